import type { ShopContext } from '../shop-context.ts';
import type { Order } from '../state/orders.ts';
import { withQuantities } from './change-quantities.ts';
import { standingFulfillments } from './fulfillment.ts';
import { orderPayload } from './order-payload.ts';

/** Shopify's OrderCancelReason. */
export const CANCEL_REASONS = ['CUSTOMER', 'DECLINED', 'FRAUD', 'INVENTORY', 'OTHER', 'STAFF'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

/**
 * Cancels an order: nothing of it is shipped any more and nothing is due. Sends `orders/cancelled`. What was cancelled
 * stays so, and what has left is not cancelled.
 */
export function cancelOrder(
  context: ShopContext,
  order: Order,
  reason: CancelReason,
): 'cancelled' | 'already-cancelled' | 'fulfilled' {
  if (order.cancelledAt !== null) return 'already-cancelled';
  if (standingFulfillments(order).length > 0) return 'fulfilled';
  const now = context.now();
  const cancelled: Order = {
    ...withQuantities(order, new Map(order.lines.map(({ id }) => [id, 0]))),
    cancelledAt: now,
    closedAt: now,
    cancelReason: reason,
    updatedAt: now,
  };
  context.state.orders.set(order.id, cancelled);
  const payload = orderPayload(context.state, cancelled);
  context.publish({ topic: 'orders/cancelled', resourceId: order.id, payload });
  return 'cancelled';
}
