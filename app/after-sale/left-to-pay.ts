import { minorOf } from '@doorstep/policy';
import type { Money } from '@doorstep/policy';

import type { OrderAfterSale } from '../admin-api/sold-order.ts';

/** What the customer of an order has left to pay of it, in what they paid in; 0 or less for nothing, `null` where it cannot be read. */
export function leftToPay({
  totalOutstandingSet,
}: Pick<OrderAfterSale, 'totalOutstandingSet'>): Money | null {
  const { amount, currencyCode: currency } = totalOutstandingSet.presentmentMoney;
  const minor = minorOf(amount, currency);
  return minor === null ? null : { minor, currency };
}
