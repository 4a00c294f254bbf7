import type { PostalAddress } from '../addresses/address.ts';
import { promiseFor } from '../orders/order-promise.ts';
import type { OrderLineFacts } from '../orders/order-line.ts';
import type { OrderPromise } from '../orders/order.ts';
import { promiseAtPurchase } from '../promise/at-purchase.ts';
import type { PromiseRules } from '../rules/promise.ts';
import { lineFacts, type CartLine } from './cart.ts';
import { findChosenCarrier, findChosenMethod, type DeliveryGroup } from './delivery-group.ts';

/** What the thank-you page knows of an order that was placed a moment ago. */
export interface ThankYouFacts {
  readonly rules: PromiseRules;
  /** ISO 8601 in UTC: when the page came. */
  readonly placedAt: string;
  readonly lines: readonly CartLine[];
  /** `null` for an order that has none: a pickup, or nothing that ships. */
  readonly shippingAddress: PostalAddress | null;
  /** How it is shipped; Shopify gives none, or no chosen option, for some express wallets. */
  readonly groups: readonly DeliveryGroup[];
}

/**
 * What an order is promised, before the app has written it to the order: the same question to the engine, so the card
 * says the same on both pages, also of an order that waits for its address [ADDR-02]. `null` for an order without lines, of
 * which nothing can be said.
 */
export function thankYouPromise(facts: ThankYouFacts): OrderPromise | null {
  const { rules, placedAt, lines, shippingAddress, groups } = facts;
  const [first] = lines;
  if (first === undefined) return null;
  const order = {
    placedAt,
    carrier: findChosenCarrier(groups, rules.signature?.carrier ?? ''),
    deliveryMethod: findChosenMethod(groups),
    currency: first.cost.totalAmount.currencyCode,
    shippingAddress,
    lines: lines.map(orderLine),
  };
  return promiseFor(rules, order, promiseAtPurchase);
}

function orderLine(line: CartLine): OrderLineFacts {
  const { merchandiseId: variantId, quantity, requiresShipping, subtotal } = lineFacts(line);
  return { variantId, quantity, requiresShipping, subtotal };
}
