import { numberOf } from '../../document/number-of.ts';
import type { Quote } from '../reading.ts';

/** A finding's id: its rule, and a number made of the quoted words, so that a decision about it outlives changes elsewhere in the text. */
export const idOf = (rule: string, quotes: readonly Quote[]): string =>
  `${rule}/${numberOf(quotes.map(({ text }) => text))}`;
