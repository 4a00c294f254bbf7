import { fail, ok } from '@doorstep/policy';
import type { EffectPayloads } from '@doorstep/policy';

import { readFulfillmentOrders, releaseHolds } from '../../admin-api/fulfillment.ts';
import { markReleased } from '../released.server.ts';
import type { Apply } from './apply.ts';
import { ourHolds } from './hold-order.server.ts';
import { toUnfinished } from './unfinished.ts';
import type { Unfinished } from './unfinished.ts';

/** [ADDR-02] Takes our holds off every fulfillment order, and nobody else's. One that is refused does not keep the others from it. */
export const releaseHold: Apply<EffectPayloads['release']> = async ({ admin, database }, { id: orderId }) => {
  const read = await readFulfillmentOrders(admin, orderId);
  if (!read.ok) return fail(toUnfinished(read.error));
  const left: Unfinished[] = [];
  for (const fulfillmentOrder of read.value) {
    const holds = ourHolds(fulfillmentOrder);
    if (holds.length === 0) continue;
    const released = await releaseHolds(
      admin,
      fulfillmentOrder.id,
      holds.map(({ id }) => id),
    );
    if (!released.ok) left.push(toUnfinished(released.error));
  }
  const worst = left.find(({ kind }) => kind === 'retry') ?? left[0];
  if (worst !== undefined) return fail(worst);
  await markReleased(database, { shop: admin.shop, orderId }, new Date());
  return ok(null);
};
