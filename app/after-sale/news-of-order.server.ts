import { decideAfterSale, ok } from '@doorstep/policy';
import type { AfterSaleKind, Asked, Result } from '@doorstep/policy';

import type { AdminFailure } from '../admin-api/failure.ts';
import type { OrderAfterSale } from '../admin-api/sold-order.ts';
import type { Database } from '../database.server.ts';
import type { OrderKey } from '../orders/cases.server.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import { enqueue } from '../queue/enqueue.ts';
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
type Returned = OrderAfterSale['returns']['nodes'][number];

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
  for (const [at, each] of fresh.entries()) await open(needed, orderId, read.value, each, fresh.slice(at));
  return ok(null);
}

async function open(
  { admin, database }: Needed,
  orderId: string,
  { policy, policyVersion, order, shown }: AfterSaleRead,
  each: Returned,
  /** It and those that were made after it, of which nobody knew then. */
  fromThen: readonly Returned[],
): Promise<void> {
  const pieces = returnedLines(each);
  const asked: Asked = {
    kind: 'return',
    lines: [...pieces].map(([id, quantity]) => ({ id, quantity, reason: reasonOf(each, id) })),
    ...{ remedy: 'refund', attested: false },
  };
  // [GIFT-01] What is in this return is not in another one, and counts with those that were there before it.
  const since = fromThen.map(returnedLines);
  const lines = order.lines.map((line) => ({
    ...line,
    returning: since.reduce((left, of) => Math.max(0, left - (of.get(line.id) ?? 0)), line.returning),
  }));
  await keepRequest(
    database,
    {
      ...{ shop: admin.shop, door: 'shopify', token: each.id, returnId: each.id, asked },
      ...{ policy, policyVersion },
      order: { id: orderId, name: shown.name },
      decision: decideAfterSale(policy, { ...order, lines }, asked, each.createdAt),
      ...{ locale: shown.locale ?? 'en', email: shown.email, message: null },
    },
    new Date(each.createdAt),
  );
}

function reasonOf({ returnLineItems }: Returned, lineId: string): string {
  const line = returnLineItems.nodes.find(
    (each) => 'fulfillmentLineItem' in each && each.fulfillmentLineItem.lineItem.id === lineId,
  );
  return line?.returnReasonDefinition?.handle ?? 'other-reason';
}
