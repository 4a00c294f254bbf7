import { convert } from '../money/convert.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import type { SoldOrder } from './sold-order.ts';

/** What the buyer of an order paid in, and how it compares with the policy's currency. */
export interface BuyersMoney {
  readonly currency: CurrencyCode;
  /** {@link SoldOrder.rate} */
  readonly rate: string | null;
}

/** {@link BuyersMoney} of an order; `null` for one without lines. */
export function buyersMoney({ lines, rate }: Pick<SoldOrder, 'lines' | 'rate'>): BuyersMoney | null {
  const currency = lines[0]?.paid.presentment.currency;
  return currency === undefined ? null : { currency, rate };
}

/**
 * [RET-01, MISS-04] An amount of the policy's as its buyer is told of it: in what they paid in, by the rate of their order, as it will be charged
 * or taken off. Without a rate it stays as the policy has it.
 */
export const inBuyersMoney = (amount: Money, buyers: BuyersMoney | null): Money =>
  (buyers && convert(amount, buyers.currency, buyers.rate)) ?? amount;
