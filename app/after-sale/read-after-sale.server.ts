import { countOthers, fail, ok } from '@doorstep/policy';
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
import { readOthers } from './other-requests.server.ts';
import { shownOrderOf } from './shown-order.ts';
import type { ShownOrder } from './shown-order.ts';
import { soldOrderOf } from './sold-order.ts';

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
  const sold = await joinSold(database, key, read.value, version, about);
  if (!sold.ok) return sold;
  return ok({ ...sold.value, policy: version.policy, policyVersion: version.number });
}

/**
 * What Shopify says of an order, with what only the app knows of it, see {@link SoldOrder}.
 * @param about The request that is looked at; `null` for one that is not made yet.
 */
export async function joinSold(
  database: Database,
  key: OrderKey,
  read: OrderAfterSale,
  { policy }: Pick<PublishedVersion, 'policy'>,
  about: string | null,
): Promise<Result<SoldOrderRead & Pick<AfterSaleRead, 'requests'>, AdminFailure>> {
  const [{ waives, soldAs }, { others, requests }] = await Promise.all([
    readPromised(database, key),
    readOthers(database, key, read, about),
  ]);
  const sold = soldOrderOf(read, policy, soldAs);
  if (!sold.ok) return fail({ kind: 'unexpected', message: sold.error });
  const alone = { ...sold.value, waives, isAdjusted: false };
  const order = countOthers(alone, others, about === null ? 'asking' : 'granting');
  return ok({ order, shown: shownOrderOf(read, soldAs), read, requests });
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
