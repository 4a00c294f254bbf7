import { isDeepStrictEqual } from 'node:util';

import type { ShopContext, ShopEvent } from '../shop-context.ts';
import { keepOrder } from '../state/find-order.ts';
import type { Order } from '../state/orders.ts';
import { orderFulfillmentStatus, standingFulfillments } from './fulfillment.ts';
import { orderPayload } from './order-payload.ts';
import { financialStatus } from './payment.ts';

/** What happened to an order, as the webhooks of its own that say so; the order is the changed one. */
export type Told = (order: Order) => readonly Omit<ShopEvent, 'resourceId'>[];

/**
 * Writes down an order that has changed, moves its `updatedAt`, and tells what happened: `told` first, then what follows
 * from it (`orders/paid`, `orders/fulfilled`, `orders/partially_fulfilled`), and `orders/updated` last. A change that
 * changes nothing is none. Deliveries are kept under the order, on whose page a merchant looks for them.
 */
export function recordChange(context: ShopContext, changed: Order, told: Told = () => []): Order {
  const { state } = context;
  const before = state.orders.get(changed.id);
  if (before && isDeepStrictEqual(before, changed)) return before;
  const order: Order = { ...changed, updatedAt: context.now() };
  keepOrder(state, order);
  const tell = (event: Omit<ShopEvent, 'resourceId'>): void => {
    context.publish({ ...event, resourceId: order.id });
  };
  for (const event of told(order)) tell(event);
  const payload = orderPayload(state, order);
  for (const topic of [...impliedTopics(before ?? null, order), 'orders/updated']) tell({ topic, payload });
  return order;
}

/** The topics that follow from how an order was and how it is. */
export function impliedTopics(before: Order | null, after: Order): readonly string[] {
  const parcels = (order: Order | null): number => (order ? standingFulfillments(order).length : 0);
  const progress = (order: Order | null): string | null => (order ? orderFulfillmentStatus(order) : null);
  const isPaid = (order: Order | null): boolean => order !== null && financialStatus(order) === 'PAID';
  return [
    ...(isPaid(after) && !isPaid(before) ? ['orders/paid'] : []),
    ...(progress(after) === 'FULFILLED' && progress(before) !== 'FULFILLED' ? ['orders/fulfilled'] : []),
    ...(progress(after) !== 'FULFILLED' && parcels(after) > parcels(before)
      ? ['orders/partially_fulfilled']
      : []),
  ];
}
