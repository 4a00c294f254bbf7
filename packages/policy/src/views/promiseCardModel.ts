import type { PlainDate } from '../calendar/plain-date.ts';
import type { OrderPromise } from '../orders/order.ts';
import type { PromisedDates, PromisedDay, PromisedWindow } from '../promise/dates.ts';
import type { Reason } from '../reasons.ts';

/** What an order's buyer reads, in this order: each a sentence of the card with its dates. */
export type PromiseText =
  | 'shipsOn'
  | 'shipsBetween'
  | 'shipped'
  | 'trackingBy'
  | 'arrives'
  | 'delivered'
  | 'signature'
  | 'signatureIfCarrier'
  | 'protected'
  | 'unprotected'
  | 'returnUntil'
  | 'refundUntil'
  | 'creditUntil'
  | 'missing'
  | 'refundBy';

/** One sentence. `from` and `to` are the same day where it names only one, and `null` where it names none. */
export interface PromiseRow {
  readonly text: PromiseText;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** The card: its sentences, the 12-hour gap while nothing is shipped [CAL-07], and the statements behind the dates. */
export interface PromiseCard {
  readonly rows: readonly PromiseRow[];
  readonly gap: boolean;
  /** Statement ids, each once, for the texts under "Why?". */
  readonly why: readonly string[];
}

/** [CAL-01..07, SIGN-03, PROT-01, RET-02, MISS-01, MISS-02] What was promised for an order, real events in the place of estimates. */
export function promiseCardModel({ dates, signature, protected: isProtected }: OrderPromise): PromiseCard {
  const shipped = dates?.ships.certainty === 'happened';
  return {
    rows: [
      ...(dates === null ? [] : travelRows(dates)),
      ...signatureRows(signature),
      dateless(isProtected ? 'protected' : 'unprotected'),
      ...(dates === null ? [] : afterRows(dates)),
    ],
    gap: dates !== null && !shipped,
    why: dates === null ? [] : statementsOf(dates),
  };
}

function travelRows({ ships, trackingBy, arrives }: PromisedDates): readonly PromiseRow[] {
  const estimate = ships.earliest === ships.latest ? 'shipsOn' : 'shipsBetween';
  const shipped = ships.certainty === 'happened';
  return [
    over(shipped ? 'shipped' : estimate, ships),
    ...(shipped ? [] : [on('trackingBy', trackingBy)]),
    ...(arrives === null ? [] : [over(arrives.certainty === 'happened' ? 'delivered' : 'arrives', arrives)]),
  ];
}

function signatureRows(signature: OrderPromise['signature']): readonly PromiseRow[] {
  switch (signature) {
    case 'required':
      return [dateless('signature')];
    case 'if-carrier':
      return [dateless('signatureIfCarrier')];
    case 'not-required':
    case 'unknown':
      return [];
    default:
      return signature satisfies never;
  }
}

function afterRows(dates: PromisedDates): readonly PromiseRow[] {
  const { refundRequestBy, creditRequestBy, claimOpens, claimCloses, refundBy } = dates;
  const same = refundRequestBy !== null && refundRequestBy.date === creditRequestBy?.date;
  return [
    ...(same ? [on('returnUntil', refundRequestBy)] : []),
    ...(!same && refundRequestBy !== null ? [on('refundUntil', refundRequestBy)] : []),
    ...(!same && creditRequestBy !== null ? [on('creditUntil', creditRequestBy)] : []),
    ...(claimOpens !== null && claimCloses !== null
      ? [{ text: 'missing' as const, from: claimOpens.date, to: claimCloses.date }]
      : []),
    ...(refundBy === null ? [] : [on('refundBy', refundBy)]),
  ];
}

const dateless = (text: PromiseText): PromiseRow => ({ text, from: null, to: null });
const on = (text: PromiseText, { date }: PromisedDay): PromiseRow => ({ text, from: date, to: date });
const over = (text: PromiseText, { earliest, latest }: PromisedWindow): PromiseRow => ({
  text,
  from: earliest,
  to: latest,
});

function statementsOf(dates: PromisedDates): readonly string[] {
  const { ships, trackingBy, arrives, refundRequestBy, creditRequestBy, claimOpens, claimCloses, refundBy } =
    dates;
  const because = (part: { readonly because: readonly Reason[] } | null) => part?.because ?? [];
  const parts = [
    ships,
    trackingBy,
    arrives,
    refundRequestBy,
    creditRequestBy,
    claimOpens,
    claimCloses,
    refundBy,
  ];
  return [...new Set(parts.flatMap(because).map(({ statement }) => statement))];
}
