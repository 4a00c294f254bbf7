import { money, parseDecimal, type Money } from '../state/money.ts';
import { percentOf } from './amounts.ts';
import type { PriceValue } from './functions/outputs.ts';

/**
 * What a discount's value takes off an amount, never more than the amount itself. A fixed amount is in the cart's
 * currency and counts once for each piece when it says so.
 */
export function amountOff(value: PriceValue, amount: Money, quantity = 1): Money {
  if (value.percentage) return percentOf(amount, Number(value.percentage.value));
  const fixed = fixedMinor(value.fixedAmount?.amount ?? '0', amount.currency);
  const pieces = value.fixedAmount?.appliesToEachItem ? quantity : 1;
  return money(Math.min(amount.minor, fixed * pieces), amount.currency);
}

/** Fractions below the minor unit are rounded, because functions may divide amounts. */
function fixedMinor(text: string, currency: string): number {
  const exact = parseDecimal(text, currency);
  if (exact) return exact.minor;
  const unit = parseDecimal('1', currency)?.minor ?? 1;
  return Math.round(Number(text) * unit);
}
