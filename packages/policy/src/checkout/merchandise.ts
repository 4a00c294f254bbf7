import { minorOf } from '../money/amount.ts';
import type { CartFacts, DeliveryGroupFacts, LineFacts, MerchandiseFacts } from './facts.ts';

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
 * The merchandise of a cart's delivery groups. Recurring deliveries are left out: their first delivery is a group of its
 * own. Amounts are added as they come and made minor units once, which is exact for far more lines than a cart can have.
 */
export function merchandiseIn(
  groups: readonly DeliveryGroupFacts[],
  cart: Pick<CartFacts, 'currency' | 'rate'>,
): MerchandiseFacts {
  let retail = 0;
  let discounts = 0;
  let ships = false;
  for (const { groupType, cartLines } of groups) {
    if (groupType !== 'ONE_TIME_PURCHASE' || cartLines.length === 0) continue;
    ships = true;
    for (const { cost, discountAllocations } of cartLines) {
      retail += +cost.subtotalAmount.amount;
      if (discountAllocations === undefined || discountAllocations.length === 0) continue;
      for (const { discountedAmount } of discountAllocations) discounts += +discountedAmount.amount;
    }
  }
  const { currency, rate } = cart;
  return {
    currency,
    rate,
    ships,
    retail: minorOf(retail, currency) ?? 0,
    discounts: discounts === 0 ? 0 : (minorOf(discounts, currency) ?? 0),
  };
}

/** [SIGN-01] The merchandise at retail, in minor units: lines that ship, before discounts, compare-at not used. */
export function retailMerchandise(
  lines: readonly Pick<LineFacts, 'requiresShipping' | 'subtotal'>[],
): number {
  let sum = 0;
  for (const line of lines) if (line.requiresShipping) sum += line.subtotal;
  return sum;
}
