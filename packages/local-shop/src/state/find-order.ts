import type { Order } from './orders.ts';
import type { ShopState } from './state.ts';

/** Keeps an order as it is now, so that it is found by its parts too. */
export function keepOrder({ orders, orderOfPart }: ShopState, order: Order): void {
  orders.set(order.id, order);
  for (const { id } of [...order.fulfillmentOrders, ...order.fulfillments, ...order.returns])
    orderOfPart.set(id, order.id);
}

/** The order that a fulfillment order, a fulfillment or a return belongs to. */
export function orderWithPart({ orders, orderOfPart }: ShopState, partId: string): Order | null {
  return orders.get(orderOfPart.get(partId) ?? '') ?? null;
}
