import { isLeftOut } from '../checkout/destination.ts';
import { countMerchandise, thresholdWithoutRate } from '../checkout/threshold.ts';
import { merchandiseOf } from '../facts/merchandise.ts';
import { placeOf, type PlaceFacts } from '../facts/place.ts';
import type { BlockRules } from '../rules/blocks.ts';
import { rateIn } from '../rules/rate-table.ts';
import { inCurrency, lineFacts, type CartLine, type ShownMoney } from './cart.ts';

/** What the nudge is made from. */
export interface NudgeFacts {
  readonly rules: Pick<BlockRules, 'freeShipping' | 'destinations'>;
  readonly lines: readonly CartLine[];
  /** Shopify's discountAllocations of the whole cart, which no line has lost yet. */
  readonly orderDiscounts: readonly unknown[];
  readonly place: PlaceFacts;
}

/**
 * [SHIP-01, SHIP-03, PROT-05] How much of merchandise is missing to free shipping: `missing` of `decideShipping`, without
 * its reasons. `null` when it is free already, never is, or cannot be said to the cent. That is so in a currency in which
 * the threshold is not stated, because extensions are given no rate; and with a discount on the whole order where the
 * policy counts after discounts, because extensions are not told which lines it falls on.
 */
export function freeShippingNudge({ rules, lines, orderDiscounts, place }: NudgeFacts): ShownMoney | null {
  const { currency: shop, basis, rates } = rules.freeShipping;
  const currency = lines[0]?.cost.totalAmount.currencyCode;
  const there = placeOf(place);
  if (currency === undefined || there.countryCode === null) return null;
  if (basis === 'after-discounts' && orderDiscounts.length > 0) return null;
  const rate = isLeftOut(rules.destinations.withoutProvinces, there)
    ? null
    : rateIn(rates, there.countryCode);
  const freeFrom = rate === null ? null : thresholdWithoutRate(currency, rate, shop);
  const cart = merchandiseOf({ currency, rate: null, lines: lines.map(lineFacts) });
  if (freeFrom === null || !cart.ships) return null;
  const missing = freeFrom - countMerchandise(basis, cart);
  return missing > 0 ? inCurrency(missing, currency) : null;
}
