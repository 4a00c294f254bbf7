import { createHash } from 'node:crypto';

import type { OrderSnapshot } from '../admin-api/order-snapshot.ts';
import { addressKey } from './address-key.ts';
import type { Place } from './address-key.ts';
import type { OrderKey } from './cases.server.ts';

/** What an order is like as far as anything is decided by it and both an order's snapshot and a file of many orders tell it. */
export interface OrderState {
  readonly cancelledAt: string | null;
  readonly returnStatus: string;
  readonly shippingAddress: Place | null;
  readonly lines: readonly {
    readonly id: string;
    readonly currentQuantity: number;
    readonly unfulfilledQuantity: number;
  }[];
  readonly fulfillments: readonly {
    readonly id: string;
    readonly status: string;
    readonly deliveredAt: string | null;
  }[];
  readonly fulfillmentOrders: readonly {
    readonly id: string;
    readonly status: string;
    readonly fulfillmentHolds: readonly { readonly id: string }[];
  }[];
  /** In presentment currency, of each refund. */
  readonly refunded: readonly string[];
}

/**
 * A digest by which an order is told from what it was before. Shopify's `updatedAt` alone does not: two changes in the same second have the
 * same, and what happens to a fulfillment order may leave it. Nothing can be read from it.
 */
export function digestOf(key: OrderKey, order: OrderState): string {
  const told = [
    order.cancelledAt,
    order.returnStatus,
    addressKey(key, order),
    order.lines.map(({ id, currentQuantity, unfulfilledQuantity }) =>
      [id, currentQuantity, unfulfilledQuantity].join(),
    ),
    order.fulfillments.map(({ id, status, deliveredAt }) => [id, status, deliveredAt].join()),
    order.fulfillmentOrders.map(({ id, status, fulfillmentHolds }) =>
      [id, status, ...fulfillmentHolds.map((hold) => hold.id).toSorted()].join(),
    ),
    order.refunded.map(Number),
  ].map((part) => (Array.isArray(part) ? part.toSorted() : part));
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 16);
}

export const stateOfSnapshot = (key: OrderKey, order: OrderSnapshot): string =>
  digestOf(key, {
    ...order,
    refunded: order.refunds.map(({ totalRefundedSet }) => totalRefundedSet.presentmentMoney.amount),
  });
