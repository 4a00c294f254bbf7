import type { PlainDate } from '../calendar/plain-date.ts';
import type { Decided, StatementId } from '../reasons.ts';
import type { PromisedDay, PromisedWindow } from '../schedule/dates.ts';

/** What an order's buyer reads: each a sentence of the card, with what it names. */
export type PromiseText =
  | 'held'
  | 'shipsOn'
  | 'shipsBetween'
  | 'shipped'
  | 'trackingBy'
  | 'arrives'
  | 'delivered'
  | 'signature'
  | 'signatureIfCarrier'
  | 'signatureWithdrawn'
  | 'protected'
  | 'unprotected'
  | 'returnUntil'
  | 'refundUntil'
  | 'creditUntil'
  | 'returnAfterDelivery'
  | 'returnAfterShipment'
  | 'refundAfterDelivery'
  | 'refundAfterShipment'
  | 'creditAfterDelivery'
  | 'creditAfterShipment'
  | 'missing'
  | 'missingAfter'
  | 'refundBy';

/** A statement of the policy; or what no statement is the reason of: a report, something not bought. */
export type PromiseReason = StatementId | 'reported' | 'unprotected';

/** One sentence. `from` and `to` are the same day where it names only one, and `null` where it names none. */
export interface PromiseRow {
  readonly text: PromiseText;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** A number of days; `null` where it names none. */
  readonly count: number | null;
  /** What is behind it, for "Why?", each once. */
  readonly because: readonly PromiseReason[];
}

/** A sentence without a date. */
export const dateless = (text: PromiseText, ...because: readonly PromiseReason[]): PromiseRow => ({
  text,
  from: null,
  to: null,
  count: null,
  because,
});

/** A sentence about one day. */
export const on = (text: PromiseText, day: PromisedDay): PromiseRow =>
  between(text, day.date, day.date, statementsOf(day));

/** A sentence about the days from a first to a last one. */
export const over = (text: PromiseText, window: PromisedWindow): PromiseRow =>
  between(text, window.earliest, window.latest, statementsOf(window));

/** A sentence about what has happened on a day: somebody reported it, and no rule is its reason. */
export const report = (text: PromiseText, { latest }: PromisedWindow): PromiseRow =>
  between(text, latest, latest, ['reported']);

/** A sentence about two days. */
export const between = (
  text: PromiseText,
  from: PlainDate,
  to: PlainDate,
  because: readonly PromiseReason[],
): PromiseRow => ({ text, from, to, count: null, because });

/** A sentence about a number of days, and the day with which they end where there is one. */
export const after = (
  text: PromiseText,
  count: number,
  because: readonly PromiseReason[],
  to: PlainDate | null = null,
): PromiseRow => ({ text, from: null, to, count, because });

/** The statements of a decision, each once. */
export const statementsOf = ({ because }: Decided): readonly StatementId[] => [
  ...new Set(because.map(({ statement }) => statement)),
];
