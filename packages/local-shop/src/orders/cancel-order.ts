import type { ShopContext } from '../shop-context.ts';
import type { Order } from '../state/orders.ts';
import { withQuantities } from './change-quantities.ts';
import { isTakenOn, standingFulfillments } from './fulfillment.ts';
import { orderPayload } from './order-payload.ts';
import { toldOfRefund, withRefund } from './refund-order.ts';
import { everythingLeft, type WantedRefund } from './wanted-refund.ts';
import { netPayment } from './payment.ts';
import { recordChange } from './record-change.ts';

/** Shopify's OrderCancelReason. */
export const CANCEL_REASONS = ['CUSTOMER', 'DECLINED', 'FRAUD', 'INVENTORY', 'OTHER', 'STAFF'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

export interface Cancellation {
  readonly reason: CancelReason;
  /** Whether what was paid goes back: to where it came from, or to the customer's store credit. */
  readonly refund: boolean | { readonly storeCreditUntil: string | null };
  readonly restock: boolean;
  readonly staffNote: string | null;
}

/**
 * Cancels an order: nothing of it is shipped any more and nothing is due. Sends `orders/cancelled`, and before it
 * `refunds/create` where money goes back. What was cancelled stays so, and what has left is not cancelled.
 */
export function cancelOrder(
  context: ShopContext,
  order: Order,
  { reason, refund, restock, staffNote }: Cancellation,
): 'cancelled' | 'already-cancelled' | 'fulfilled' | 'no-customer' {
  if (order.cancelledAt !== null) return 'already-cancelled';
  // Shopify's admin does not offer it while a fulfillment is in progress. The API has been seen to refuse an order without any fulfillment by
  // these words, in July 2026, by somebody who could not read its fulfillment orders: that one of them was in progress is likely, not recorded.
  // Of what nobody has paid for others tell that the API cancels it even fulfilled; here it does not.
  const isInProgress = order.fulfillmentOrders.some((each) => !each.closed && isTakenOn(each));
  if (standingFulfillments(order).length > 0 || isInProgress) return 'fulfilled';
  if (typeof refund === 'object' && order.customerId === null) return 'no-customer';
  const now = context.now();
  const left = everythingLeft(order, restock ? 'CANCEL' : 'NO_RESTOCK');
  const isPaid = refund !== false && left.transactions.length > 0;
  const refunded = isPaid ? withRefund(context, order, by(order, left, refund)) : null;
  recordChange(
    context,
    {
      ...(refunded?.order ?? order),
      ...nothingLeft(order),
      cancelledAt: now,
      closedAt: now,
      cancelReason: reason,
      cancelStaffNote: staffNote,
    },
    (cancelled) => [
      ...(refunded ? [toldOfRefund(context, cancelled, refunded.refund)] : []),
      { topic: 'orders/cancelled', payload: orderPayload(context.state, cancelled) },
    ],
  );
  return 'cancelled';
}

/** The same refund, by the way that was chosen. */
function by(order: Order, left: WantedRefund, refund: Cancellation['refund']): WantedRefund {
  if (typeof refund === 'boolean') return left;
  const credit = { amount: netPayment(order).presentment, expiresAt: refund.storeCreditUntil };
  return { ...left, transactions: [], storeCredit: [credit] };
}

/** Lines of which nothing is left, and fulfillment orders without them. */
function nothingLeft(order: Order): Pick<Order, 'lines' | 'fulfillmentOrders'> {
  const none = new Map(order.lines.map(({ id }) => [id, 0]));
  const { lines, fulfillmentOrders } = withQuantities(order, none);
  return { lines, fulfillmentOrders };
}
