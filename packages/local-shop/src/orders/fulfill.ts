import type { ShopContext } from '../shop-context.ts';
import { orderWithPart } from '../state/find-order.ts';
import {
  nowhere,
  type EventPlace,
  type Fulfillment,
  type FulfillmentEvent,
  type FulfillmentEventStatus,
  type Tracking,
} from '../state/fulfillments.ts';
import type { FulfillmentOrder, Order } from '../state/orders.ts';
import { newGid } from '../state/state.ts';
import {
  findFulfillmentOrder,
  fulfillmentOrderStatus,
  isFulfillable,
  leftOf,
  remainingQuantity,
} from './fulfillment.ts';
import { fulfillmentEventPayload, fulfillmentPayload } from './fulfillment-payload.ts';
import { recordChange, type Told } from './record-change.ts';
import type { Pieces } from './split-pieces.ts';

export type FulfillRefusal = 'not-found' | 'on-hold' | 'closed' | 'quantity';

/**
 * Ships pieces of a fulfillment order, all that are left when none are named, and closes it with the last; sends
 * `fulfillments/create`. What is on hold is not shipped.
 */
export function fulfill(
  context: ShopContext,
  fulfillmentOrderId: string,
  tracking: readonly Tracking[],
  wanted: Pieces = [],
): { readonly kind: FulfillRefusal } | { readonly kind: 'fulfilled'; readonly fulfillment: Fulfillment } {
  const { state } = context;
  const found = findFulfillmentOrder(state, fulfillmentOrderId);
  if (!found) return { kind: 'not-found' };
  const { order, fulfillmentOrder } = found;
  if (!isFulfillable(fulfillmentOrder))
    return { kind: fulfillmentOrderStatus(fulfillmentOrder) === 'ON_HOLD' ? 'on-hold' : 'closed' };
  const chosen = choosePieces(order, fulfillmentOrder, wanted);
  if (chosen === null) return { kind: 'quantity' };
  const now = context.now();
  const fulfillment: Fulfillment = {
    id: newGid(state, 'Fulfillment'),
    name: `${order.name}-F${order.fulfillments.length + 1}`,
    fulfillmentOrderId,
    locationId: fulfillmentOrder.locationId,
    lines: chosen.map((piece) => ({ ...piece, id: newGid(state, 'FulfillmentLineItem') })),
    tracking,
    events: [],
    cancelled: false,
    createdAt: now,
    updatedAt: now,
  };
  const fulfillments = [...order.fulfillments, fulfillment];
  const isDone = fulfillmentOrder.lines.every(
    (part) => remainingQuantity({ fulfillments }, fulfillmentOrder, part) === 0,
  );
  const changed: Order = {
    ...order,
    fulfillments,
    fulfillmentOrders: order.fulfillmentOrders.map((each) =>
      each.id === fulfillmentOrderId ? { ...each, closed: isDone } : each,
    ),
  };
  recordChange(context, changed, (shipped) => [
    { topic: 'fulfillments/create', payload: fulfillmentPayload(state, shipped, fulfillment) },
  ]);
  return { kind: 'fulfilled', fulfillment };
}

/** The pieces to ship; `null` when more are wanted than there are. */
function choosePieces(
  order: Order,
  fulfillmentOrder: FulfillmentOrder,
  wanted: Pieces,
): readonly { readonly orderLineId: string; readonly quantity: number }[] | null {
  const left = leftOf(order, fulfillmentOrder);
  const chosen = wanted.length === 0 ? left : wanted;
  const pieces = chosen.map(({ id, quantity }) => {
    const part = left.find((each) => each.id === id);
    return part && quantity <= part.quantity ? { orderLineId: part.orderLineId, quantity } : null;
  });
  return pieces.includes(null) ? null : pieces.filter((piece) => piece !== null);
}

/** Gives a fulfillment other numbers; sends `fulfillments/update`. Where there is no such fulfillment, nothing happens. */
export function updateTracking(
  context: ShopContext,
  fulfillmentId: string,
  tracking: readonly Tracking[],
): void {
  const found = findFulfillment(context, fulfillmentId);
  if (found) keepFulfillment(context, found.order, { ...found.fulfillment, tracking });
}

/** Writes down a fulfillment that has changed, and tells of it; `told` comes first. */
function keepFulfillment(
  context: ShopContext,
  order: Order,
  changed: Fulfillment,
  told: (order: Order, fulfillment: Fulfillment) => ReturnType<Told> = () => [],
): void {
  const fulfillment = { ...changed, updatedAt: context.now() };
  const fulfillments = order.fulfillments.map((each) => (each.id === changed.id ? fulfillment : each));
  recordChange(context, { ...order, fulfillments }, (after) => [
    ...told(after, fulfillment),
    { topic: 'fulfillments/update', payload: fulfillmentPayload(context.state, after, fulfillment) },
  ]);
}

/** What is reported about a parcel. */
export interface ReportedEvent {
  readonly status: FulfillmentEventStatus;
  readonly happenedAt: string;
  readonly message: string | null;
  readonly estimatedDeliveryAt?: string | null;
  readonly place?: EventPlace;
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
  const event: FulfillmentEvent = {
    estimatedDeliveryAt: null,
    place: nowhere,
    ...reported,
    id: newGid(state, 'FulfillmentEvent'),
    createdAt: context.now(),
  };
  const events = [...found.fulfillment.events, event];
  keepFulfillment(context, found.order, { ...found.fulfillment, events }, (order, fulfillment) => [
    {
      topic: 'fulfillment_events/create',
      payload: fulfillmentEventPayload(state, order, fulfillment, event),
    },
  ]);
  return event;
}

/** The order that a fulfillment belongs to, with it. */
export function findFulfillment(
  { state }: ShopContext,
  id: string,
): { readonly order: Order; readonly fulfillment: Fulfillment } | null {
  const order = orderWithPart(state, id);
  const fulfillment = order?.fulfillments.find((each) => each.id === id);
  return order && fulfillment ? { order, fulfillment } : null;
}
