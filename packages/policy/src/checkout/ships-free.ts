import type { DeliveredCart } from '../facts/cart.ts';
import { isLeftOut } from './destination.ts';
import { isWorth } from '../facts/merchandise.ts';
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

/** Whether `decideShipping` says `free` of a cart that ships, without the amounts and reasons of which a function says none. */
export function shipsFree(rules: ShippingRules, rate: RateRow, cart: DeliveredCart): boolean {
  const freeFrom = thresholdIn(cart.currency, rate, rules.currency, cart.rate);
  return freeFrom !== null && isWorth(cart.groups, cart.currency, freeFrom, rules.basis);
}
