import type { Database } from '../database.server.ts';
import { explainOrders } from './explain-orders.server.ts';
import { listDecidedOrders } from './list-decided.server.ts';
import { withOpenCase } from './open-cases.server.ts';
import type { ListedOrder } from './order-list.tsx';
import { showOrder } from './order-list.tsx';

/** The latest decided orders of a shop as its pages list them, newest first: each explained, and whether it waits for a person. */
export async function listShownOrders(
  database: Database,
  shop: string,
  limit: number,
  timeZone: string,
): Promise<readonly ListedOrder[]> {
  const orders = await explainOrders(database, shop, await listDecidedOrders(database, shop, limit));
  const open = await withOpenCase(
    database,
    shop,
    orders.map(({ orderId }) => orderId),
  );
  return orders.map((order) => showOrder(order, timeZone, open));
}
