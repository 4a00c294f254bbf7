import type { Condition } from '../../vocabulary.ts';
import type { Passage } from './passage.ts';

/** What a passage answers. Two answers with one key say the same. */
export interface Answer {
  readonly key: string;
  /** In words, for the merchant. */
  readonly says: string;
  /** An event after which it is too late: a shorter time beside it disagrees only where it is given to all. */
  readonly isTooLate?: true;
}

/** Reads the answer of a passage that is about the question; `null` where it gives none. */
export type Answerer = (passage: Passage) => Answer | null;

/**
 * Something that a shop's policy has one answer to, such as how long a gift card is valid. It names no merchant's words, but
 * the words that merchants have for it.
 */
export interface Question {
  /** In lower case with hyphens. */
  readonly name: string;
  /** As it goes on after “It is said in two ways”: `how long a gift card is valid`. */
  readonly asks: string;
  /** What speaks of it: all have to be in the passage's own words, or in those it leans on. */
  readonly about: readonly RegExp[];
  /** Whether the passage has to say all of that itself: what stands around it does not count. */
  readonly inOwnWords?: true;
  /** Whether each kind of goods may have an answer of its own, so that words for other goods are no contradiction. */
  readonly isPerGoods?: true;
  /** Words that make it another question. */
  readonly unless?: RegExp;
  /** The first that gives an answer counts. */
  readonly answers: readonly Answerer[];
  /** Whether it arises abroad only: what names no place is said of other countries, and not of the shop's own. */
  readonly isAbroad?: true;
  /** Conditions that do not tell two answers apart here: a gift card's own, in a question about gift cards. */
  readonly ignores?: readonly Condition[];
}

/** Words in lower case as one expression; each alternative begins at the beginning of a word. */
export const words = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${alternatives.join('|')})`);

/** Two kinds of words in one clause, whichever comes first, and not far from each other. */
export const near = (one: string, other: string, room = 60): string => {
  const gap = `[^.;?]{0,${room}}?`;
  return `(?:${one})${gap}\\b(?:${other})|(?:${other})${gap}\\b(?:${one})`;
};
