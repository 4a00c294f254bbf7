import type { ShopContext } from '../shop-context.ts';
import type {
  Fulfillment,
  FulfillmentEvent,
  FulfillmentEventStatus,
  Tracking,
} from '../state/fulfillments.ts';
import type { Order } from '../state/orders.ts';
import { newGid } from '../state/state.ts';
import { findFulfillmentOrder, fulfillmentOrderStatus } from './fulfillment.ts';
import { fulfillmentEventPayload, fulfillmentPayload } from './fulfillment-payload.ts';

export type FulfillRefusal = 'not-found' | 'on-hold' | 'closed';

/** Ships everything of a fulfillment order and closes it; sends `fulfillments/create`. What is on hold is not shipped. */
export function fulfill(
  context: ShopContext,
  fulfillmentOrderId: string,
  tracking: Tracking,
): { readonly kind: FulfillRefusal } | { readonly kind: 'fulfilled'; readonly fulfillment: Fulfillment } {
  const { state } = context;
  const found = findFulfillmentOrder(state, fulfillmentOrderId);
  if (!found) return { kind: 'not-found' };
  const { order, fulfillmentOrder } = found;
  const status = fulfillmentOrderStatus(fulfillmentOrder);
  if (status !== 'OPEN') return { kind: status === 'ON_HOLD' ? 'on-hold' : 'closed' };
  const now = context.now();
  const fulfillment: Fulfillment = {
    id: newGid(state, 'Fulfillment'),
    name: `${order.name}-F${order.fulfillments.length + 1}`,
    fulfillmentOrderId,
    locationId: fulfillmentOrder.locationId,
    lines: fulfillmentOrder.lines.map(({ orderLineId, quantity }) => ({
      id: newGid(state, 'FulfillmentLineItem'),
      orderLineId,
      quantity,
    })),
    tracking,
    events: [],
    createdAt: now,
    updatedAt: now,
  };
  const changed: Order = {
    ...order,
    updatedAt: now,
    fulfillments: [...order.fulfillments, fulfillment],
    fulfillmentOrders: order.fulfillmentOrders.map((each) =>
      each.id === fulfillmentOrderId ? { ...each, closed: true } : each,
    ),
  };
  state.orders.set(order.id, changed);
  publish(context, 'fulfillments/create', changed, fulfillmentPayload(state, changed, fulfillment));
  return { kind: 'fulfilled', fulfillment };
}

/** What is reported about a parcel. */
export interface ReportedEvent {
  readonly status: FulfillmentEventStatus;
  readonly happenedAt: string;
  readonly message: string | null;
}

/** Adds what a carrier reports; sends `fulfillment_events/create` and `fulfillments/update`. `null`: no such fulfillment. */
export function reportFulfillmentEvent(
  context: ShopContext,
  fulfillmentId: string,
  reported: ReportedEvent,
): FulfillmentEvent | null {
  const { state } = context;
  const found = findFulfillment(context, fulfillmentId);
  if (!found) return null;
  const now = context.now();
  const event: FulfillmentEvent = { ...reported, id: newGid(state, 'FulfillmentEvent'), createdAt: now };
  const fulfillment = { ...found.fulfillment, events: [...found.fulfillment.events, event], updatedAt: now };
  const order: Order = {
    ...found.order,
    updatedAt: now,
    fulfillments: found.order.fulfillments.map((each) => (each.id === fulfillmentId ? fulfillment : each)),
  };
  state.orders.set(order.id, order);
  publish(
    context,
    'fulfillment_events/create',
    order,
    fulfillmentEventPayload(state, order, fulfillment, event),
  );
  publish(context, 'fulfillments/update', order, fulfillmentPayload(state, order, fulfillment));
  return event;
}

/** The order that a fulfillment belongs to, with it. */
export function findFulfillment(
  { state }: ShopContext,
  id: string,
): { readonly order: Order; readonly fulfillment: Fulfillment } | null {
  for (const order of state.orders.values()) {
    const fulfillment = order.fulfillments.find((each) => each.id === id);
    if (fulfillment) return { order, fulfillment };
  }
  return null;
}

/** The delivery is kept under the order, on whose page a merchant looks for it. */
function publish(context: ShopContext, topic: string, order: Order, payload: unknown): void {
  context.publish({ topic, resourceId: order.id, payload });
}
