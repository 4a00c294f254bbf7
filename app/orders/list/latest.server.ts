import type { Database } from '../../database.server.ts';
import { filterIn } from './filter.ts';
import { findOrders } from './find-orders.server.ts';
import { showListed } from './listed-order.ts';
import type { ListedOrder } from './listed-order.ts';

/** The latest decided orders of a shop, as lists show them. */
export async function latestOrders(
  database: Database,
  shop: string,
  size: number,
  timeZone: string,
): Promise<readonly ListedOrder[]> {
  const filter = filterIn(new URLSearchParams());
  const { rows } = await findOrders(database, shop, { filter, turn: null, size, timeZone });
  return rows.map((order) => showListed(order, timeZone));
}
