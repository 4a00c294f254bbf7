import type { DeliveredCart } from '../facts/cart.ts';
import { isLeftOut } from './destination.ts';
import { leastSum, pricesUpTo } from '../facts/merchandise.ts';
import { placeOf, type Place } from '../facts/place.ts';
import { rateIn, type RateRow } from '../rules/rate-table.ts';
import type { ShippingRules } from '../rules/shipping.ts';
import { thresholdIn } from './threshold.ts';

/** The rate of a place [SHIP-01..04]; `null` where nothing is shipped to [SHIP-05, SHIP-06], and while no country is known. */
export function rateTo(
  { rates, withoutProvinces }: Pick<ShippingRules, 'rates' | 'withoutProvinces'>,
  place: Place,
): RateRow | null {
  const there = placeOf(place);
  if (there.countryCode === null || isLeftOut(withoutProvinces, there)) return null;
  return rateIn(rates, there.countryCode);
}

/**
 * Whether `decideShipping` says `free` of a cart that ships, without the amounts and reasons of which a function says none.
 * A function pays 4,000 instructions for each line and as much for each discount of a line, so it looks no closer than it has
 * to: all discounts of the cart, which may have fallen on other lines too, are the most that can be off the prices, and only
 * between too little without any and enough with all of them are they counted line by line.
 */
export function shipsFree(rules: ShippingRules, rate: RateRow, cart: DeliveredCart): boolean {
  const { currency, groups, discountApplications } = cart;
  const freeFrom = thresholdIn(currency, rate, rules.currency, cart.rate);
  if (freeFrom === null) return false;
  const enough = leastSum(freeFrom, currency);
  let most = enough;
  if (rules.basis === 'after-discounts') {
    if (!discountApplications) most = Infinity;
    else for (const { totalAllocatedAmount } of discountApplications) most += +totalAllocatedAmount.amount;
  }
  let sum = pricesUpTo(most, groups);
  if (sum >= most) return true;
  if (!(sum >= enough)) return false;
  for (const group of groups) {
    if (group.groupType !== 'ONE_TIME_PURCHASE') continue;
    for (const { discountAllocations } of group.cartLines) {
      if (discountAllocations)
        for (const { discountedAmount } of discountAllocations) sum -= +discountedAmount.amount;
      if (!(sum >= enough)) return false;
    }
  }
  return true;
}
