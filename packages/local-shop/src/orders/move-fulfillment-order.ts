import type { ShopContext } from '../shop-context.ts';
import type { FulfillmentOrder, Order } from '../state/orders.ts';
import { newGid } from '../state/state.ts';
import { findFulfillmentOrder, fulfillmentOrderStatus, isTakenOn } from './fulfillment.ts';
import { recordChange } from './record-change.ts';
import { splitOff, type Pieces } from './split-pieces.ts';

export type Moved =
  | { readonly kind: 'not-found' | 'no-location' | 'closed' | 'asked' | 'quantity' }
  | {
      readonly kind: 'moved';
      readonly order: Order;
      readonly moved: FulfillmentOrder;
      /** What stays where it was; `null` when all of it has moved. */
      readonly remaining: FulfillmentOrder | null;
    };

/** Whether another location can ship it: nobody was asked to, or has taken it on. */
export const canBeMoved = (fulfillmentOrder: FulfillmentOrder): boolean =>
  fulfillmentOrderStatus(fulfillmentOrder) !== 'CLOSED' &&
  fulfillmentOrder.requestStatus !== 'SUBMITTED' &&
  !isTakenOn(fulfillmentOrder);

/**
 * Another location ships it, or these pieces of it: all of it stays the fulfillment order that it is, some of it becomes one
 * of its own. What a fulfillment service was asked for stays with it until that gives it up.
 */
export function moveFulfillmentOrder(
  context: ShopContext,
  id: string,
  locationId: string,
  pieces: Pieces,
): Moved {
  const { state } = context;
  const found = findFulfillmentOrder(state, id);
  if (!found) return { kind: 'not-found' };
  const { order, fulfillmentOrder } = found;
  if (!state.locations.has(locationId)) return { kind: 'no-location' };
  if (fulfillmentOrderStatus(fulfillmentOrder) === 'CLOSED') return { kind: 'closed' };
  if (!canBeMoved(fulfillmentOrder)) return { kind: 'asked' };
  const split = splitOff(state, fulfillmentOrder, pieces);
  if (!split) return { kind: 'quantity' };
  const remaining = split.remaining && { ...split.remaining, id };
  const moved: FulfillmentOrder = {
    ...split.chosen,
    id: remaining ? newGid(state, 'FulfillmentOrder') : id,
    locationId,
    requestStatus: 'UNSUBMITTED',
    merchantRequests: [],
  };
  const others = order.fulfillmentOrders.map((each) => (each.id === id ? (remaining ?? moved) : each));
  const after = recordChange(
    context,
    { ...order, fulfillmentOrders: remaining ? [...others, moved] : others },
    () => [{ topic: 'fulfillment_orders/moved', payload: payloadOf(fulfillmentOrder, moved, pieces) }],
  );
  return { kind: 'moved', order: after, moved, remaining };
}

function payloadOf(original: FulfillmentOrder, moved: FulfillmentOrder, pieces: Pieces) {
  const brief = (each: FulfillmentOrder) => ({
    id: each.id,
    status: fulfillmentOrderStatus(each).toLowerCase(),
    assigned_location_id: each.locationId,
  });
  return {
    original_fulfillment_order: brief(moved.id === original.id ? moved : original),
    moved_fulfillment_order: brief(moved),
    destination_location_id: moved.locationId,
    source_location: { id: original.locationId },
    fulfillment_order_line_items_requested: pieces,
  };
}
