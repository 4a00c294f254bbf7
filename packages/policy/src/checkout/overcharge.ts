import { minorOf } from '../money/amount.ts';
import { powerOfTen } from '../money/powers.ts';
import { convert } from '../money/convert.ts';
import { exponentOf } from '../money/exponents.ts';
import type { Money } from '../money/money.ts';
import type { CartFacts, PlaceFacts } from './facts.ts';
import { placeOf } from './place.ts';
import { rateIn } from './rate-table.ts';
import type { ShippingRules } from './rules.ts';

/**
 * What an option costs above the policy's flat rate [SHIP-02, SHIP-04], in the cart's currency, when the merchant asked
 * for it to be taken off. In other currencies than the shop's up to 2 % or one major unit is left alone: Shopify rounds
 * the prices that it converts.
 * @param cost the option's price as Shopify writes it, in the cart's currency.
 * @returns `null` when there is nothing to take off, also when the rate is not known.
 */
export function overchargeOf(
  rules: ShippingRules,
  cart: Pick<CartFacts, 'currency' | 'rate'>,
  place: PlaceFacts,
  cost: unknown,
): Money | null {
  const { countryCode } = placeOf(place);
  const rate = rules.clamp && countryCode !== null ? rateIn(rules.rates, countryCode) : null;
  const charged = minorOf(cost, cart.currency);
  if (rate === null || charged === null) return null;
  const flat = convert({ minor: rate.flat, currency: rules.currency }, cart.currency, cart.rate);
  if (flat === null || charged - flat.minor <= toleranceFor(flat, rules)) return null;
  return { minor: charged - flat.minor, currency: cart.currency };
}

function toleranceFor(flat: Money, rules: ShippingRules): number {
  if (flat.currency === rules.currency) return 0;
  const major = powerOfTen(exponentOf(flat.currency));
  return flat.minor > 50 * major ? flat.minor / 50 : major;
}
