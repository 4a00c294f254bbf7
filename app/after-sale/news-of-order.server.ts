import { decideAfterSale, ok } from '@doorstep/policy';
import type { AfterSaleKind, Result } from '@doorstep/policy';

import type { AdminFailure } from '../admin-api/failure.ts';
import type { Database } from '../database.server.ts';
import type { OrderKey } from '../orders/cases.server.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import { enqueue } from '../queue/enqueue.ts';
import { askedAtShopify } from './asked-at-shopify.server.ts';
import type { ReturnAtShopify } from './asked-at-shopify.server.ts';
import { readAfterSale } from './read-after-sale.server.ts';
import type { AfterSaleRead } from './read-after-sale.server.ts';
import { returnedLines } from './returned-lines.ts';
import { keepRequest } from './store.server.ts';
import { requestSubject } from './subject.ts';

/** News of an order are news of what was asked for about it and has not ended. */
export async function wakeRequestsOf(database: Database, { shop, orderId }: OrderKey): Promise<void> {
  const open = await database.afterSaleRequest.findMany({
    where: { shop, orderId, endedAt: null },
    select: { id: true },
  });
  if (open.length === 0) return;
  await enqueue(
    database,
    open.map(({ id }) => ({ shop, subject: requestSubject(id) })),
    'news',
  );
}

type Needed = Pick<OrderDependencies, 'admin' | 'database'>;
/** Kinds of requests that open a return at Shopify. */
const opening: readonly AfterSaleKind[] = ['return', 'exchange', 'returned-parcel'];

/**
 * Opens a request for each return that was made at Shopify, by its customer, staff or another app: judged by the moment at which it was made.
 * Nothing is done by itself because of what the policy says to it.
 */
export async function openRequestsOfShopify(
  needed: Needed,
  orderId: string,
): Promise<Result<null, AdminFailure>> {
  const read = await readAfterSale(needed, orderId);
  if (!read.ok) return read;
  if (read.value === null) return ok(null);
  const { requests, read: order } = read.value;
  const known = new Set(requests.map(({ returnId }) => returnId));
  // Its return is being opened, and the answer is on its way: it is told of again.
  const isOpening = requests.some(
    ({ endedAt, returnId, asked }) => endedAt === null && returnId === null && opening.includes(asked.kind),
  );
  if (isOpening) return ok(null);
  const fresh = order.returns.nodes
    .filter(({ id, status }) => !known.has(id) && (status === 'REQUESTED' || status === 'OPEN'))
    .toSorted((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt));
  for (const [at, each] of fresh.entries()) {
    const opened = await open(needed, orderId, read.value, each, fresh.slice(at));
    if (!opened.ok) return opened;
  }
  return ok(null);
}

async function open(
  { admin, database }: Needed,
  orderId: string,
  { policy, policyVersion, order, shown }: AfterSaleRead,
  each: ReturnAtShopify,
  /** It and those that were made after it, of which nobody knew then. */
  fromThen: readonly ReturnAtShopify[],
): Promise<Result<null, AdminFailure>> {
  const asked = await askedAtShopify(admin, order, each);
  if (!asked.ok) return asked;
  // [GIFT-01] What is in this return is not in another one, and counts with those that were there before it.
  const since = fromThen.map(returnedLines);
  const lines = order.lines.map((line) => ({
    ...line,
    returning: since.reduce((left, of) => Math.max(0, left - (of.get(line.id) ?? 0)), line.returning),
  }));
  await keepRequest(
    database,
    {
      ...{ shop: admin.shop, door: 'shopify', token: each.id, returnId: each.id, asked: asked.value },
      ...{ policy, policyVersion },
      order: { id: orderId, name: shown.name },
      decision: decideAfterSale(policy, { ...order, lines }, asked.value, each.createdAt),
      ...{ locale: shown.locale ?? 'en', email: shown.email, message: null },
    },
    new Date(each.createdAt),
  );
  return ok(null);
}
