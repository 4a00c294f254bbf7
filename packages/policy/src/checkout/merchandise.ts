import type { CartFacts, LineFacts, MerchandiseFacts } from './facts.ts';

/** Whether anything in the cart is shipped. Gift cards and the protection line are not. */
export function hasMerchandise(lines: readonly Pick<LineFacts, 'requiresShipping'>[]): boolean {
  return lines.some((line) => line.requiresShipping);
}

/** A cart's lines added up: only those that ship count toward thresholds and signatures [SHIP-01, SIGN-01, PROT-05]. */
export function merchandiseOf({ currency, rate, lines }: CartFacts): MerchandiseFacts {
  let retail = 0;
  let discounts = 0;
  for (const line of lines) {
    if (!line.requiresShipping) continue;
    retail += line.subtotal;
    discounts += Math.min(line.subtotal, line.discount);
  }
  return { currency, rate, ships: hasMerchandise(lines), retail, discounts };
}

/** [SIGN-01] The merchandise at retail, in minor units: lines that ship, before discounts, compare-at not used. */
export function retailMerchandise(
  lines: readonly Pick<LineFacts, 'requiresShipping' | 'subtotal'>[],
): number {
  let sum = 0;
  for (const line of lines) if (line.requiresShipping) sum += line.subtotal;
  return sum;
}
