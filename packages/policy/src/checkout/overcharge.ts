import type { CartFacts } from '../facts/cart.ts';
import { minorOfText } from '../money/amount.ts';
import { convertMinor } from '../money/convert.ts';
import { exponentOf } from '../money/exponents.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import { powerOfTen } from '../money/powers.ts';
import { flatOf, type RateRow } from '../rules/rate-table.ts';
import type { ShippingRules } from '../rules/shipping.ts';

/**
 * What an option costs above the policy's flat rate [SHIP-02, SHIP-04], in the cart's currency, when the merchant asked
 * for it to be taken off. In other currencies than the shop's up to 2 % or one major unit is left alone: Shopify rounds
 * the prices that it converts.
 * @param cost the option's price as Shopify writes it, in the cart's currency.
 * @returns `null` when there is nothing to take off, also when the rate is not known.
 */
export function overchargeOf(
  rules: Pick<ShippingRules, 'clamp' | 'currency'>,
  rate: RateRow,
  { currency, rate: cartRate }: Pick<CartFacts, 'currency' | 'rate'>,
  cost: unknown,
): Money | null {
  const charged = rules.clamp && typeof cost === 'string' ? minorOfText(cost, currency) : null;
  const flat = charged === null ? null : convertMinor(flatOf(rate), rules.currency, currency, cartRate);
  if (charged === null || flat === null) return null;
  const over = charged - flat;
  return over > toleranceFor(flat, currency, rules.currency) ? { minor: over, currency } : null;
}

function toleranceFor(flat: number, currency: CurrencyCode, shop: CurrencyCode): number {
  if (currency === shop) return 0;
  const major = powerOfTen(exponentOf(currency));
  return flat > 50 * major ? flat / 50 : major;
}
