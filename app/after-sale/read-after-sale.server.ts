import { fail, ok } from '@doorstep/policy';
import type { Policy, Result, SoldAs, SoldOrder } from '@doorstep/policy';

import type { AdminFailure } from '../admin-api/failure.ts';
import { readOrderAfterSale } from '../admin-api/sold-order.ts';
import type { OrderAfterSale } from '../admin-api/sold-order.ts';
import type { Database } from '../database.server.ts';
import type { OrderKey } from '../orders/cases.server.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import { decodeKeptDecision } from '../orders/order/decode-kept-decision.ts';
import { versionForRequests } from '../policy/versions.server.ts';
import type { PublishedVersion } from '../policy/versions.server.ts';
import type { KeptRequest } from './decode-kept-request.ts';
import { shownOrderOf } from './shown-order.ts';
import type { ShownOrder } from './shown-order.ts';
import { soldOrderOf } from './sold-order.ts';
import { requestsOfOrder } from './store.server.ts';

type Needed = Pick<OrderDependencies, 'admin' | 'database'>;

/** An order after the sale: what is decided by, what people see of it, and what Shopify says itself. */
export interface SoldOrderRead {
  readonly order: SoldOrder;
  readonly shown: ShownOrder;
  readonly read: OrderAfterSale;
}

/** All that a request about an order is judged by and shown with. */
export interface AfterSaleRead extends SoldOrderRead {
  /** The version that the order was sold under, or the first one after it. */
  readonly policy: Policy;
  readonly policyVersion: number;
  /** What was asked for about it before, the latest first. */
  readonly requests: readonly KeptRequest[];
}

/**
 * Reads an order and what it was sold under, for whoever asks for something about it; `null` for one that is gone, that the app does not
 * see, or of a shop that has published no policy since.
 * @param orderId GID.
 * @param about The request that is looked at, which does not stand in its own way.
 */
export async function readAfterSale(
  { admin, database }: Needed,
  orderId: string,
  about: string | null = null,
): Promise<Result<AfterSaleRead | null, AdminFailure>> {
  const read = await readOrderAfterSale(admin, orderId);
  if (!read.ok) return read;
  if (read.value === null) return ok(null);
  const version = await versionForRequests(database, admin.shop, new Date(read.value.createdAt));
  if (version === null) return ok(null);
  const key = { shop: admin.shop, orderId };
  const sold = await joinSold(database, key, read.value, version);
  if (!sold.ok) return sold;
  const requests = await requestsOfOrder(database, key);
  const order = withAskedFor(
    sold.value.order,
    requests.filter(({ id }) => id !== about),
  );
  return ok({ ...sold.value, order, policy: version.policy, policyVersion: version.number, requests });
}

/** [RET-03] What was asked for and has no return at Shopify yet cannot be asked for once more. */
function withAskedFor(order: SoldOrder, requests: readonly KeptRequest[]): SoldOrder {
  const waiting = requests
    .filter(({ endedAt, returnId }) => endedAt === null && returnId === null)
    .flatMap(({ asked }) => (asked.kind === 'return' || asked.kind === 'exchange' ? asked.lines : []));
  const pieces = (id: string) => waiting.reduce((sum, line) => sum + (line.id === id ? line.quantity : 0), 0);
  return {
    ...order,
    lines: order.lines.map((line) => ({ ...line, returning: line.returning + pieces(line.id) })),
  };
}

/** What Shopify says of an order, with what only the app knows of it, see {@link SoldOrder}. */
export async function joinSold(
  database: Database,
  key: OrderKey,
  read: OrderAfterSale,
  { policy }: Pick<PublishedVersion, 'policy'>,
): Promise<Result<SoldOrderRead, AdminFailure>> {
  const [{ waives, soldAs }, isAdjusted] = await Promise.all([
    readPromised(database, key),
    readAdjusted(database, key),
  ]);
  const sold = soldOrderOf(read, policy, soldAs);
  if (!sold.ok) return fail({ kind: 'unexpected', message: sold.error });
  return ok({ order: { ...sold.value, waives, isAdjusted }, shown: shownOrderOf(read), read });
}

/** What earlier releases have not kept is absent. */
interface KeptPromise {
  readonly promise: Partial<Pick<SoldOrder, 'waives'>>;
  readonly soldAs?: SoldAs;
}

/**
 * [PROT-01, RET-02] By the decision that is kept: one that was never made, or before 2026-12, waives nothing, and says nothing of which lines were
 * sold.
 */
async function readPromised(
  database: Database,
  key: OrderKey,
): Promise<Pick<SoldOrder, 'waives'> & { readonly soldAs: SoldAs | null }> {
  const row = await database.orderDecision.findUnique({ where: { shop_orderId: key } });
  if (row === null) return { waives: [], soldAs: null };
  const kept: KeptPromise = decodeKeptDecision(row.decision);
  return { waives: kept.promise.waives ?? [], soldAs: kept.soldAs ?? null };
}

/** [PRICE-01] One that was granted counts, whether the money is there by now or not, and so does one that waits for an answer. */
async function readAdjusted(database: Database, { shop, orderId }: OrderKey): Promise<boolean> {
  const refused = ['declined', 'withdrawn'];
  const where = { shop, orderId, kind: 'price-adjustment', stage: { notIn: refused } };
  return (await database.afterSaleRequest.count({ where })) > 0;
}
