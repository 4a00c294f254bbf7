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
  const minor = convertMinor(amount.minor, amount.currency, currency, rate);
  return minor === null ? null : { minor, currency };
}

/** {@link convert} in minor units, for functions: an object costs them more than a multiplication. */
export function convertMinor(
  minor: number,
  from: CurrencyCode,
  to: CurrencyCode,
  rate: string | null,
): number | null {
  if (from === to) return minor;
  const decimal = rate === null ? null : readDecimal(rate);
  if (decimal === null || decimal.digits <= 0) return null;
  let { digits, decimals } = decimal;
  const shift = exponentOf(to) - exponentOf(from);
  const raised = shift > 0 ? minor * powerOfTen(shift) : minor;
  while (decimals > 0 && !Number.isSafeInteger(raised * digits)) {
    digits = (digits - (digits % 10)) / 10;
    decimals -= 1;
  }
  const exact = raised * digits;
  if (!Number.isSafeInteger(exact)) return null;
  return halfUp(exact, powerOfTen(shift < 0 ? decimals - shift : decimals));
}
