import type { Database } from '../database.server.ts';
import { readInForce } from '../policy/versions.server.ts';

/** An order as Shopify lists it. */
export interface ListedOrder {
  readonly id: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** The digest of what it is like, as app/orders/order-state.ts makes it; `null` where that was not asked for. */
  readonly state: string | null;
}

/**
 * Those of these orders that the app has not followed to where they are now: one that is decided and has changed since, or is
 * otherwise than it was though Shopify's instant is the same, and one that is not decided and should be. What was placed before the app was there or under no policy is left alone, and so is
 * what was erased.
 */
export async function listToFollow(
  database: Database,
  shop: string,
  orders: readonly ListedOrder[],
): Promise<readonly string[]> {
  const orderId = { in: orders.map(({ id }) => id) };
  const [decided, erased, isOurs] = await Promise.all([
    database.orderDecision.findMany({
      where: { shop, orderId },
      select: { orderId: true, followedUpdatedAt: true, followedState: true },
    }),
    database.erasedOrder.findMany({ where: { shop, orderId }, select: { orderId: true } }),
    readIsOurs(database, shop),
  ]);
  const followed = new Map(decided.map((row) => [row.orderId, row]));
  const gone = new Set(erased.map((row) => row.orderId));
  const isBehind = ({ id, createdAt, updatedAt, state }: ListedOrder): boolean => {
    if (gone.has(id)) return false;
    const known = followed.get(id);
    if (known === undefined) return isOurs(createdAt);
    const { followedUpdatedAt: at, followedState } = known;
    if (at === null || at < updatedAt) return true;
    // What was followed after the list was made is newer than the list.
    const isSameInstant = at.getTime() === updatedAt.getTime();
    return isSameInstant && state !== null && followedState !== null && state !== followedState;
  };
  return orders.filter(isBehind).map(({ id }) => id);
}

/** Tells of an instant whether an order of then is to be decided: the app was installed, and a policy was in force. */
async function readIsOurs(database: Database, shop: string): Promise<(at: Date) => boolean> {
  const row = await database.shop.findUnique({ where: { domain: shop }, select: { installedAt: true } });
  const isInForce = await readInForce(database, shop);
  return (at) => row !== null && row.installedAt <= at && isInForce(at);
}
