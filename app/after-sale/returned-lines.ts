import type { AskedLine, PiecesAtShopify } from '@doorstep/policy';

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

/**
 * The return of exactly these pieces that is asked for or open and that no other request has. Nothing of a return names a request: it is the one that was
 * opened before, by us or by somebody at Shopify.
 */
export const findReturnOf = (
  lines: readonly AskedLine[],
  returns: readonly Returned[],
  others: ReadonlySet<string>,
): Returned | undefined => returns.find((each) => !others.has(each.id) && stands(each) && isOf(each, lines));

const stands = ({ status }: Returned): boolean => status === 'OPEN' || status === 'REQUESTED';

function isOf(returned: Returned, lines: readonly AskedLine[]): boolean {
  const wanted = lines.filter(({ quantity }) => quantity > 0);
  const pieces = returnedLines(returned);
  return pieces.size === wanted.length && wanted.every(({ id, quantity }) => pieces.get(id) === quantity);
}
