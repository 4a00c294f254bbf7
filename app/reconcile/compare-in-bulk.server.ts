import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { openBulkFile, readLines } from '../admin-api/bulk-file.server.ts';
import type { OpenFile } from '../admin-api/bulk-file.server.ts';
import { cancelBulkOperation, readBulkOperation, startBulkOperation } from '../admin-api/bulk-operation.ts';
import { isPassing } from '../admin-api/failure.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { ordersInBulkSince } from '../admin-api/orders-in-bulk.ts';
import { logOf } from '../operations/log.server.ts';
import { sayForLog } from '../operations/say-for-log.ts';
import { followWhatIsBehind } from './compare.server.ts';
import type { ShopToCompare } from './compare.server.ts';
import { readOrdersOfFile } from './orders-of-file.ts';
import { readBeginning } from './reconcile.server.ts';
import type { ListedOrder } from './to-follow.server.ts';

const day = 24 * 60 * 60 * 1000;

/** Orders are compared that have changed within so many days. */
const days = 7;
/** Milliseconds after which an operation is not waited for any more. */
const patience = 6 * 60 * 60 * 1000;
/** So many orders are compared by one question to the database. */
const batch = 250;

/** How far a comparison in bulk came. */
export type ComparedInBulk =
  /** Shopify works on it: it is to be asked again in a while. */
  | { readonly kind: 'under-way' }
  /** So many orders were compared, and so many are followed because of it. */
  | { readonly kind: 'compared'; readonly orders: number; readonly asked: number }
  /** Shopify gives no such file now: orders have to be compared page by page. */
  | { readonly kind: 'impossible' };

/**
 * Compares all orders of the last days with what the app knows of them, by a file that Shopify makes in the background: begun by one
 * call, looked after by the next ones, and read once it is there. Unlike the list of what has changed it tells what each order is like, so
 * that also a change is found that left Shopify's instant as it was. Cut short anywhere it is begun anew, and loses nothing.
 */
export async function compareInBulk(
  about: ShopToCompare,
  open: OpenFile = openBulkFile,
): Promise<Result<ComparedInBulk, AdminFailure>> {
  const { admin, database, now } = about;
  const { shop } = admin;
  const kept = await database.reconciliation.findUnique({ where: { shop } });
  if (!kept?.bulkId || !kept.bulkStartedAt) return begin(about);
  const state = await readBulkOperation(admin, kept.bulkId);
  if (!state.ok) return state;
  if (state.value.kind === 'under-way') {
    if (now.getTime() - kept.bulkStartedAt.getTime() < patience) return ok({ kind: 'under-way' });
    await cancelBulkOperation(admin, kept.bulkId);
  }
  await database.reconciliation.update({ where: { shop }, data: { bulkId: null, bulkStartedAt: null } });
  if (state.value.kind !== 'finished') return ok({ kind: 'impossible' });
  const { url } = state.value;
  if (url === null) return ok({ kind: 'compared', orders: 0, asked: 0 });
  try {
    const compared = await compareFile(about, readOrdersOfFile(shop, readLines(await open(url, 0))));
    await database.reconciliation.update({
      where: { shop },
      data: { asked: { increment: compared.asked } },
    });
    return ok({ kind: 'compared', ...compared });
  } catch (error) {
    logOf('jobs').warn('a file of orders cannot be read', { shop, reason: sayForLog(error) });
    return ok({ kind: 'impossible' });
  }
}

async function begin({ admin, database, now }: ShopToCompare): Promise<Result<ComparedInBulk, AdminFailure>> {
  const { shop } = admin;
  const since = new Date(now.getTime() - days * day);
  const started = await startBulkOperation(admin, ordersInBulkSince(since), true);
  if (!started.ok) {
    // Five others are at work, or the app may not see some part of it.
    return isPassing(started.error) || started.error.kind === 'unauthorized'
      ? fail(started.error)
      : ok({ kind: 'impossible' });
  }
  const running = { bulkId: started.value, bulkStartedAt: now };
  await database.reconciliation.upsert({
    where: { shop },
    create: { shop, upTo: await readBeginning(database, shop), ...running },
    update: running,
  });
  return ok({ kind: 'under-way' });
}

async function compareFile(
  { admin, database }: ShopToCompare,
  listed: AsyncIterable<ListedOrder>,
): Promise<{ readonly orders: number; readonly asked: number }> {
  let [orders, asked] = [0, 0];
  let waiting: ListedOrder[] = [];
  const compare = async () => {
    asked += await followWhatIsBehind(database, admin.shop, waiting);
    orders += waiting.length;
    waiting = [];
  };
  for await (const order of listed) {
    waiting.push(order);
    if (waiting.length >= batch) await compare();
  }
  await compare();
  return { orders, asked };
}
