import type { Database } from '../database.server.ts';
import { enqueueOrders } from '../queue/enqueue-order.ts';
import type { OrderToFollow } from '../queue/enqueue-order.ts';

/** So many orders are asked for at once. */
const pageSize = 200;

/** Whoever looks at an order sets its clock anew; when nobody gets to it, it is asked for again after so many milliseconds. */
const again = 60 * 60 * 1000;

/**
 * [CAL-02, CAL-06] Asks for the orders of which a promise may be broken by now, those first that have been due for longest; what is
 * broken their own job decides. They are found by an index, however many orders there are. One that is asked for twice has one
 * job. In a shop that has uninstalled the app no clock runs any more.
 * @returns `more` when others are due as well.
 */
export async function wakeDueOrders(database: Database, now: Date): Promise<'done' | 'more'> {
  const due = await database.$queryRaw<(OrderToFollow & { readonly isInstalled: boolean })[]>`
    select page.shop, page."orderId", installed.domain is not null as "isInstalled"
    from (
      select shop, "orderId" from "OrderDecision" where "clockDueAt" <= ${now}
      order by "clockDueAt" limit ${pageSize}
    ) as page
    left join "Shop" as installed on installed.domain = page.shop and installed."uninstalledAt" is null`;
  const running = due.filter(({ isInstalled }) => isInstalled);
  const over = due.filter(({ isInstalled }) => !isInstalled);
  await enqueueOrders(database, running, 'check');
  await setClocks(database, running, new Date(now.getTime() + again));
  await setClocks(database, over, null);
  return due.length < pageSize ? 'done' : 'more';
}

async function setClocks(
  database: Database,
  orders: readonly OrderToFollow[],
  dueAt: Date | null,
): Promise<void> {
  await database.$queryRaw`
    update "OrderDecision" as due set "clockDueAt" = ${dueAt}::timestamp
    from unnest(${orders.map(({ shop }) => shop)}::text[], ${orders.map(({ orderId }) => orderId)}::text[]) as given (shop, "orderId")
    where due.shop = given.shop and due."orderId" = given."orderId"`;
}
