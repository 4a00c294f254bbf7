import { powerOfTen } from './powers.ts';

/** An exact decimal number: `digits / 10 ** decimals`. */
export interface Decimal {
  readonly digits: number;
  readonly decimals: number;
}

/** More digits than these are no longer exact in a number. */
const exactDigits = 15;

/**
 * Reads a plain decimal such as `-12.50`, as Shopify's `Decimal` is written. Decimals beyond 15 digits are cut off
 * (Shopify writes rates with up to 20). Functions run this, so it leaves the work to the engine's own conversions.
 * @returns `null` when the text is no number, or when its whole part is too long to be exact.
 */
export function readDecimal(text: string): Decimal | null {
  const point = text.indexOf('.');
  if (point < 0) return text === '' ? null : exact(+text, 0);
  const decimals = text.length - point - 1;
  // Up to 15 digits a number times a power of ten is less than a half from the integer that is meant.
  if (text.length <= exactDigits + 1) return exact(rounded(+text * powerOfTen(decimals)), decimals);
  if (point > exactDigits) return null;
  const digits = text.slice(0, point) + text.slice(point + 1);
  return exact(+digits.slice(0, exactDigits), exactDigits - point);
}

function rounded(value: number): number {
  const raised = value + (value < 0 ? -0.5 : 0.5);
  return raised - (raised % 1);
}

function exact(digits: number, decimals: number): Decimal | null {
  // Also refuses NaN, which equals nothing, and infinities.
  if (!(digits <= Number.MAX_SAFE_INTEGER && digits >= Number.MIN_SAFE_INTEGER) || digits % 1 !== 0)
    return null;
  return { digits: digits === 0 ? 0 : digits, decimals };
}
