import { promiseFor } from '../orders/order-promise.ts';
import type { OrderLineFacts, OrderPromise } from '../orders/order.ts';
import { promiseAtPurchase } from '../promise/at-purchase.ts';
import type { PromiseRules } from '../promise/rules.ts';
import { lineFacts, type CartLine } from './cart.ts';

/** What the thank-you page knows of an order that was placed a moment ago. */
export interface ThankYouFacts {
  readonly rules: PromiseRules;
  /** ISO 8601 in UTC: when the page came. */
  readonly placedAt: string;
  readonly lines: readonly CartLine[];
  readonly countryCode: string | null;
  readonly provinceCode: string | null;
}

/**
 * What an order is promised, before the app has written it to the order: the same question to the engine, so the card
 * says the same on both pages. `null` for an order without lines, of which nothing can be said.
 */
export function thankYouPromise(facts: ThankYouFacts): OrderPromise | null {
  const { rules, placedAt, lines, countryCode, provinceCode } = facts;
  const [first] = lines;
  if (first === undefined) return null;
  const order = {
    placedAt,
    // Which carrier brings it is known when it ships; until then a signature is said to depend on it [SIGN-02].
    carrier: 'unknown' as const,
    currency: first.cost.totalAmount.currencyCode,
    shippingAddress: { countryCode, provinceCode },
    lines: lines.map(orderLine),
  };
  return promiseFor(rules, order, promiseAtPurchase);
}

function orderLine(line: CartLine): OrderLineFacts {
  const { merchandiseId: variantId, quantity, requiresShipping, subtotal } = lineFacts(line);
  return { variantId, quantity, requiresShipping, subtotal };
}
