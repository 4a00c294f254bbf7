import { convert } from '../money/convert.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import type { ShippingRate } from './rate-table.ts';

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
  const own = rate.freeIn ?? shop;
  if (rate.freeFrom !== null && currency === own) return { minor: rate.freeFrom, currency };
  const inShop = own === shop ? rate.freeFrom : rate.shopEquivalent;
  return inShop === null ? null : convert({ minor: inShop, currency: shop }, currency, cartRate);
}
