import { fail, ok, planEffects } from '@doorstep/policy';

import { sayFailure } from '../admin-api/failure.ts';
import { openUnreadable } from '../orders/cases-of-deliveries.server.ts';
import { decideCreatedOrder } from '../orders/decide-order.server.ts';
import { readDeliveryMethod } from '../orders/delivery-at-shopify.server.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import { applyEffects } from '../orders/effects/apply-effects.server.ts';
import { readOrderBody } from '../orders/order-body.ts';
import { followParcels } from './order-moved.server.ts';
import { outcomeOf } from './outcome.ts';
import type { JobOutcome } from './outcome.ts';

/** `orders/create`: decides the order and makes the decision true. Running it again changes nothing that is done. */
export async function processCreatedOrder(
  dependencies: OrderDependencies,
  webhookId: string,
  body: unknown,
): Promise<JobOutcome> {
  const { admin, database } = dependencies;
  const read = readOrderBody(body);
  if (!read.ok) {
    const { orderId, problem } = read.error;
    await openUnreadable(database, { shop: admin.shop, webhookId, orderId }, problem);
    return fail({ kind: 'give-up', reason: `the order cannot be read: ${problem}` });
  }
  const method = await readDeliveryMethod(admin, read.value);
  if (!method.ok) return fail({ kind: 'retry', reason: sayFailure(method.error) });
  const order = { ...read.value, facts: { ...read.value.facts, deliveryMethod: method.value } };
  const decision = await decideCreatedOrder(database, admin.shop, order);
  if (decision === null) return ok('no policy was live when it was placed');
  const { id, placedAt, email: to } = order;
  const mailed = to === null ? null : { ...order, to };
  const effects = planEffects(decision, { stage: 'placed', hasEmail: to !== null });
  const left = await applyEffects(dependencies, { id, placedAt, mailed }, effects);
  const outcome = outcomeOf(left, `decided under version ${decision.promise.policyVersion}`);
  if (!outcome.ok && outcome.error.kind === 'retry') return outcome;
  // What came before the order was kept by the inbox; how far the parcel is comes from Shopify.
  const followed = (await hasEarlierNews(dependencies, id)) ? await followParcels(dependencies, id) : ok('');
  return followed.ok ? outcome : followed;
}

/** Whether a parcel's news stands in the inbox: some of it may have come before the order was decided. */
async function hasEarlierNews({ database, admin }: OrderDependencies, orderId: string): Promise<boolean> {
  const topic = { startsWith: 'fulfillment' };
  return (
    (await database.webhookDelivery.count({ where: { shop: admin.shop, resourceId: orderId, topic } })) > 0
  );
}
