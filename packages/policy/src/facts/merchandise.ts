import { exponentOf } from '../money/exponents.ts';
import type { CurrencyCode } from '../money/money.ts';
import { powerOfTen } from '../money/powers.ts';
import type { CartFacts, DeliveryGroupFacts, LineFacts, MerchandiseFacts } from './cart.ts';
import type { DestinationsSection } from '../document/policy.ts';

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
 * Whether the merchandise of a cart's delivery groups is worth an amount or more, as it counts for a threshold [SHIP-01,
 * SHIP-03]; before discounts, as it does for a signature [SIGN-01]. Recurring deliveries are left out: their first delivery
 * is a group of its own. A function pays 4,000 instructions for each line, so it counts no further than it has to: a line
 * takes nothing away, because its discounts are at most its price.
 * @param worth in minor units of the cart's currency.
 */
export function isWorth(
  groups: readonly DeliveryGroupFacts[],
  currency: CurrencyCode,
  worth: number,
  basis: DestinationsSection['basis'],
): boolean {
  // Half a minor unit below: amounts are added as they come, and their sum may miss the amount that is meant by less.
  const enough = (worth - 0.5) / powerOfTen(exponentOf(currency));
  const countsDiscounts = basis === 'after-discounts';
  let sum = 0;
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at];
    if (group?.groupType !== 'ONE_TIME_PURCHASE') continue;
    for (const line of group.cartLines) {
      sum += +line.cost.subtotalAmount.amount;
      if (countsDiscounts) {
        const discounts = line.discountAllocations ?? [];
        for (let each = 0; each < discounts.length; each += 1)
          sum -= +(discounts[each]?.discountedAmount.amount ?? 0);
      }
      if (sum >= enough) return true;
    }
  }
  return false;
}

/** [SIGN-01] The merchandise at retail, in minor units: lines that ship, before discounts, compare-at not used. */
export function retailMerchandise(
  lines: readonly Pick<LineFacts, 'requiresShipping' | 'subtotal'>[],
): number {
  let sum = 0;
  for (const line of lines) if (line.requiresShipping) sum += line.subtotal;
  return sum;
}
