import { sayFailure } from '../admin-api/failure.ts';
import { silentWebhooks, findSilence } from './checks/silent-webhooks.ts';
import { keepFound } from './kept.server.ts';
import { readPlacedOrders } from './placed-orders.server.ts';
import type { Admin } from '../admin-api/call.ts';
import type { Database } from '../database.server.ts';

/**
 * Looks whether Shopify tells a shop's orders, between the looks at everything: silence is noticed within hours and not within a
 * day. Throws in words when Shopify cannot be asked.
 */
export async function watchNews(database: Database, admin: Admin, now: Date): Promise<void> {
  const orders = await readPlacedOrders(database, admin, now);
  if (!orders.ok) throw new Error(sayFailure(orders.error));
  const key = { shop: admin.shop, check: silentWebhooks.id };
  await keepFound(database, key, findSilence(orders.value, now), now);
}
