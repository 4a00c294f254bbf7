import { sayAmount } from '../../../money/amount.ts';
import type { Fact, WindowFact } from '../../fact.ts';
import { countOf } from '../../words/numbers.ts';
import { calendarDaysOf } from '../lengths.ts';
import type { Passage } from './passage.ts';
import type { Answerer } from './question.ts';
import { events, tooLate } from './words.ts';

/** The fact of some kind that stands nearest to words; `null` where none stands within a clause's length. */
function nearest<Kind extends Fact['kind']>(
  { facts, sentence, words }: Passage,
  kind: Kind,
  at: RegExp | null,
  accepts: (fact: Extract<Fact, { kind: Kind }>) => boolean = () => true,
): Extract<Fact, { kind: Kind }> | null {
  const all = facts
    .filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind)
    .filter(accepts);
  const hit = at?.exec(words) ?? null;
  if (at !== null && hit === null) return null;
  if (hit === null) return all.length === 1 ? (all[0] ?? null) : null;
  // A fact stands in the text, words in the plain sentence: they differ by unseen marks at most.
  const distance = (fact: Fact): number =>
    Math.max(
      fact.from - sentence.from - (hit.index + hit[0].length),
      hit.index - (fact.to - sentence.from),
      0,
    );
  const [first] = all.toSorted((one, other) => distance(one) - distance(other));
  return first !== undefined && distance(first) <= room ? first : null;
}

const room = 70;

const days = (window: WindowFact): number =>
  window.unit === 'hour'
    ? window.most / 24
    : window.unit === 'minute'
      ? window.most / 1440
      : calendarDaysOf(window, window.most);

/** One length by more than one name: a month is 30 or 31 days, a year 365. */
const roundDays = (count: number): number =>
  count === 30 ? 31 : count === 360 || count === 366 ? 365 : count;

/** How long something lasts or may take, by the time next to some words. */
export const lasts =
  (at: RegExp | null = null, accepts?: (window: WindowFact) => boolean): Answerer =>
  (passage) => {
    const window = nearest(passage, 'window', at, accepts);
    return window === null
      ? null
      : { key: `${roundDays(monthsAsDays(window))} days`, says: `“${window.text}”` };
  };

const monthsAsDays = (window: WindowFact): number =>
  window.unit === 'month' && window.most % 12 === 0 ? (window.most / 12) * 365 : days(window);

/** How long before something, also where it is said by the time of the day: `the night before`. */
export const ahead = (): Answerer => (passage) => {
  const { words } = passage;
  const window = nearest(
    passage,
    'window',
    /\b(?:before|ahead of|prior to|in advance|notice|until|of the (?:next )?renewal)\b/,
  );
  const evening = /\b(?:the )?(night|evening|day|morning) before\b/.exec(words);
  if (evening !== null) return { key: '1 days', says: `“${evening[0]}”` };
  if (window !== null) return { key: `${roundDays(days(window))} days`, says: `“${window.text}”` };
  const hit =
    /\b(?:right up (?:to|until)|up (?:to|until)|until) (?:the (?:moment|minute|last minute|very last minute)|it (?:renews|ships|is charged)|the (?:renewal|charge|billing))|\bon the (?:same )?day(?: itself)?\b/.exec(
      words,
    );
  return hit === null ? null : { key: '0 days', says: `“${hit[0]}”` };
};

/** A share, also as a fraction in words. */
export const share =
  (at: RegExp | null = null): Answerer =>
  (passage) => {
    const fact = nearest(passage, 'percentage', at);
    return fact === null ? null : { key: `${fact.percent} %`, says: `${fact.percent} %` };
  };

/** An amount that is paid. */
export const costs =
  (at: RegExp | null = null): Answerer =>
  (passage) => {
    const fact = nearest(passage, 'amount', at);
    return fact === null
      ? null
      : { key: `${fact.amount.minor} ${fact.amount.currency}`, says: sayAmount(fact.amount) };
  };

/** An amount that orders are compared with. */
export const from =
  (at: RegExp | null = null): Answerer =>
  (passage) => {
    const fact = nearest(passage, 'threshold', at) ?? nearest(passage, 'amount', at);
    return fact === null
      ? null
      : { key: `${fact.amount.minor} ${fact.amount.currency}`, says: sayAmount(fact.amount) };
  };

/** How often, in words that are no numbers. */
const often: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['once', 1],
  ['single', 1],
  ['twice', 2],
  ['second', 2],
  ['third', 3],
]);

/** A number of pieces or times: what the first group of the pattern that has one says. */
export const pieces =
  (pattern: RegExp): Answerer =>
  ({ words }) => {
    const hit = pattern.exec(words);
    const [all = '', ...groups] = hit ?? [];
    const written = groups.find((group) => typeof group === 'string');
    if (written === undefined) return null;
    return { key: String(often.get(written) ?? countOf(written)), says: `“${all}”` };
  };

/** Until which time or event something can be done. */
export const deadline =
  (at: RegExp): Answerer =>
  (passage) => {
    const { words } = passage;
    const hit = at.exec(words);
    if (hit === null) return null;
    const rest = words.slice(hit.index);
    const until =
      /\b(?:until|up to|before|as long as|so long as|provided|while|once|after|when|till|unless)\b([^.;]{0,70})/.exec(
        rest,
      );
    const passed = until === null ? tooLate.exec(words.slice(0, hit.index)) : null;
    const late = events.find(([, , pattern]) => pattern.test(passed?.[0] ?? ''));
    if (late !== undefined) return { key: late[0], says: late[1], isTooLate: true };
    const event = until === null ? undefined : events.find(([, , pattern]) => pattern.test(until[1] ?? ''));
    const window = nearest(
      passage,
      'window',
      at,
      ({ anchor }) => anchor !== 'delivery' && anchor !== 'arrival',
    );
    if (event !== undefined) return { key: event[0], says: event[1] };
    return window === null ? null : { key: `${days(window)} days`, says: `“${window.text}”` };
  };
