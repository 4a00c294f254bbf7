import type { MerchandiseFacts } from '../facts/cart.ts';
import { convertMinor } from '../money/convert.ts';
import type { CurrencyCode } from '../money/money.ts';
import { freeFromOf, freeInOf, shopEquivalentOf, type RateRow } from '../rules/rate-table.ts';
import type { ShippingRules } from '../rules/shipping.ts';

/**
 * The value from which a destination ships free, in a cart's currency: exact in its own currency; in any other, the
 * explicit equivalent in the shop's currency times the cart's rate [SHIP-03].
 * @param shop the shop's currency, in which a threshold stands that names none.
 * @returns minor units of `currency`; `null` when it never ships free, or when the threshold is not known in it.
 */
export function thresholdIn(
  currency: CurrencyCode,
  rate: RateRow,
  shop: CurrencyCode,
  cartRate: string | null,
): number | null {
  const known = thresholdWithoutRate(currency, rate, shop);
  if (known !== null) return known;
  const inShop = thresholdWithoutRate(shop, rate, shop);
  return inShop === null ? null : convertMinor(inShop, shop, currency, cartRate);
}

/** {@link thresholdIn} where no rate is known: in the threshold's own currency and in the shop's, in minor units. */
export function thresholdWithoutRate(
  currency: CurrencyCode,
  rate: RateRow,
  shop: CurrencyCode,
): number | null {
  if (currency === (freeInOf(rate) ?? shop)) return freeFromOf(rate);
  return currency === shop ? shopEquivalentOf(rate) : null;
}

/** What of a cart's merchandise counts toward a threshold, in minor units [SHIP-01]. */
export function countMerchandise(
  basis: ShippingRules['basis'],
  { retail, discounts }: Pick<MerchandiseFacts, 'retail' | 'discounts'>,
): number {
  return basis === 'after-discounts' ? retail - discounts : retail;
}
