import { fail, ok } from '@doorstep/policy';
import type { EffectPayloads } from '@doorstep/policy';

import { readFulfillmentOrders, releaseHolds } from '../../admin-api/fulfillment.ts';
import { ourHolds } from '../our-holds.ts';
import { markReleased } from '../released.server.ts';
import type { Apply } from './apply.ts';
import { toNotMade, toUnfinished, worstOf } from './unfinished.ts';
import type { NotMade } from './unfinished.ts';

/** [ADDR-02] Takes our holds off every fulfillment order, and nobody else's. One that is refused does not keep the others from it. */
export const releaseHold: Apply<EffectPayloads['release']> = async ({ admin, database }, { id: orderId }) => {
  const read = await readFulfillmentOrders(admin, orderId);
  if (!read.ok) return fail(toUnfinished(read.error));
  const left: NotMade[] = [];
  for (const fulfillmentOrder of read.value) {
    const holds = ourHolds(fulfillmentOrder);
    if (holds.length === 0) continue;
    const released = await releaseHolds(admin, fulfillmentOrder.id, holds);
    if (!released.ok) left.push(toNotMade(released.error));
  }
  const worst = worstOf(left);
  if (worst !== null) return fail(worst);
  await markReleased(database, { shop: admin.shop, orderId }, new Date());
  return ok(null);
};
