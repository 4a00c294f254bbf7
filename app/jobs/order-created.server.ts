import { fail, ok } from '@doorstep/policy';

import { openUnreadable } from '../orders/cases.server.ts';
import { decideDelivered } from '../orders/decide.server.ts';
import { applyEffects } from '../orders/effects.server.ts';
import type { Reach } from '../orders/effects.server.ts';
import { readOrderBody } from '../orders/order-body.ts';
import type { JobOutcome } from './outcome.ts';

/** `orders/create`: decides the order and makes the decision true. Running it again changes nothing that is done. */
export async function orderCreated(reach: Reach, body: unknown): Promise<JobOutcome> {
  const order = readOrderBody(body);
  if (!order.ok) {
    await openUnreadable(reach.database, reach.admin.shop, order.error);
    return fail({ kind: 'give-up', says: `the order cannot be read: ${order.error.says}` });
  }
  const decision = await decideDelivered(reach.database, reach.admin.shop, order.value);
  if (decision === null) return ok('no policy was live when it was placed');
  const unfinished = await applyEffects(reach, order.value, decision);
  const says = unfinished.map((effect) => effect.says).join('; ');
  if (unfinished.some((effect) => effect.kind === 'retry')) return fail({ kind: 'retry', says });
  if (unfinished.length > 0) return fail({ kind: 'give-up', says });
  return ok(`decided under version ${decision.promise.policyVersion}`);
}
