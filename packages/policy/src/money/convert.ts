import { powerOfTen } from './powers.ts';
import { readDecimal } from './decimal.ts';
import { exponentOf } from './exponents.ts';
import type { CurrencyCode, Money } from './money.ts';
import { halfUp } from './rounding.ts';

/**
 * An amount in another currency at a given rate, rounded half up to that currency's minor unit.
 * The rate is used with as many of its decimals as exact integer arithmetic allows.
 * @param rate units of `currency` for one unit of the amount's, as Shopify writes it ("7.8123"); `null` when not known.
 * @returns `null` when the currencies differ and there is no usable rate.
 */
export function convert(amount: Money, currency: CurrencyCode, rate: string | null): Money | null {
  if (amount.currency === currency) return amount;
  const decimal = rate === null ? null : readDecimal(rate);
  if (decimal === null || decimal.digits <= 0) return null;
  let { digits, decimals } = decimal;
  const shift = exponentOf(currency) - exponentOf(amount.currency);
  const raised = shift > 0 ? amount.minor * powerOfTen(shift) : amount.minor;
  while (decimals > 0 && !Number.isSafeInteger(raised * digits)) {
    digits = (digits - (digits % 10)) / 10;
    decimals -= 1;
  }
  const exact = raised * digits;
  if (!Number.isSafeInteger(exact)) return null;
  return { minor: halfUp(exact, powerOfTen(shift < 0 ? decimals - shift : decimals)), currency };
}
