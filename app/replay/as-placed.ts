import type { PastOrder } from '../admin-api/past-orders.ts';
import type { DecidableOrder } from '../orders/order-now.ts';

/** Nobody packs a parcel so quickly: what left so soon was handed over with the order. Milliseconds; as the engine has it. */
const atOnce = 60_000;

const nodesOf = <Node>({ edges }: { readonly edges: readonly { readonly node: Node }[] }): readonly Node[] =>
  edges.map(({ node }) => node);

/**
 * A past order as it was when it was placed, as an order event would have told it then: nothing refunded, cancelled or sent since,
 * only what was handed over with it. An edit is not undone, and the address is the one that it has now.
 */
export function asPlaced(order: PastOrder): DecidableOrder {
  const placedAt = Date.parse(order.createdAt);
  const handedOver = order.fulfillments.filter(({ createdAt }) => Date.parse(createdAt) - placedAt <= atOnce);
  const isToShip = handedOver.length === 0;
  return {
    id: order.id,
    createdAt: order.createdAt,
    cancelledAt: null,
    sourceName: order.sourceName,
    currencyCode: order.currencyCode,
    presentmentCurrencyCode: order.presentmentCurrencyCode,
    email: order.email,
    shippingAddress: order.shippingAddress,
    shippingLines: { nodes: nodesOf(order.shippingLines) },
    lines: nodesOf(order.lineItems).map((line) => ({
      ...line,
      currentQuantity: line.quantity,
      unfulfilledQuantity: isToShip ? line.quantity : line.unfulfilledQuantity,
    })),
    fulfillments: handedOver,
    fulfillmentOrders: nodesOf(order.fulfillmentOrders),
    transactions: [],
    refunds: [],
  };
}
