import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { readChangedOrders } from '../admin-api/changed-orders.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import type { Database } from '../database.server.ts';
import { enqueueOrders } from '../queue/enqueue-order.ts';
import { listToFollow } from './to-follow.server.ts';
import type { ListedOrder } from './to-follow.server.ts';

/** A shop whose orders are compared with what the app knows of them. */
export interface ShopToCompare {
  readonly admin: Admin;
  readonly database: Database;
  readonly now: Date;
}

/** How far a comparison came. */
export interface Compared {
  /** Every order was seen that had changed up to here; `null`: up to now. */
  readonly upTo: Date | null;
  /** So many orders are followed because of it. */
  readonly asked: number;
}

/** Has those of these orders followed that the app is behind with, after what is told of just now. Gives how many. */
export async function followWhatIsBehind(
  database: Database,
  shop: string,
  orders: readonly ListedOrder[],
): Promise<number> {
  const orderIds = await listToFollow(database, shop, orders);
  await enqueueOrders(
    database,
    orderIds.map((orderId) => ({ shop, orderId })),
    'check',
  );
  return orderIds.length;
}

/** So many pages of a hundred orders are read before somebody else has a turn. */
export const pagesInTurn = 20;

/**
 * Compares all orders that have changed since an instant, and has those followed that the app is behind with. They take their
 * turn after what is told of just now. It stops after so many pages, but not before it has come further than where it began:
 * an edit of many orders at once changes them all at the same second.
 */
export async function compareOrders(
  { admin, database }: ShopToCompare,
  since: Date,
  mostPages = pagesInTurn,
): Promise<Result<Compared, AdminFailure>> {
  const { shop } = admin;
  let asked = 0;
  let upTo = since;
  let after: string | null = null;
  for (let pages = 1; ; pages += 1) {
    const page = await readChangedOrders(admin, since, after);
    if (!page.ok) return fail(page.error);
    const orders = page.value.nodes.map(({ id, createdAt, updatedAt }) => ({
      ...{ id, createdAt: new Date(createdAt), updatedAt: new Date(updatedAt), state: null },
    }));
    asked += await followWhatIsBehind(database, shop, orders);
    upTo = orders.at(-1)?.updatedAt ?? upTo;
    const { hasNextPage, endCursor } = page.value.pageInfo;
    if (!hasNextPage || endCursor === null) return ok({ upTo: null, asked });
    if (pages >= mostPages && upTo > since) return ok({ upTo, asked });
    after = endCursor;
  }
}
