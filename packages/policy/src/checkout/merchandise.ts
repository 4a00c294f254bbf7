import type { LineFacts } from './facts.ts';

/** Whether anything in the cart is shipped. Gift cards and the protection line are not. */
export function hasMerchandise(lines: readonly Pick<LineFacts, 'requiresShipping'>[]): boolean {
  return lines.some((line) => line.requiresShipping);
}

/** [SHIP-01] The merchandise that counts toward a threshold, in minor units: lines that ship, after their discounts. */
export function discountedMerchandise(lines: readonly LineFacts[]): number {
  let sum = 0;
  for (const line of lines) if (line.requiresShipping) sum += Math.max(0, line.subtotal - line.discount);
  return sum;
}

/** [SIGN-01] The merchandise at retail, in minor units: lines that ship, before discounts, compare-at not used. */
export function retailMerchandise(
  lines: readonly Pick<LineFacts, 'requiresShipping' | 'subtotal'>[],
): number {
  let sum = 0;
  for (const line of lines) if (line.requiresShipping) sum += line.subtotal;
  return sum;
}
