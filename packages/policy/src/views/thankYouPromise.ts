import { promiseFor } from '../orders/order-promise.ts';
import type { OrderPromise } from '../orders/order.ts';
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
  /** The carrier of the chosen delivery option, where Shopify names it. */
  readonly carrier: string | null;
}

/**
 * What an order is promised, before the app has written it to the order: the same question to the engine, so the card
 * says the same on both pages. `null` for an order without lines, of which nothing can be said.
 */
export function thankYouPromise(facts: ThankYouFacts): OrderPromise | null {
  const { rules, placedAt, lines, countryCode, provinceCode, carrier } = facts;
  const [first] = lines;
  if (first === undefined) return null;
  return promiseFor(rules, {
    placedAt,
    carrier,
    currency: first.cost.totalAmount.currencyCode,
    shippingAddress: { countryCode, provinceCode },
    lines: lines.map(lineFacts).map(({ merchandiseId: variantId, quantity, requiresShipping, subtotal }) => ({
      variantId,
      quantity,
      requiresShipping,
      subtotal,
    })),
  });
}
