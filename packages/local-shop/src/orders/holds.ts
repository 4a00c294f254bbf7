import type { ShopContext } from '../shop-context.ts';
import type { FulfillmentHold, FulfillmentOrder, Order } from '../state/orders.ts';
import { newGid } from '../state/state.ts';
import { findFulfillmentOrder, fulfillmentOrderStatus } from './fulfillment.ts';
import { holdPayload, holdReleasedPayload, placedOnHoldPayload } from './hold-payload.ts';
import { recordChange, type Told } from './record-change.ts';
import { splitOff, type Pieces } from './split-pieces.ts';

export interface WantedHold {
  readonly reason: string;
  readonly reasonNotes: string | null;
  /** Names the hold for the app; `''` is a name too. One app holds a fulfillment order once under each name. */
  readonly handle: string;
  /** Only these pieces; empty is all. What is not held moves to a fulfillment order of its own. */
  readonly lines: Pieces;
}

export type HoldRefusal =
  | 'not-found'
  | 'closed'
  | 'accepted'
  | 'nothing-chosen'
  | 'line-twice'
  | 'handle-taken'
  | 'too-many'
  | 'not-splittable'
  | 'quantity';

export type Held =
  | { readonly kind: HoldRefusal }
  | {
      readonly kind: 'held';
      readonly order: Order;
      readonly hold: FulfillmentHold;
      readonly fulfillmentOrder: FulfillmentOrder;
      readonly remaining: FulfillmentOrder | null;
    };

const MOST_HOLDS = 10;

/** Puts a fulfillment order on hold in the app's name. Sends `fulfillment_holds/added`, and with the first hold `fulfillment_orders/placed_on_hold`. */
export function holdFulfillmentOrder(context: ShopContext, id: string, wanted: WantedHold): Held {
  const found = findFulfillmentOrder(context.state, id);
  if (!found) return { kind: 'not-found' };
  const { order, fulfillmentOrder } = found;
  const refusal = refusalOf(fulfillmentOrder, wanted);
  if (refusal) return { kind: refusal };
  const split = splitOff(context.state, fulfillmentOrder, wanted.lines);
  if (!split) return { kind: 'quantity' };
  const { reason, reasonNotes, handle } = wanted;
  const hold: FulfillmentHold = {
    id: newGid(context.state, 'FulfillmentHold'),
    reason,
    reasonNotes,
    handle,
    heldByAppId: context.app.id,
  };
  const held: FulfillmentOrder = { ...split.chosen, holds: [...fulfillmentOrder.holds, hold] };
  const { app, state } = context;
  const isFirst = fulfillmentOrder.holds.length === 0;
  const changed = replace(context, order, held, split.remaining, (after) => [
    { topic: 'fulfillment_holds/added', payload: holdPayload(app.id, held, hold) },
    ...(isFirst
      ? [
          {
            topic: 'fulfillment_orders/placed_on_hold',
            payload: placedOnHoldPayload(state, app.id, after, held, hold, split.remaining),
          },
        ]
      : []),
  ]);
  return { kind: 'held', order: changed, hold, fulfillmentOrder: held, remaining: split.remaining };
}

/** Shopify looks at the input first, then at the fulfillment order. */
function refusalOf(fulfillmentOrder: FulfillmentOrder, { lines, handle }: WantedHold): HoldRefusal | null {
  if (lines.some((line) => line.quantity <= 0)) return 'nothing-chosen';
  if (new Set(lines.map((line) => line.id)).size < lines.length) return 'line-twice';
  if (fulfillmentOrder.holds.some((each) => each.handle === handle)) return 'handle-taken';
  if (fulfillmentOrder.holds.length >= MOST_HOLDS) return 'too-many';
  const status = fulfillmentOrderStatus(fulfillmentOrder);
  if (status === 'CLOSED') return 'closed';
  if (status === 'IN_PROGRESS') return 'accepted';
  return status === 'ON_HOLD' && lines.length > 0 ? 'not-splittable' : null;
}

/**
 * Takes holds away: those named, or all. `null` when there is no such fulfillment order. Sends `fulfillment_holds/released`
 * for each, and with the last `fulfillment_orders/hold_released`.
 */
export function releaseHolds(
  context: ShopContext,
  id: string,
  holdIds: readonly string[] | null,
): { readonly order: Order; readonly fulfillmentOrder: FulfillmentOrder } | null {
  const found = findFulfillmentOrder(context.state, id);
  if (!found) return null;
  const { holds: before } = found.fulfillmentOrder;
  const holds = holdIds === null ? [] : before.filter((hold) => !holdIds.includes(hold.id));
  const released = { ...found.fulfillmentOrder, holds };
  const order = replace(context, found.order, released, null, () => [
    ...before
      .filter((hold) => !holds.includes(hold))
      .map((hold) => ({
        topic: 'fulfillment_holds/released',
        payload: holdPayload(context.app.id, released, hold),
      })),
    ...(before.length > 0 && holds.length === 0
      ? [{ topic: 'fulfillment_orders/hold_released', payload: holdReleasedPayload(released) }]
      : []),
  ]);
  return { order, fulfillmentOrder: released };
}

function replace(
  context: ShopContext,
  order: Order,
  changed: FulfillmentOrder,
  added: FulfillmentOrder | null,
  told: Told,
): Order {
  const others = order.fulfillmentOrders.map((each) => (each.id === changed.id ? changed : each));
  const fulfillmentOrders = added ? [...others, added] : others;
  return recordChange(context, { ...order, fulfillmentOrders }, told);
}
