import type { Fact, WindowFact } from '../reading/fact.ts';
import type { Reading } from '../reading/reading.ts';
import type { Topic } from '../reading/vocabulary.ts';
import type { Given } from './proposal.ts';

/** The words of a fact's sentence, in lower case and with all spaces and quotes alike. */
export const plainOf = ({ sentence }: { readonly sentence: number }, { sentences }: Reading): string =>
  sentences[sentence]?.plain ?? '';

const border = /[;:,()]| (?:but|and|or) /;

/** The words around a fact that say one thing, in lower case: those between commas, brackets, `and` and `or`. */
export function partOf(fact: Fact, { source, sentences }: Reading): string {
  const sentence = sentences[fact.sentence];
  if (sentence === undefined) return '';
  const before = source.slice(sentence.from, fact.from).toLowerCase().split(border).at(-1) ?? '';
  const behind = source.slice(fact.to, sentence.to).toLowerCase().split(border)[0] ?? '';
  return `${before}${fact.text.toLowerCase()}${behind}`;
}

/** The words right behind a fact, in lower case. */
export const behind = ({ to }: Fact, { source }: Reading, length: number): string =>
  source.slice(to, to + length).toLowerCase();

/**
 * What a time is about: `within 30 days of delivery` speaks of delivery and is none, so that the sentence tells, or its
 * heading.
 */
export function topicOf(fact: WindowFact, { reading }: Given): Topic {
  const sentence = reading.sentences[fact.sentence];
  const isCounted = fact.topic === 'delivery' || fact.topic === 'shipping';
  if (!isCounted || sentence === undefined) return fact.topic;
  if (sentence.topic !== 'delivery' && sentence.topic !== 'shipping') return sentence.topic;
  return fact.anchor === 'delivery' || fact.anchor === 'expected-delivery'
    ? (sentence.heading?.topic ?? fact.topic)
    : fact.topic;
}
