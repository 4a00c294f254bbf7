import type { Database } from '../../database.server.ts';
import { eraseBodies, eraseOrders } from './erase-orders.server.ts';

const day = 24 * 60 * 60 * 1000;

/** Shopify shows apps no order that is older: nothing can follow for it any more, and nobody has to be found by it. */
export const orderDays = 60;

/** Other bodies go when they are processed. One that never could be is given up after half a day, and kept to look at. */
export const otherDays = 14;

/** So many deliveries in one step, which keeps each transaction short. */
const atOnce = 500;

/**
 * Erases, in every shop, the bodies of `orders/create` {@link orderDays} after they came, with tombstones; what nobody
 * could process {@link otherDays} after it came; and what was stored at the very moment when its order was erased.
 * Gives the number of bodies erased.
 */
export async function eraseOldBodies(database: Database, now: Date): Promise<number> {
  const before = (days: number) => new Date(now.getTime() - days * day);
  let erased = 0;
  for (;;) {
    const rows = await database.$queryRawUnsafe<
      { shop: string; webhookId: string; orderId: string | null }[]
    >(
      `select delivery.shop, "webhookId",
              case when topic = 'orders/create' then "resourceId" end as "orderId"
       from "WebhookDelivery" as delivery
       where body is not null
         and ((topic <> 'orders/create' and "processedAt" is not null)
           or "receivedAt" < case when topic = 'orders/create' then $1::timestamp else $2::timestamp end
           or exists (select from "ErasedOrder" as gone
                      where gone.shop = delivery.shop and gone."orderId" = "resourceId"))
       limit ${atOnce}`,
      before(orderDays),
      before(otherDays),
    );
    if (rows.length === 0) return erased;
    for (const shop of new Set(rows.map((row) => row.shop))) {
      const own = rows.filter((row) => row.shop === shop);
      const orders = own.flatMap(({ orderId }) => orderId ?? []);
      erased += await eraseOrders(database, shop, orders, now);
      erased += await eraseBodies(
        database,
        shop,
        own.map(({ webhookId }) => webhookId),
      );
    }
  }
}
