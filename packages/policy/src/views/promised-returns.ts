import type { PlainDate } from '../calendar/plain-date.ts';
import type { PromisedReturns, PromiseTerms } from '../orders/order.ts';
import type { Decided, StatementId } from '../reasons.ts';
import type { PromisedDates } from '../schedule/dates.ts';
import { after, between, statementsOf, type PromiseRow } from './promise-row.ts';

/**
 * [RET-02, RET-07, INTL-01] Until when a return can be requested: dates once they are known, days until then. An order
 * does not know which of its items are final sale, so every row says that those are not meant [RET-06].
 */
export function returnRows(dates: PromisedDates, terms: PromiseTerms | null): readonly PromiseRow[] {
  const { refundRequestBy: refund, creditRequestBy: credit } = dates;
  const known = refund ?? credit;
  if (known === null) return upcoming(terms?.returns ?? null);
  return rowsFor<PlainDate>(refund?.date ?? null, credit?.date ?? null, (what, date, isShorter) =>
    between(`${what}Until`, date, date, reasonsOf(known, isShorter)),
  );
}

function upcoming(returns: PromisedReturns | null): readonly PromiseRow[] {
  if (returns === null) return [];
  const anchor = returns.anchor === 'delivery' ? 'Delivery' : 'Shipment';
  return rowsFor<number>(returns.refundDays, returns.creditDays, (what, days, isShorter) =>
    after(`${what}After${anchor}`, days, reasonsOf(returns, isShorter)),
  );
}

/** One row where refund and credit end together, else one for each that there is. */
function rowsFor<End extends PlainDate | number>(
  refund: End | null,
  credit: End | null,
  row: (what: 'return' | 'refund' | 'credit', end: End, isShorter: boolean) => PromiseRow,
): readonly PromiseRow[] {
  if (refund !== null && refund === credit) return [row('return', refund, false)];
  return [
    ...(refund === null ? [] : [row('refund', refund, credit !== null && refund < credit)]),
    ...(credit === null ? [] : [row('credit', credit, refund !== null && credit < refund)]),
  ];
}

/** [RET-07] An event is why the longer time is longer; the shorter one is the usual time. */
function reasonsOf(decided: Decided, isShorter: boolean): readonly StatementId[] {
  const own = statementsOf(decided);
  return [...own.map((each) => (isShorter && each === 'RET-07' ? 'RET-02' : each)), 'RET-06'];
}
