import type { FulfillmentOrder, Order, OrderLine } from '../state/orders.ts';
import { currentQuantity } from './totals.ts';

/** How many pieces of a line are left by quantities that name some lines; of the others it is as many as before. */
export function quantityLeft(quantities: ReadonlyMap<string, number>, line: OrderLine): number {
  return quantities.get(line.id) ?? currentQuantity(line);
}

/**
 * An order of whose lines so many pieces are left, by line id; lines that are not named stay. Fulfillment orders lose what
 * is taken away, and one that has nothing left is closed and its holds are over.
 */
export function withQuantities(order: Order, quantities: ReadonlyMap<string, number>): Order {
  const gone = new Map(
    order.lines.map((line) => [line.id, Math.max(0, currentQuantity(line) - quantityLeft(quantities, line))]),
  );
  const lines = order.lines.map((line) => {
    const left = quantities.get(line.id);
    return left === undefined ? line : { ...line, currentQuantity: left };
  });
  return { ...order, lines, fulfillmentOrders: order.fulfillmentOrders.map((each) => reduce(each, gone)) };
}

/** Takes pieces off one fulfillment order and notes in `gone` which are still to be taken off others. */
function reduce(fulfillmentOrder: FulfillmentOrder, gone: Map<string, number>): FulfillmentOrder {
  if (fulfillmentOrder.closed) return fulfillmentOrder;
  const lines = fulfillmentOrder.lines.flatMap((part) => {
    const taken = Math.min(part.quantity, gone.get(part.orderLineId) ?? 0);
    gone.set(part.orderLineId, (gone.get(part.orderLineId) ?? 0) - taken);
    return taken < part.quantity ? [{ ...part, quantity: part.quantity - taken }] : [];
  });
  return lines.length > 0
    ? { ...fulfillmentOrder, lines }
    : { ...fulfillmentOrder, lines, holds: [], closed: true };
}
