import { fail, ok } from '@doorstep/policy';

import { sayFailure } from '../admin-api/failure.ts';
import { openUnreadable } from '../orders/cases-of-deliveries.server.ts';
import { decideDelivered } from '../orders/decide.server.ts';
import { withDeliveryMethod } from '../orders/delivery-at-shopify.server.ts';
import { applyEffects } from '../orders/effects.server.ts';
import type { Reach } from '../orders/reach.ts';
import { readOrderBody } from '../orders/order-body.ts';
import { orderMovedNow } from './order-moved.server.ts';
import type { JobOutcome } from './outcome.ts';

/** `orders/create`: decides the order and makes the decision true. Running it again changes nothing that is done. */
export async function orderCreated(reach: Reach, webhookId: string, body: unknown): Promise<JobOutcome> {
  const read = readOrderBody(body);
  if (!read.ok) {
    const { orderId, says } = read.error;
    await openUnreadable(reach.database, { shop: reach.admin.shop, webhookId, orderId }, says);
    return fail({ kind: 'give-up', says: `the order cannot be read: ${says}` });
  }
  const order = await withDeliveryMethod(reach.admin, read.value);
  if (!order.ok) return fail({ kind: 'retry', says: sayFailure(order.error) });
  const decision = await decideDelivered(reach.database, reach.admin.shop, order.value);
  if (decision === null) return ok('no policy was live when it was placed');
  const unfinished = await applyEffects(reach, order.value, decision);
  const says = unfinished.map((effect) => effect.says).join('; ');
  if (unfinished.some((effect) => effect.kind === 'retry')) return fail({ kind: 'retry', says });
  // What came before the order was kept by the inbox; how far the parcel is comes from Shopify.
  const moved = (await cameEarlier(reach, order.value.id))
    ? await orderMovedNow(reach, order.value.id)
    : ok('');
  if (!moved.ok) return moved;
  if (unfinished.length > 0) return fail({ kind: 'give-up', says });
  return ok(`decided under version ${decision.promise.policyVersion}`);
}

/** Whether a parcel's news stands in the inbox: some of it may have come before the order was decided. */
async function cameEarlier({ database, admin }: Reach, orderId: string): Promise<boolean> {
  const topic = { startsWith: 'fulfillment' };
  return (
    (await database.webhookDelivery.count({ where: { shop: admin.shop, resourceId: orderId, topic } })) > 0
  );
}
