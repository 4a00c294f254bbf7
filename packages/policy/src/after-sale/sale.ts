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
export function saleOf({ protection, promotions }: Policy, { tags, codes, placedOn }: SaleFacts): Sale {
  if (isTagged(tags, protection.finalSaleTag)) return 'final-sale';
  const { tag, codes: flashCodes, periods } = promotions.flashSale;
  const placed = parseDate(placedOn);
  const inFlashSale = placed !== null && periods.some((period) => isWithin(period, placed));
  const marked = isTagged(tags, tag) || flashCodes.some((code) => isTagged(codes, code));
  return marked || inFlashSale ? 'flash-sale' : 'full-price';
}
