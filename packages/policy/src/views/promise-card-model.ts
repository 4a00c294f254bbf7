import type { WaivableFee } from '../document/policy.ts';
import type { PromiseTerms } from '../orders/order.ts';
import type { PromisedDates } from '../schedule/dates.ts';
import type { KeptPromise } from './decode-promise.ts';
import {
  after,
  between,
  dateless,
  on,
  over,
  report,
  statementsOf,
  type PromiseReason,
  type PromiseRow,
} from './promise-row.ts';
import { returnRows } from './promised-returns.ts';

/**
 * The card: up to four lines in the order in which things happen (shipping, delivery, returns, a missing parcel), and one
 * place for what is behind them. The first sentence of a line is what it is about, the others belong to it.
 */
export interface PromiseCard {
  readonly lines: readonly (readonly PromiseRow[])[];
  /** What is behind the sentences, each once. */
  readonly reasons: readonly PromiseReason[];
  /** [CAL-07] Hours between pick-up and scan, as long as nothing is shipped; else `null`. */
  readonly gapHours: number | null;
  /** [PROT-01] What the protection waives, for the reason of its row. */
  readonly waives: readonly WaivableFee[];
  /** The policy's words [ADDR-04, PROT-01, SIGN-01]; `null` for orders from before they were kept. */
  readonly terms: PromiseTerms | null;
}

/**
 * [CAL-01..07, SIGN-03, PROT-01, RET-02, MISS-01, MISS-02] What was promised for an order, real events in the place of
 * estimates; for one on hold that it waits, and no date that depends on its shipping [ADDR-02]. `null` when there is
 * nothing to say.
 */
export function promiseCardModel(promise: KeptPromise): PromiseCard | null {
  const { dates, terms = null, waives } = promise;
  const shipped = dates?.ships.certainty === 'happened';
  const held = promise.hold !== undefined && !shipped;
  const travels = held ? null : dates;
  const lines = [
    held ? [dateless('held', 'ADDR-02')] : shippingRows(travels),
    [...deliveryRows(travels), ...signatureRows(promise)],
    [...(dates === null ? [] : returnRows(dates, terms)), ...protectionRows(promise), ...refundRows(dates)],
    claimRows(travels, terms),
  ].filter((rows) => rows.length > 0);
  if (lines.length === 0) return null;
  const waiting = travels !== null && !shipped;
  const gapHours = terms !== null && waiting ? terms.scanGapHours : null;
  return { lines, reasons: reasonsOf(lines.flat()), gapHours, waives, terms };
}

const reasonsOf = (rows: readonly PromiseRow[]): readonly PromiseReason[] => [
  ...new Set(rows.flatMap(({ because }) => because)),
];

function shippingRows(dates: PromisedDates | null): readonly PromiseRow[] {
  if (dates === null) return [];
  const { ships, trackingBy } = dates;
  if (ships.certainty === 'happened') return [report('shipped', ships)];
  const estimate = ships.earliest === ships.latest ? 'shipsOn' : 'shipsBetween';
  return [over(estimate, ships), on('trackingBy', trackingBy)];
}

function deliveryRows(dates: PromisedDates | null): readonly PromiseRow[] {
  if (!dates?.arrives) return [];
  const { arrives } = dates;
  return [arrives.certainty === 'happened' ? report('delivered', arrives) : over('arrives', arrives)];
}

/**
 * [SIGN-01..03] Certain, possible, or not needed after all; nothing any more once it is delivered. Nor is there where the
 * order's value cannot be compared: nobody is told of a signature that may not be asked for.
 */
function signatureRows({ signature, dates, terms }: KeptPromise): readonly PromiseRow[] {
  if (!terms?.signature || dates === null || dates.arrives?.certainty === 'happened') return [];
  switch (signature) {
    case 'required':
      return [dateless('signature', 'SIGN-01')];
    case 'if-carrier':
      return [dateless('signatureIfCarrier', 'SIGN-01')];
    case 'not-required':
      return dates.ships.certainty === 'happened' ? [dateless('signatureWithdrawn', 'SIGN-01')] : [];
    case 'unknown':
      return [];
    default:
      return signature satisfies never;
  }
}

/** [PROT-01] Bought or not, under the policy's name; nothing for an order that could not have it. */
function protectionRows({ protected: isProtected, terms }: KeptPromise): readonly PromiseRow[] {
  if (!terms?.protection) return [];
  return [isProtected ? dateless('protected', 'PROT-01') : dateless('unprotected', 'unprotected')];
}

/** [RET-08] When the refund of a return is made. */
function refundRows(dates: PromisedDates | null): readonly PromiseRow[] {
  return dates?.refundBy ? [on('refundBy', dates.refundBy)] : [];
}

/** [MISS-01, MISS-02] When a parcel that is marked as delivered can be reported as missing. */
function claimRows(dates: PromisedDates | null, terms: PromiseTerms | null): readonly PromiseRow[] {
  if (!dates?.claimCloses) return [];
  const { claimOpens, claimCloses } = dates;
  const { date: to } = claimCloses;
  const because = statementsOf(claimCloses);
  if (claimOpens !== null) return [between('missing', claimOpens.date, to, because)];
  return terms === null ? [] : [after('missingAfter', terms.claimWaits, because, to)];
}
