import type { FulfillmentOrder, Order, OrderLine } from '../state/orders.ts';
import { newGid, type ShopState } from '../state/state.ts';

/** One fulfillment order for all lines that are shipped, at the first location; none for an order without such lines. */
export function fulfillmentOrdersFor(
  state: ShopState,
  lines: readonly OrderLine[],
): readonly FulfillmentOrder[] {
  const shipped = lines.filter((line) => line.requiresShipping);
  const location = state.locations.values().next().value;
  if (shipped.length === 0 || !location) return [];
  return [
    {
      id: newGid(state, 'FulfillmentOrder'),
      locationId: location.id,
      lines: shipped.map((line) => ({
        id: newGid(state, 'FulfillmentOrderLineItem'),
        orderLineId: line.id,
        quantity: line.quantity,
      })),
      holds: [],
    },
  ];
}

/** A fulfillment order with a hold is not shipped. */
export function fulfillmentOrderStatus(fulfillmentOrder: FulfillmentOrder): 'OPEN' | 'ON_HOLD' {
  return fulfillmentOrder.holds.length > 0 ? 'ON_HOLD' : 'OPEN';
}

/** The order's display status in the admin: on hold as soon as one of its fulfillment orders is. */
export function orderFulfillmentStatus(order: Order): 'ON_HOLD' | 'UNFULFILLED' {
  const held = order.fulfillmentOrders.some((each) => fulfillmentOrderStatus(each) === 'ON_HOLD');
  return held ? 'ON_HOLD' : 'UNFULFILLED';
}

/** The order that a fulfillment order belongs to, with it. */
export function findFulfillmentOrder(
  state: ShopState,
  id: string,
): { readonly order: Order; readonly fulfillmentOrder: FulfillmentOrder } | null {
  for (const order of state.orders.values()) {
    const fulfillmentOrder = order.fulfillmentOrders.find((each) => each.id === id);
    if (fulfillmentOrder) return { order, fulfillmentOrder };
  }
  return null;
}
