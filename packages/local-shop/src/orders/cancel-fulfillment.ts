import type { ShopContext } from '../shop-context.ts';
import type { Fulfillment } from '../state/fulfillments.ts';
import type { Order } from '../state/orders.ts';
import { findFulfillment } from './fulfill.ts';
import { fulfillmentPayload } from './fulfillment-payload.ts';
import { recordChange } from './record-change.ts';
import { shipAgain } from './split-pieces.ts';

/**
 * Takes a fulfillment back. What was shipped entirely stays closed and its pieces get a fulfillment order of their own at
 * the same location; of what was shipped in part more is left. Sends `fulfillments/update`; what was taken back already
 * stays so. `null`: no such fulfillment.
 */
export function cancelFulfillment(context: ShopContext, id: string): Fulfillment | null {
  const found = findFulfillment(context, id);
  if (!found) return null;
  if (found.fulfillment.cancelled) return found.fulfillment;
  const { state, now } = context;
  const cancelled: Fulfillment = { ...found.fulfillment, cancelled: true, updatedAt: now() };
  const order: Order = {
    ...found.order,
    fulfillments: found.order.fulfillments.map((each) => (each.id === id ? cancelled : each)),
    fulfillmentOrders: found.order.fulfillmentOrders.flatMap((each) =>
      each.id === cancelled.fulfillmentOrderId && each.closed
        ? [each, shipAgain(state, each, cancelled.lines)]
        : [each],
    ),
  };
  recordChange(context, order, (changed) => [
    { topic: 'fulfillments/update', payload: fulfillmentPayload(state, changed, cancelled) },
  ]);
  return cancelled;
}
