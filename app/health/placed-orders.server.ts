import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { readLatestOrders } from '../admin-api/latest-orders.ts';
import type { Database } from '../database.server.ts';
import { readInForce } from '../policy/versions.server.ts';
import { readArrivals } from './arrived.server.ts';
import type { PlacedOrder } from './facts.ts';

/** Deliveries are remembered for longer than that: app/webhooks/forget-deliveries.server.ts. */
const daysRemembered = 7;

/** The latest orders that the app should know of, the newest first, and how they have come here. */
export async function readPlacedOrders(
  database: Database,
  admin: Admin,
  now: Date,
): Promise<Result<readonly PlacedOrder[], AdminFailure>> {
  const { shop } = admin;
  const row = await database.shop.findUnique({ where: { domain: shop }, select: { installedAt: true } });
  const remembered = new Date(now.getTime() - daysRemembered * 24 * 60 * 60 * 1000);
  const installedAt = row?.installedAt ?? now;
  const orders = await readLatestOrders(admin, installedAt > remembered ? installedAt : remembered);
  if (!orders.ok) return orders;
  const isInForce = await readInForce(database, shop);
  const placed = orders.value
    .map(({ id, createdAt }) => ({ id, createdAt: new Date(createdAt) }))
    .filter(({ createdAt }) => isInForce(createdAt));
  const arrivalOf = await readArrivals(
    database,
    shop,
    placed.map(({ id }) => id),
  );
  return ok(placed.map(({ id, createdAt }) => ({ createdAt, ...arrivalOf(id) })));
}
