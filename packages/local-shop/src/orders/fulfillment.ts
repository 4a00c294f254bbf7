import type { Fulfillment, FulfillmentEvent, FulfillmentEventStatus } from '../state/fulfillments.ts';
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
      closed: false,
    },
  ];
}

/** A fulfillment order with a hold is not shipped; one that was shipped is closed. */
export function fulfillmentOrderStatus(fulfillmentOrder: FulfillmentOrder): 'OPEN' | 'ON_HOLD' | 'CLOSED' {
  if (fulfillmentOrder.closed) return 'CLOSED';
  return fulfillmentOrder.holds.length > 0 ? 'ON_HOLD' : 'OPEN';
}

/** The order's display status in the admin: on hold as soon as one of its fulfillment orders is. */
export function orderFulfillmentStatus(
  order: Order,
): 'ON_HOLD' | 'UNFULFILLED' | 'PARTIALLY_FULFILLED' | 'FULFILLED' {
  const statuses = order.fulfillmentOrders.map(fulfillmentOrderStatus);
  if (statuses.includes('ON_HOLD')) return 'ON_HOLD';
  if (!statuses.includes('CLOSED')) return 'UNFULFILLED';
  return statuses.includes('OPEN') ? 'PARTIALLY_FULFILLED' : 'FULFILLED';
}

/** The newest thing that a carrier said happened, by when it happened. */
export function latestEvent({ events }: Fulfillment): FulfillmentEvent | null {
  return events.reduce<FulfillmentEvent | null>(
    (latest, event) => (latest && latest.happenedAt > event.happenedAt ? latest : event),
    null,
  );
}

/** The first time that a carrier said this. */
export function firstEvent({ events }: Fulfillment, status: FulfillmentEventStatus): FulfillmentEvent | null {
  return events
    .filter((event) => event.status === status)
    .reduce<FulfillmentEvent | null>(
      (first, event) => (first && first.happenedAt <= event.happenedAt ? first : event),
      null,
    );
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
