import { convert } from '../money/convert.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import type { MerchandiseFacts } from './facts.ts';
import type { ShippingRate } from './rate-table.ts';
import type { ShippingRules } from './rules.ts';

/**
 * The value from which a destination ships free, in a cart's currency: exact in its own currency; in any other, the
 * explicit equivalent in the shop's currency times the cart's rate [SHIP-03].
 * @param shop the shop's currency, in which a threshold stands that names none.
 * @returns `null` when it never ships free, or when the threshold is not known in that currency.
 */
export function thresholdIn(
  currency: CurrencyCode,
  rate: ShippingRate,
  shop: CurrencyCode,
  cartRate: string | null,
): Money | null {
  const known = thresholdWithoutRate(currency, rate, shop);
  if (known !== null) return { minor: known, currency };
  const inShop = (rate.freeIn ?? shop) === shop ? rate.freeFrom : rate.shopEquivalent;
  return inShop === null ? null : convert({ minor: inShop, currency: shop }, currency, cartRate);
}

/** {@link thresholdIn} where no rate is known: in the threshold's own currency and in the shop's, in minor units. */
export function thresholdWithoutRate(
  currency: CurrencyCode,
  rate: ShippingRate,
  shop: CurrencyCode,
): number | null {
  if (currency === (rate.freeIn ?? shop)) return rate.freeFrom;
  return currency === shop ? rate.shopEquivalent : null;
}

/** What of a cart's merchandise counts toward a threshold, in minor units [SHIP-01]. */
export function countedMerchandise(
  basis: ShippingRules['basis'],
  { retail, discounts }: Pick<MerchandiseFacts, 'retail' | 'discounts'>,
): number {
  return basis === 'after-discounts' ? retail - discounts : retail;
}
