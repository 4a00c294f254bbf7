import { fail, ok } from '@doorstep/policy';

import { readOrderOf } from '../admin-api/order-of.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import { toUnfinished } from '../orders/effects/unfinished.ts';
import { enqueueOrder } from '../queue/enqueue-order.ts';
import type { JobOutcome } from './outcome.ts';

/**
 * News of a part of an order, of which the webhook does not say whose it is: asks Shopify, and then for the order's own job.
 * @param partId GID of a fulfillment order or of a return.
 */
export async function findOrder(
  { admin, database }: OrderDependencies,
  partId: string | null,
): Promise<JobOutcome> {
  if (partId === null) return fail({ kind: 'give-up', reason: 'it names no part of an order' });
  const order = await readOrderOf(admin, partId);
  if (!order.ok) return fail(toUnfinished(order.error));
  if (order.value === null) return ok('what it is about is gone');
  await enqueueOrder(database, { shop: admin.shop, orderId: order.value });
  return ok('its order is looked at');
}
