import { sayAmount } from '../../../money/amount.ts';
import type { Fact, WindowFact } from '../../fact.ts';
import { countOf } from '../../words/numbers.ts';
import { calendarDaysOf } from '../lengths.ts';
import type { Passage } from './passage.ts';
import type { Answer, Answerer } from './question.ts';
import { customerPays, events, not, shopPays } from './words.ts';

/** The answer that all passages with some words give: `never expire`. */
export const saidBy =
  (key: string, says: string, ...patterns: readonly RegExp[]): Answerer =>
  ({ words }) =>
    patterns.some((pattern) => pattern.test(words)) ? { key, says } : null;

/** Yes or no, by words for either; a passage with both answers nothing, for it tells cases apart. */
export const stance =
  (yes: RegExp | null, no: RegExp): Answerer =>
  ({ words, reply, question }) => {
    if (words.endsWith('?')) return null;
    const denied = no.test(words);
    const granted = !denied && yes?.test(words) === true;
    if (denied) return isNo;
    if (granted) return isYes;
    if (reply === null || question === null) return null;
    return yes?.test(question) === true || no.test(question) ? (reply === 'yes' ? isYes : isNo) : null;
  };

const isYes: Answer = { key: 'yes', says: 'yes' };
const isNo: Answer = { key: 'no', says: 'no' };

const negated = new RegExp(
  `\\b(?:${not}|without|nothing|none|excluded|exempt|except|ineligible|non-[a-z]+)\\b`,
);
/** Words with a `no` or `not` in them that deny nothing. */
const harmless =
  /\b(?:no (?:problem|worries|matter|need|fuss|questions|later|more than|less than|fewer|longer than|sooner|trouble|hassle|drama)|not (?:only|just|even|sure|happy|satisfied|for you|right|a problem|working|necessarily)|(?:isn't|is not|aren't|are not|doesn't|does not|don't) (?:for you|right|satisf|suit|fit|love|like|what|quite|happy|hesitate|forget|worry)|whether or not|why not|if not|can't wait|didn't like|haven't)/g;

/** Yes or no about a deed: no where the clause that has it denies it. */
export const deed =
  (pattern: RegExp, unlessSaid?: RegExp): Answerer =>
  ({ words, reply, question }) => {
    if (words.endsWith('?')) return null;
    const hit = pattern.exec(words);
    if (hit === null)
      return reply !== null && question !== null && pattern.test(question)
        ? reply === 'yes'
          ? isYes
          : isNo
        : null;
    if (unlessSaid?.test(words) === true) return null;
    return negated.test(clauseAt(words, hit.index, hit.index + hit[0].length).replaceAll(harmless, ''))
      ? isNo
      : isYes;
  };

const borders =
  /[.;:()?]| - |,? (?:but|though|although|whereas|unless|except|however|otherwise|while|because|since|so) /g;

/** The words between the borders around a place: what is said in one breath. */
function clauseAt(words: string, from: number, to: number): string {
  let start = 0;
  let end = words.length;
  for (const { index, 0: border } of words.matchAll(borders)) {
    if (index + border.length <= from) start = index + border.length;
    else if (index >= to) {
      end = index;
      break;
    }
  }
  return words.slice(start, end);
}

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

const shop = new RegExp(`\\b(?:${shopPays})`);
const customer = new RegExp(`\\b(?:${customerPays})`);
const unpaid = new RegExp(
  `\\b(?:${not}) (?:[a-z]+ ){0,3}(?:pay|cover|bear|free|refund|reimburse|prepaid|included)`,
);

/** Who pays: the shop, or the customer. An amount is what the customer pays. */
export const payer =
  (needs?: RegExp): Answerer =>
  ({ words, facts, question, reply }) => {
    if (words.endsWith('?')) return null;
    const about = question !== null && reply !== null ? `${words} ${question}` : words;
    if (needs?.test(about) === false) return null;
    const byShop = shop.test(words) && !unpaid.test(words);
    const byCustomer =
      customer.test(words) ||
      facts.some(({ kind, ...fact }) => kind === 'amount' && 'role' in fact && fact.role !== 'surcharge');
    if (byShop === byCustomer) return null;
    return byShop ? { key: 'shop', says: 'the shop pays' } : { key: 'customer', says: 'the customer pays' };
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
