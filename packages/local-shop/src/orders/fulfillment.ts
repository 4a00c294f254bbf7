import { orderWithPart } from '../state/find-order.ts';
import type { Fulfillment, FulfillmentEvent, FulfillmentEventStatus } from '../state/fulfillments.ts';
import type { FulfillmentOrder, Order, OrderLine } from '../state/orders.ts';
import type { Location } from '../state/shop.ts';
import { newGid, type ShopState } from '../state/state.ts';

/**
 * Every line is in a fulfillment order, also one that nobody ships: Shopify opens one for it as well. What is delivered in
 * the same way from the same location is together.
 */
export function fulfillmentOrdersFor(
  state: ShopState,
  lines: readonly OrderLine[],
): readonly FulfillmentOrder[] {
  return [...state.locations.values()].flatMap((location) =>
    [true, false]
      .map((requiresShipping) =>
        lines.filter(
          (line) => line.requiresShipping === requiresShipping && locationOf(state, line) === location,
        ),
      )
      .filter((together) => together.length > 0)
      .map((together) => ({
        id: newGid(state, 'FulfillmentOrder'),
        locationId: location.id,
        // An order that is not shipped but delivered by the merchant or picked up is not sold here.
        methodType: together[0]?.requiresShipping === false ? ('NONE' as const) : ('SHIPPING' as const),
        lines: together.map((line) => ({
          id: newGid(state, 'FulfillmentOrderLineItem'),
          orderLineId: line.id,
          quantity: line.quantity,
        })),
        holds: [],
        requestStatus: 'UNSUBMITTED' as const,
        merchantRequests: [],
        closed: false,
      })),
  );
}

/** Where a line is shipped from: the fulfillment service that stocks it, otherwise the merchant's first location. */
function locationOf({ locations }: ShopState, { variantId }: OrderLine): Location | undefined {
  const all = [...locations.values()];
  const stocks = ({ fulfillmentService }: Location): boolean =>
    variantId !== null && fulfillmentService?.variantIds.includes(variantId) === true;
  return all.find(stocks) ?? all.find(({ fulfillmentService }) => fulfillmentService === null);
}

/** Whether anything of it is shipped; all of it or nothing, because each way of delivery has a fulfillment order of its own. */
export function isShipped({ lines }: Order, fulfillmentOrder: FulfillmentOrder): boolean {
  const [first] = fulfillmentOrder.lines;
  return lines.find(({ id }) => id === first?.orderLineId)?.requiresShipping ?? true;
}

/** The fulfillments that a carrier brings: what nobody ships is fulfilled too. */
export function parcelsOf(order: Order): readonly Fulfillment[] {
  const shipped = order.fulfillmentOrders.filter((each) => isShipped(order, each));
  return standingFulfillments(order).filter(({ fulfillmentOrderId }) =>
    shipped.some(({ id }) => id === fulfillmentOrderId),
  );
}

/** The fulfillments that nobody has taken back. */
export const standingFulfillments = ({ fulfillments }: Pick<Order, 'fulfillments'>): readonly Fulfillment[] =>
  fulfillments.filter(({ cancelled }) => !cancelled);

/** How many pieces of a fulfillment order's line have not left yet. */
export function remainingQuantity(
  order: Pick<Order, 'fulfillments'>,
  fulfillmentOrder: FulfillmentOrder,
  { orderLineId, quantity }: FulfillmentOrder['lines'][number],
): number {
  if (fulfillmentOrder.closed) return 0;
  return standingFulfillments(order)
    .filter((each) => each.fulfillmentOrderId === fulfillmentOrder.id)
    .flatMap(({ lines }) => lines)
    .reduce((left, line) => (line.orderLineId === orderLineId ? left - line.quantity : left), quantity);
}

/** The lines of a fulfillment order of which something has not left yet, with as many pieces as have not. */
export const leftOf = (
  order: Pick<Order, 'fulfillments'>,
  fulfillmentOrder: FulfillmentOrder,
): FulfillmentOrder['lines'] =>
  fulfillmentOrder.lines
    .map((line) => ({ ...line, quantity: remainingQuantity(order, fulfillmentOrder, line) }))
    .filter(({ quantity }) => quantity > 0);

/** How many pieces some lines have together. */
export const piecesOf = (lines: readonly { readonly quantity: number }[]): number =>
  lines.reduce((total, { quantity }) => total + quantity, 0);

/**
 * A fulfillment order with a hold is not shipped; one that a service has taken on is in progress, one that it gave up is
 * incomplete, and a shipped one closed.
 */
export function fulfillmentOrderStatus(
  fulfillmentOrder: FulfillmentOrder,
): 'OPEN' | 'ON_HOLD' | 'IN_PROGRESS' | 'INCOMPLETE' | 'CLOSED' {
  if (fulfillmentOrder.closed) return 'CLOSED';
  if (fulfillmentOrder.holds.length > 0) return 'ON_HOLD';
  if (fulfillmentOrder.requestStatus === 'CLOSED') return 'INCOMPLETE';
  return isTakenOn(fulfillmentOrder) ? 'IN_PROGRESS' : 'OPEN';
}

/** Whether a fulfillment service is at it, also while it is asked to stop, or has refused to. */
export const isTakenOn = ({ requestStatus }: FulfillmentOrder): boolean =>
  ['ACCEPTED', 'CANCELLATION_REQUESTED', 'CANCELLATION_REJECTED'].includes(requestStatus);

/** Whether its pieces may leave now. */
export const isFulfillable = (fulfillmentOrder: FulfillmentOrder): boolean =>
  ['OPEN', 'IN_PROGRESS', 'INCOMPLETE'].includes(fulfillmentOrderStatus(fulfillmentOrder));

/** The order's display status in the admin: on hold when all that has not left is, and complete with the last line, shipped or not. */
export function orderFulfillmentStatus(
  order: Order,
): 'ON_HOLD' | 'UNFULFILLED' | 'PARTIALLY_FULFILLED' | 'FULFILLED' {
  const open = order.fulfillmentOrders.filter((each) => !each.closed);
  const hasFulfillments = standingFulfillments(order).length > 0;
  if (hasFulfillments && open.length === 0) return 'FULFILLED';
  if (open.length > 0 && open.every(({ holds }) => holds.length > 0)) return 'ON_HOLD';
  return hasFulfillments ? 'PARTIALLY_FULFILLED' : 'UNFULFILLED';
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
  const order = orderWithPart(state, id);
  const fulfillmentOrder = order?.fulfillmentOrders.find((each) => each.id === id);
  return order && fulfillmentOrder ? { order, fulfillmentOrder } : null;
}
