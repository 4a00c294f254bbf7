import { minorOf } from '@doorstep/policy';
import type { MoneyPair } from '@doorstep/policy';

import type { PriceThere } from '../../admin-api/variants.ts';

/** What one piece of a variant costs today in the currencies that an order was paid in; `null` where it is shown in another one. */
export function priceAsPaid(
  { price, contextualPricing }: PriceThere,
  { presentment, shop }: MoneyPair,
): MoneyPair | null {
  const { amount, currencyCode } = contextualPricing.price;
  const there = currencyCode === presentment.currency ? minorOf(amount, currencyCode) : null;
  const here = minorOf(price, shop.currency);
  if (there === null || here === null) return null;
  return { presentment: { ...presentment, minor: there }, shop: { ...shop, minor: here } };
}
