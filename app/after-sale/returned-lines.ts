import type { OrderAfterSale } from '../admin-api/sold-order.ts';

type Returned = OrderAfterSale['returns']['nodes'][number];

/** How many pieces of each line of the order a return is about. What Shopify cannot match to a line of the order is left out. */
export function returnedLines({ returnLineItems }: Returned): ReadonlyMap<string, number> {
  const pieces = new Map<string, number>();
  for (const line of returnLineItems.nodes) {
    if (!('fulfillmentLineItem' in line)) continue;
    const { id } = line.fulfillmentLineItem.lineItem;
    pieces.set(id, (pieces.get(id) ?? 0) + line.quantity);
  }
  return pieces;
}
