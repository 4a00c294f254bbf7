import { answerTo, textIn } from '@doorstep/policy';
import type { Locale, PromisedWindow, Question, Reason, StatementId } from '@doorstep/policy';

import { sayDate } from '../after-sale/say-date.ts';
import { readerIn } from '../reader.ts';
import { withNames } from '../with-names.ts';
import type { AnswerDraft } from './answer.ts';
import type { AskedOrder } from './asked-order.ts';
import { answerTexts } from './texts.ts';
import type { AnswerTexts } from './texts.ts';

/** What is answered by what was decided and promised when the order was placed: it needs nothing of Shopify. */

type Sentence = keyof AnswerTexts['sentences'];

const sentence = (name: Sentence, locale: Locale, slots: Readonly<Record<string, string>> = {}): string =>
  withNames(answerTexts[locale].sentences[name], slots);

/** Words of a statement that no decision has named: it holds for every order. */
const always = (...statements: readonly StatementId[]): readonly Reason[] =>
  statements.map((statement) => ({ statement, message: '' }));

/** [SHIP-01..04] */
export function aboutShipping(asked: AskedOrder): AnswerDraft | null {
  const say = bySentences('shipping', asked);
  const shipping = asked.decision.shipping ?? null;
  if (say === null || shipping === null) return null;
  return { say, needsQuestion: false, because: shipping.decision.because, day: null, isWhole: true };
}

/** [SIGN-01, SIGN-02] */
export function aboutSignature(asked: AskedOrder): AnswerDraft | null {
  const { decision } = asked;
  if (decision.signature === 'unknown') return null;
  const said = ({ required: 'signs', 'if-carrier': 'signsIfCarrier', 'not-required': 'signsNot' } as const)[
    decision.signature
  ];
  const own = decision.because.filter(({ statement }) => statement.startsWith('SIGN'));
  return {
    say: (locale) => [sentence(said, locale)],
    needsQuestion: false,
    because: own.length === 0 ? always('SIGN-01') : own,
    day: null,
  };
}

/** [ADDR-01..03, SHIP-05, SHIP-06] Why it waits, or that it does not. */
export function aboutAddress(asked: AskedOrder): AnswerDraft | null {
  const { decision } = asked;
  const say = bySentences('address', asked);
  const because = decision.because.filter(({ statement }) => /^(ADDR|SHIP)/.test(statement));
  if (say !== null) return { say, needsQuestion: false, because, day: null, isWhole: true };
  const ships = decision.shipping?.decision.kind;
  if (decision.hold !== null || (ships !== 'free' && ships !== 'flat')) return null;
  return {
    say: (locale) => [sentence('addressFine', locale)],
    needsQuestion: false,
    because: because.length === 0 ? always('ADDR-01') : because,
    day: null,
  };
}

/** [CAL-02..05] When it ships and arrives, or that it has. */
export function aboutArrival({ decision: { promise } }: AskedOrder): AnswerDraft | null {
  const { dates, hold } = promise;
  if (!dates) return null;
  const { ships, arrives } = dates;
  if (hold !== undefined && ships.certainty === 'estimate')
    return {
      say: (locale) => [sentence('held', locale)],
      needsQuestion: false,
      because: always('ADDR-02'),
      day: null,
    };
  const say = (locale: Locale) => [
    sayWindow(ships, { one: 'shipsOn', several: 'shipsBetween', done: 'shipped' }, locale),
    ...(arrives === null
      ? []
      : [sayWindow(arrives, { one: 'arrivesOn', several: 'arrivesBetween', done: 'delivered' }, locale)]),
  ];
  const { latest, certainty } = arrives ?? ships;
  const day = certainty === 'estimate' ? ({ is: 'by', date: latest } as const) : null;
  const because = [...ships.because, ...(arrives?.because ?? [])];
  return { say, needsQuestion: false, because, day };
}

/** [CAL-06, CAL-07] */
export function aboutTracking({ decision: { promise } }: AskedOrder): AnswerDraft | null {
  const { dates, hold } = promise;
  if (!dates || dates.ships.certainty === 'happened' || hold !== undefined) return null;
  const { date, because } = dates.trackingBy;
  return {
    say: (locale) => [sentence('trackingBy', locale, { date: sayDate(date, locale) })],
    needsQuestion: false,
    because: [...because, ...always('CAL-07')],
    day: { is: 'by', date },
  };
}

/** [PROT-01] Bought or not; nothing for an order that could not have it. */
export function aboutProtection({ decision }: AskedOrder): AnswerDraft | null {
  const name = nameOfProtection(decision);
  if (name === null) return null;
  const said = decision.protected ? 'bought' : 'notBought';
  return {
    say: (locale) => [sentence(said, locale, { name: name(locale) })],
    needsQuestion: false,
    because: always('PROT-01', 'PROT-03'),
    day: null,
  };
}

/** What the policy calls the protection, by language; `null` for an order that could not have it. */
export function nameOfProtection({ promise }: AskedOrder['decision']): ((locale: Locale) => string) | null {
  // A promise of an earlier release kept no terms.
  const kept: Partial<typeof promise> = promise;
  const protection = kept.terms?.protection ?? null;
  return protection && ((locale) => textIn(protection, locale));
}

/** The engine's own sentences about a question; `null` where it has none. */
function bySentences(
  question: Question,
  { decision, country, policy }: AskedOrder,
): AnswerDraft['say'] | null {
  const statements = decision.because.map(({ statement }) => statement);
  const signs = decision.signature === 'required' || decision.signature === 'if-carrier';
  const order = { country, shipping: decision.shipping ?? null, statements, signs };
  const said = (locale: Locale) => answerTo(question, order, policy, readerIn(locale));
  return said('en') === null ? null : (locale) => said(locale)?.split('\n') ?? [];
}

interface Wordings {
  readonly one: Sentence;
  readonly several: Sentence;
  readonly done: Sentence;
}

function sayWindow({ certainty, earliest, latest }: PromisedWindow, words: Wordings, locale: Locale): string {
  const [from, to] = [sayDate(earliest, locale), sayDate(latest, locale)];
  if (certainty === 'happened') return sentence(words.done, locale, { date: to });
  return earliest === latest
    ? sentence(words.one, locale, { date: to })
    : sentence(words.several, locale, { from, to });
}
