import type { Database } from '../database.server.ts';
import { requestSubject } from '../after-sale/subject.ts';
import { enqueue } from '../queue/enqueue.ts';

/** So many requests are asked for at once. */
const pageSize = 200;

/** Whoever looks at a request sets its clock anew; when nobody gets to it, it is asked for again after so many milliseconds. */
const again = 60 * 60 * 1000;

/**
 * [RET-04] Asks for the requests of which a reminder is due, or whose time is over: nothing tells of that. As `wakeDueOrders`: by an index,
 * those first that have been due for longest, and none of a shop that has uninstalled the app.
 * @returns `more` when others are due as well.
 */
export async function wakeDueRequests(database: Database, now: Date): Promise<'done' | 'more'> {
  const due = await database.afterSaleRequest.findMany({
    where: { wakeAt: { lte: now } },
    orderBy: { wakeAt: 'asc' },
    take: pageSize,
    select: { shop: true, id: true },
  });
  if (due.length === 0) return 'done';
  const shops = await database.shop.findMany({
    where: { domain: { in: [...new Set(due.map(({ shop }) => shop))] }, uninstalledAt: null },
    select: { domain: true },
  });
  const installed = new Set(shops.map(({ domain }) => domain));
  const running = due.filter(({ shop }) => installed.has(shop));
  await enqueue(
    database,
    running.map(({ shop, id }) => ({ shop, subject: requestSubject(id) })),
    'check',
  );
  for (const { shop, id } of due)
    await database.afterSaleRequest.updateMany({
      where: { shop, id, wakeAt: { lte: now } },
      data: { wakeAt: installed.has(shop) ? new Date(now.getTime() + again) : null },
    });
  return due.length < pageSize ? 'done' : 'more';
}
