import { readFulfillmentOrders } from '../admin-api/fulfillment.ts';
import type { Database } from '../database.server.ts';
import type { OrderKey } from './cases.server.ts';
import { markProblem } from './cases.server.ts';
import type { OrderDependencies } from './dependencies.ts';
import { isHeld } from './effects/hold-order.server.ts';

/**
 * [ADDR-02] Nothing of ours holds an order any more, whoever released it: it is not listed as on hold, and what asked somebody to
 * settle its address is done. Once: a later time changes nothing.
 */
export async function markReleased(database: Database, key: OrderKey, at: Date): Promise<void> {
  await database.orderDecision.updateMany({
    where: { ...key, held: { not: null }, releasedAt: null },
    data: { releasedAt: at },
  });
  await database.case.updateMany({
    where: { ...key, kind: { in: ['address', 'destination'] }, closedAt: null },
    data: { closedAt: at },
  });
  await markProblem(database, key);
}

/**
 * [ADDR-02] What is on hold cannot leave: with the news of a parcel it may turn out that somebody released the hold in Shopify.
 * Where Shopify does not answer, the next news or the order's page tells.
 */
export async function noticeRelease(
  { admin, database }: Pick<OrderDependencies, 'admin' | 'database'>,
  key: OrderKey,
): Promise<void> {
  const waits = { ...key, held: { not: null }, releasedAt: null };
  if ((await database.orderDecision.count({ where: waits })) === 0) return;
  if ((await database.effect.count({ where: { ...key, kind: 'hold', state: 'applied' } })) === 0) return;
  const read = await readFulfillmentOrders(admin, key.orderId);
  if (read.ok && !read.value.some(isHeld)) await markReleased(database, key, new Date());
}
