import type { ShopContext } from '../shop-context.ts';
import type { FulfillmentOrder } from '../state/orders.ts';
import type { ShopState } from '../state/state.ts';
import { findFulfillmentOrder, fulfillmentOrderStatus } from './fulfillment.ts';
import { recordChange } from './record-change.ts';

/** Whether a fulfillment service ships it and has not been asked to yet. What is on hold is not asked for. */
export function canBeRequested({ locations }: ShopState, fulfillmentOrder: FulfillmentOrder): boolean {
  const service = locations.get(fulfillmentOrder.locationId)?.fulfillmentService ?? null;
  return service !== null && fulfillmentOrderStatus(fulfillmentOrder) === 'OPEN';
}

/** Asks the fulfillment service to ship, which accepts at once. `false`: there is nothing to ask for. */
export function requestFulfillment(context: ShopContext, id: string): boolean {
  const { state } = context;
  const found = findFulfillmentOrder(state, id);
  if (!found || !canBeRequested(state, found.fulfillmentOrder)) return false;
  const { order } = found;
  const fulfillmentOrders = order.fulfillmentOrders.map((each) =>
    each.id === id ? { ...each, accepted: true } : each,
  );
  recordChange(context, { ...order, fulfillmentOrders });
  return true;
}
