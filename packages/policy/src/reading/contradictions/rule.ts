import type { DayNumber } from '../../calendar/plain-date.ts';
import type { Fact } from '../fact.ts';
import type { Quote, Reading, Sentence } from '../reading.ts';
import type { Topic } from '../vocabulary.ts';
import type { FoundByRule } from './finding.ts';

/** One family of contradictions. It looks at what was read, and knows no merchant's words. */
export interface Rule {
  /** In lower case with hyphens, part of a finding's id. */
  readonly name: string;
  readonly find: (reading: Reading, today: DayNumber) => readonly FoundByRule[];
}

/** So many things of one sort are looked at, which no policy has: rules compare them with each other, and noise has any number. */
const manyThings = 400;

/** The facts of a kind, as many as a policy may have. */
export const factsOf = <Kind extends Fact['kind']>(
  { facts }: Reading,
  kind: Kind,
): readonly Extract<Fact, { kind: Kind }>[] =>
  facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind).slice(0, manyThings);

/** So many facts of one kind and topic are compared with each other, which no policy exceeds and noise may. */
const most = 60;

/** Every two of a few things, each pair once, the earlier first. */
export function pairsOf<Item>(all: readonly Item[]): readonly (readonly [Item, Item])[] {
  const items = all.slice(0, most);
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}

/** The whole sentences that facts stand in, each once, in the order of the text: what a merchant recognises. */
export function sentencesOf(
  { sentences }: Reading,
  facts: readonly Pick<Fact, 'sentence'>[],
): readonly Quote[] {
  const numbers = [...new Set(facts.map(({ sentence }) => sentence))].toSorted((one, other) => one - other);
  return numbers.flatMap((number) => sentences[number] ?? []).map(quoted);
}

/** A sentence as a quote, without what was read of it. */
export const quoted = ({ text, from, to }: Sentence | Quote): Quote => ({ text, from, to });

/** The sentences that have some words. */
export const saying = ({ sentences }: Reading, words: RegExp): readonly Sentence[] =>
  sentences.filter(({ plain }) => words.test(plain)).slice(0, manyThings);

/** So many sentences are quoted at most: who sees them knows what is meant. */
const enough = 5;

/** Sentences as quotes, each once, in the order of the text. */
export const quotesOf = (sentences: readonly (Sentence | Quote)[]): readonly Quote[] =>
  [...new Map(sentences.map((sentence) => [sentence.from, quoted(sentence)])).values()]
    .toSorted((one, other) => one.from - other.from)
    .slice(0, enough);

/** The sentence that a fact stands in. */
export const sentenceOf = ({ sentences }: Reading, { sentence }: Pick<Fact, 'sentence'>): Sentence | null =>
  sentences[sentence] ?? null;

/** Topics of sending things back for any reason. */
export const isOfReturns = (topic: Topic): boolean =>
  topic === 'return' || topic === 'exchange' || topic === 'ship-back' || topic === 'refund';

/** Topics of what it costs to get an order. */
export const isOfShipping = (topic: Topic): boolean =>
  topic === 'shipping' || topic === 'delivery' || topic === 'destinations' || topic === 'other';

/** Things by what they have in common. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
