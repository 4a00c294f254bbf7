import type { FulfillmentOrder, Order, OrderLine } from '../state/orders.ts';
import { isFulfillable, remainingQuantity, standingFulfillments } from './fulfillment.ts';

/** How many pieces of a line have left. */
export function countFulfilled(order: Pick<Order, 'fulfillments'>, line: OrderLine): number {
  return standingFulfillments(order)
    .flatMap(({ lines }) => lines)
    .filter((part) => part.orderLineId === line.id)
    .reduce((total, part) => total + part.quantity, 0);
}

/** How many pieces of a line may be shipped now: those on hold may not. */
export function fulfillableQuantity(order: Order, line: OrderLine): number {
  return countRemaining(order, line, order.fulfillmentOrders.filter(isFulfillable));
}

/** How many pieces of a line are still to be shipped, also while they are on hold; what edits removed is not. */
export function countUnshipped(order: Order, line: OrderLine): number {
  return countRemaining(order, line, order.fulfillmentOrders);
}

function countRemaining(order: Order, line: OrderLine, among: readonly FulfillmentOrder[]): number {
  return among
    .flatMap((fulfillmentOrder) =>
      fulfillmentOrder.lines
        .filter((part) => part.orderLineId === line.id)
        .map((part) => remainingQuantity(order, fulfillmentOrder, part)),
    )
    .reduce((total, quantity) => total + quantity, 0);
}
