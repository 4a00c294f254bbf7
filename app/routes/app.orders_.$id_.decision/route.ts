import type { LoaderFunctionArgs } from '@remix-run/node';

import { authenticateExtension } from '../../access/extension.server.ts';
import { database } from '../../database.server.ts';
import { orderIdIn } from '../../orders/order-address.ts';
import { readKeptOrder } from '../../orders/order/kept-order.server.ts';
import { loadOrder } from '../../orders/order/load-order.server.ts';
import { inBlock } from '../../orders/order/in-block.ts';

/**
 * GET /app/orders/:id/decision: what the block on Shopify's own page of an order shows (extensions/order-block); `null` for an
 * order that was never decided, and for one of another shop.
 */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const { admin, answer } = await authenticateExtension(request);
  const { shop } = admin;
  const orderId = orderIdIn(params['id']);
  const isDecided = orderId !== null && (await readKeptOrder(database, { shop, orderId })) !== null;
  const decision = isDecided ? inBlock(await loadOrder(admin, params['id'])) : null;
  return answer({ decision });
}
