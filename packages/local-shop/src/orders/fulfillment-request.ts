import type { ShopContext } from '../shop-context.ts';
import type { FulfillmentOrder, Order } from '../state/orders.ts';
import type { ShopState } from '../state/state.ts';
import { findFulfillmentOrder, fulfillmentOrderStatus } from './fulfillment.ts';

/** Whether a fulfillment service ships it and has not been asked to yet. What is on hold is not asked for. */
export function canBeRequested({ locations }: ShopState, fulfillmentOrder: FulfillmentOrder): boolean {
  const service = locations.get(fulfillmentOrder.locationId)?.fulfillmentService ?? null;
  return service !== null && fulfillmentOrderStatus(fulfillmentOrder) === 'OPEN';
}

/** Asks the fulfillment service to ship, which accepts at once. `false`: there is nothing to ask for. */
export function requestFulfillment({ state, now }: ShopContext, id: string): boolean {
  const found = findFulfillmentOrder(state, id);
  if (!found || !canBeRequested(state, found.fulfillmentOrder)) return false;
  const { order } = found;
  const fulfillmentOrders = order.fulfillmentOrders.map((each) =>
    each.id === id ? { ...each, accepted: true } : each,
  );
  const changed: Order = { ...order, fulfillmentOrders, updatedAt: now() };
  state.orders.set(order.id, changed);
  return true;
}
