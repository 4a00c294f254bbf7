import type { MoneyPair } from '../after-sale/refund-proposal.ts';
import { feeFor } from '../fees/fee.ts';
import type { Fee } from '../fees/fee.ts';
import { returnFee } from '../fees/return-fee.ts';
import { convert } from '../money/convert.ts';
import type { Story } from './story.ts';

/** [RET-01, EXCH-01, RTS-01] The fee of what comes back because of a request, by what was asked for; `null` without an order or its country. */
export function feeOf({ policy, order, request: { asked } }: Story): Fee | null {
  if (order === null || order.countryCode === null) return null;
  const { waives, countryCode } = order;
  if (asked.kind === 'exchange') return feeFor('exchange', policy.exchanges.fee, waives, 'EXCH-01');
  if (asked.kind === 'returned-parcel')
    return feeFor('returned-parcel', policy.returnedParcels.fee, waives, 'RTS-01');
  return returnFee(policy, countryCode, waives);
}

/** A fee in both currencies; `null` for one that is not due, or has no rate. */
export function inBoth({ order }: Story, { due }: Fee): MoneyPair | null {
  const paid = order?.lines[0]?.paid;
  if (order === null || paid === undefined || due.minor === 0) return null;
  const presentment = convert(due, paid.presentment.currency, order.rate);
  return presentment === null || due.currency !== paid.shop.currency ? null : { presentment, shop: due };
}
