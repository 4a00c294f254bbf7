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
  if (text === '' || point > exactDigits) return null;
  let digits = +text;
  let decimals = 0;
  if (point >= 0 && text.length <= exactDigits + 1) {
    decimals = text.length - point - 1;
    // Up to 15 digits a number times a power of ten is less than a half from the integer that is meant.
    const raised = digits * powerOfTen(decimals) + (digits < 0 ? -0.5 : 0.5);
    // `Math.trunc(raised)` counts up to 0.8 % more in delivery-policy (`npm run measure`).
    digits = raised - (raised % 1);
  } else if (point >= 0) {
    decimals = exactDigits - point;
    digits = +(text.slice(0, point) + text.slice(point + 1)).slice(0, exactDigits);
  }
  return Number.isSafeInteger(digits) ? { digits: digits === 0 ? 0 : digits, decimals } : null;
}
