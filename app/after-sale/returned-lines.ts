import type { PiecesAtShopify } from '@doorstep/policy';

import type { OrderAfterSale } from '../admin-api/sold-order.ts';

type Returned = OrderAfterSale['returns']['nodes'][number];

/**
 * The pieces of each line of the order that a return is about, by parcels together. What Shopify cannot match to a line of the order is
 * left out.
 */
export function piecesAtShopify({ returnLineItems }: Returned): readonly PiecesAtShopify[] {
  const pieces = new Map<string, PiecesAtShopify>();
  for (const line of returnLineItems.nodes) {
    if (!('fulfillmentLineItem' in line)) continue;
    const { id } = line.fulfillmentLineItem.lineItem;
    const { quantity = 0, processed = 0, refunded = 0 } = pieces.get(id) ?? {};
    pieces.set(id, {
      ...{ id, quantity: quantity + line.quantity },
      processed: processed + line.processedQuantity,
      refunded: refunded + line.refundedQuantity,
    });
  }
  return [...pieces.values()];
}

/** How many pieces of each line of the order a return is about, see {@link piecesAtShopify}. */
export const returnedLines = (returned: Returned): ReadonlyMap<string, number> =>
  new Map(piecesAtShopify(returned).map(({ id, quantity }) => [id, quantity]));
