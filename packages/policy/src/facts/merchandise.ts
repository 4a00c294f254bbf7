import { exponentOf } from '../money/exponents.ts';
import type { CurrencyCode } from '../money/money.ts';
import { powerOfTen } from '../money/powers.ts';
import type { CartFacts, DeliveryGroupFacts, LineFacts, MerchandiseFacts } from './cart.ts';

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

/**
 * The prices of what a cart's delivery groups hold, added until they are enough, in major units of the cart's currency.
 * Recurring deliveries are left out: their first delivery is a group of its own. A function pays 4,000 instructions for each
 * line, so it counts no further than it has to.
 */
export function pricesUpTo(enough: number, groups: readonly DeliveryGroupFacts[]): number {
  let sum = 0;
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at];
    if (group?.groupType !== 'ONE_TIME_PURCHASE') continue;
    for (const line of group.cartLines) {
      sum += +line.cost.subtotalAmount.amount;
      if (sum >= enough) return sum;
    }
  }
  return sum;
}

/**
 * An amount of minor units in major ones, for sums to be compared with. Half a minor unit below: amounts are added as they
 * come, and their sum may miss the amount that is meant by less.
 */
export function leastSum(minor: number, currency: CurrencyCode): number {
  return (minor - 0.5) / powerOfTen(exponentOf(currency));
}

/** [SIGN-01] The merchandise at retail, in minor units: lines that ship, before discounts, compare-at not used. */
export function retailMerchandise(
  lines: readonly Pick<LineFacts, 'requiresShipping' | 'subtotal'>[],
): number {
  let sum = 0;
  for (const line of lines) if (line.requiresShipping) sum += line.subtotal;
  return sum;
}
