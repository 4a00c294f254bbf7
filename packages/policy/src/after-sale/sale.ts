import { isWithin } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { parseDate } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';
import { isTagged } from '../facts/tags.ts';
import type { Sale } from './return.ts';

/** What was known about a line when it was bought. */
export interface SaleFacts {
  readonly tags: readonly string[];
  /** The discount codes on the order. */
  readonly codes: readonly string[];
  /** The order's local date. */
  readonly placedOn: PlainDate;
}

/** How a line was sold: final sale by its tag, flash sale by tag, code or dates [PRICE-03, RET-06]. Tags and codes ignore case, as at Shopify. */
export function saleOf(policy: Pick<Policy, 'protection' | 'promotions'>, facts: SaleFacts): Sale {
  if (isTagged(facts.tags, policy.protection.finalSaleTag)) return 'final-sale';
  return isFlashSale(policy, facts) ? 'flash-sale' : 'full-price';
}

/** [PRICE-03] Whether a product is in a flash sale on a day, by tag, code or dates, whatever else it is marked with. */
export function isFlashSale(
  { promotions }: Pick<Policy, 'promotions'>,
  { tags, codes, placedOn }: SaleFacts,
): boolean {
  const { tag, codes: flashCodes, periods } = promotions.flashSale;
  const day = parseDate(placedOn);
  return (
    isTagged(tags, tag) ||
    flashCodes.some((code) => isTagged(codes, code)) ||
    (day !== null && periods.some((period) => isWithin(period, day)))
  );
}
