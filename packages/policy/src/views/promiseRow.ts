import type { PlainDate } from '../calendar/plain-date.ts';
import type { PromisedDay, PromisedWindow } from '../promise/dates.ts';
import type { Decided, Reason, StatementId } from '../reasons.ts';

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

/** One sentence. `from` and `to` are the same day where it names only one, and `null` where it names none. */
export interface PromiseRow {
  readonly text: PromiseText;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** A number of days; `null` where it names none. */
  readonly count: number | null;
  /** The statements behind it, for "Why?", each once. */
  readonly because: readonly StatementId[];
}

/** A sentence without a date. */
export const dateless = (text: PromiseText, ...because: readonly StatementId[]): PromiseRow => ({
  text,
  from: null,
  to: null,
  count: null,
  because,
});

/** A sentence about one day. */
export const on = (text: PromiseText, { date, because }: PromisedDay): PromiseRow =>
  between(text, date, date, because);

/** A sentence about the days from a first to a last one. */
export const over = (text: PromiseText, { earliest, latest, because }: PromisedWindow): PromiseRow =>
  between(text, earliest, latest, because);

/** A sentence about two days. */
export const between = (
  text: PromiseText,
  from: PlainDate,
  to: PlainDate,
  because: readonly Reason[],
): PromiseRow => ({ text, from, to, count: null, because: statementsOf(because) });

/** A sentence about a number of days, and the day with which they end where there is one. */
export const after = (
  text: PromiseText,
  count: number,
  { because }: Decided,
  to: PlainDate | null = null,
): PromiseRow => ({
  text,
  from: null,
  to,
  count,
  because: statementsOf(because),
});

const statementsOf = (because: readonly Reason[]): readonly StatementId[] => [
  ...new Set(because.map(({ statement }) => statement)),
];
