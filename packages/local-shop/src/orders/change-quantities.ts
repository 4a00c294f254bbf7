import type { FulfillmentOrder, Order, OrderLine } from '../state/orders.ts';
import { remainingQuantity } from './fulfillment.ts';
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
  return {
    ...order,
    lines,
    fulfillmentOrders: order.fulfillmentOrders.map((each) => reduce(order, each, gone)),
  };
}

/** Takes pieces that have not left off one fulfillment order and notes in `gone` which are still to be taken off others. */
function reduce(
  order: Order,
  fulfillmentOrder: FulfillmentOrder,
  gone: Map<string, number>,
): FulfillmentOrder {
  if (fulfillmentOrder.closed) return fulfillmentOrder;
  const lines = fulfillmentOrder.lines.map((part) => {
    const taken = Math.min(remainingQuantity(order, fulfillmentOrder, part), gone.get(part.orderLineId) ?? 0);
    gone.set(part.orderLineId, (gone.get(part.orderLineId) ?? 0) - taken);
    return { ...part, quantity: part.quantity - taken };
  });
  const reduced = { ...fulfillmentOrder, lines };
  const isOpen = lines.some((part) => remainingQuantity(order, reduced, part) > 0);
  // Recorded: what is closed keeps its lines, with nothing of them.
  return isOpen
    ? { ...reduced, lines: lines.filter(({ quantity }) => quantity > 0) }
    : { ...reduced, holds: [], closed: true };
}
