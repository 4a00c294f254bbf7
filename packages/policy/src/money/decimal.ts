/** An exact decimal number: `digits / 10 ** decimals`. */
export interface Decimal {
  readonly digits: number;
  readonly decimals: number;
}

const minus = 45;
const point = 46;
const zero = 48;
const nine = 57;

/**
 * Reads a plain decimal such as `-12.50`: digits, at most one point, an optional minus. No exponent, no grouping.
 * Decimals beyond what a safe integer holds are cut off (Shopify writes rates with up to 20 digits).
 * @returns `null` when the text is no such number, or when its whole part is no safe integer.
 */
export function readDecimal(text: string): Decimal | null {
  let digits = 0;
  let decimals = 0;
  let seenPoint = false;
  let seenDigit = false;
  const negative = text.charCodeAt(0) === minus;
  for (let index = negative ? 1 : 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === point && !seenPoint) {
      seenPoint = true;
      continue;
    }
    if (code < zero || code > nine) return null;
    seenDigit = true;
    const next = digits * 10 + (code - zero);
    if (next <= Number.MAX_SAFE_INTEGER) {
      digits = next;
      if (seenPoint) decimals += 1;
    } else if (seenPoint) {
      break;
    } else {
      return null;
    }
  }
  if (!seenDigit) return null;
  return { digits: negative && digits !== 0 ? -digits : digits, decimals };
}
