import type { PromisedReturns, PromiseTerms } from '../orders/order.ts';
import type { PromisedDates } from '../promise/dates.ts';
import { after, on, type PromiseRow } from './promiseRow.ts';

/** [RET-02, RET-07, INTL-01] Until when a return can be requested: dates once they are known, days until then. */
export function returnRows(dates: PromisedDates, terms: PromiseTerms | null): readonly PromiseRow[] {
  const { refundRequestBy, creditRequestBy } = dates;
  if (refundRequestBy === null && creditRequestBy === null) return upcoming(terms?.returns ?? null);
  if (refundRequestBy !== null && refundRequestBy.date === creditRequestBy?.date) {
    return [on('returnUntil', refundRequestBy)];
  }
  return [
    ...(refundRequestBy === null ? [] : [on('refundUntil', refundRequestBy)]),
    ...(creditRequestBy === null ? [] : [on('creditUntil', creditRequestBy)]),
  ];
}

function upcoming(returns: PromisedReturns | null): readonly PromiseRow[] {
  if (returns === null) return [];
  const { refundDays, creditDays, anchor } = returns;
  const texts = textsAfter[anchor];
  if (refundDays !== null && refundDays === creditDays) return [after(texts.return, refundDays, returns)];
  return [
    ...(refundDays === null ? [] : [after(texts.refund, refundDays, returns)]),
    ...(creditDays === null ? [] : [after(texts.credit, creditDays, returns)]),
  ];
}

const textsAfter = {
  delivery: {
    return: 'returnAfterDelivery',
    refund: 'refundAfterDelivery',
    credit: 'creditAfterDelivery',
  },
  shipment: {
    return: 'returnAfterShipment',
    refund: 'refundAfterShipment',
    credit: 'creditAfterShipment',
  },
} as const;
