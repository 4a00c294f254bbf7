import { fail, ok, planRequest } from '@doorstep/policy';
import type { KnownRequest, RequestPlan, Result, ShopifyReturn } from '@doorstep/policy';

import { readDraft } from '../admin-api/draft-orders.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { readOrderAfterSale } from '../admin-api/sold-order.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import { toUnfinished } from '../orders/effects/unfinished.ts';
import type { Unfinished } from '../orders/effects/unfinished.ts';
import { versionNumbered } from '../policy/versions.server.ts';
import type { PublishedVersion } from '../policy/versions.server.ts';
import { decodeSteps } from './decode-kept-request.ts';
import type { KeptRequest } from './decode-kept-request.ts';
import { isInvoicePaid } from './is-paid.ts';
import type { RequestToChange } from './effects/apply.ts';
import { keepMade } from './effects/keep-made.server.ts';
import { leftToPay } from './left-to-pay.ts';
import { withLostInvoice } from './lost-invoice.server.ts';
import { withLostReturn } from './lost-return.server.ts';
import { joinSold } from './read-after-sale.server.ts';
import type { SoldOrderRead } from './read-after-sale.server.ts';
import { stepOfShopify } from './step-of-shopify.server.ts';
import { feeAtShopify } from './fee-at-shopify.ts';
import { piecesAtShopify } from './returned-lines.ts';
import { readRequest } from './store.server.ts';

/** A request as its job finds it: what is planned for it, and all that its effects are made with. */
export interface FollowedNow {
  readonly plan: RequestPlan;
  readonly about: RequestToChange;
}

/**
 * Reads a request with its steps, and how its order, return and invoice are at Shopify, and plans. What somebody did with its return there
 * is a step of it after that. `null` for a request that is gone.
 */
export async function readFollowed(
  dependencies: OrderDependencies,
  id: string,
  now: Date,
): Promise<Result<FollowedNow | null, Unfinished>> {
  const { admin, database } = dependencies;
  const { shop } = admin;
  const found = await readRequest(database, { shop, id });
  if (found === null) return ok(null);
  const version = await versionNumbered(database, shop, found.request.policyVersion);
  if (version === null) return fail({ kind: 'give-up', reason: 'the policy that it was judged by is gone' });
  const sold = await readSold(dependencies, found.request, version);
  if (!sold.ok) return fail(toUnfinished(sold.error));
  const returning = await withLostReturn(database, found.request, sold.value);
  const invoiced = await withLostInvoice(dependencies, returning, sold.value);
  if (!invoiced.ok) return fail(toUnfinished(invoiced.error));
  const request = invoiced.value;
  const invoice = await readInvoice(dependencies, request, sold.value, now);
  if (!invoice.ok) return fail(toUnfinished(invoice.error));
  const shopifyReturn = returnOf(sold.value, request);
  const known = { now: now.getTime(), shopifyReturn, invoice: invoice.value };
  const order = sold.value?.order ?? null;
  const planBy = (kept: RequestToChange['kept']): RequestPlan =>
    planRequest({ policy: version.policy, order, request, known: { ...known, steps: decodeSteps(kept) } });
  const before = planBy(found.steps);
  const kept = await stepOfShopify(database, { ...found, request, plan: before, shopifyReturn }, now);
  const plan = kept === found.steps ? before : planBy(kept);
  const about = {
    ...{ request, kept, steps: decodeSteps(kept), policy: version.policy, sold: sold.value },
    ...{ protectionVariantId: version.protectionVariantId, clock: plan.clock },
  };
  return ok({ plan, about });
}

async function readSold(
  { admin, database }: OrderDependencies,
  { shop, orderId, id }: KeptRequest,
  version: PublishedVersion,
): Promise<Result<SoldOrderRead | null, AdminFailure>> {
  if (orderId === null) return ok(null);
  const read = await readOrderAfterSale(admin, orderId);
  if (!read.ok) return read;
  return read.value === null ? ok(null) : joinSold(database, { shop, orderId }, read.value, version, id);
}

/** The return of a request as it is at Shopify; `null` as long as it has none. */
export function returnOf(
  sold: SoldOrderRead | null,
  { returnId }: Pick<KeptRequest, 'returnId'>,
): ShopifyReturn | null {
  const found = sold?.read.returns.nodes.find(({ id }) => id === returnId);
  return found ? { status: found.status, lines: piecesAtShopify(found), fee: feeAtShopify(found) } : null;
}

/**
 * What its customer was asked to pay: a draft is paid once Shopify has made an order of it, and an order once nothing of it is left to pay
 * [EXCH-01], whatever else happens to either later.
 */
async function readInvoice(
  { admin, database }: OrderDependencies,
  request: KeptRequest,
  sold: SoldOrderRead | null,
  now: Date,
): Promise<Result<KnownRequest['invoice'], AdminFailure>> {
  const { invoice, orderId } = request;
  if (invoice === null) return ok(null);
  if (invoice.paidAt !== null) return ok({ isPaid: true });
  if (invoice.id === orderId) return ok({ isPaid: await isBalancePaid(database, request, sold, now) });
  const read = await readDraft(admin, invoice.id);
  if (!read.ok) return read;
  const { draftOrder } = read.value;
  if (draftOrder === null) return ok({ isPaid: isInvoicePaid(invoice) });
  const isPaid = draftOrder.status === 'COMPLETED';
  if (isPaid) await keepMade(database, request, { invoicePaidAt: now });
  return ok({ isPaid });
}

/** Keeps how much of its order is left to pay now. */
async function isBalancePaid(
  database: OrderDependencies['database'],
  request: KeptRequest,
  sold: SoldOrderRead | null,
  now: Date,
): Promise<boolean> {
  const due = sold && leftToPay(sold.read);
  if (due === null) return false;
  const isPaid = due.minor <= 0;
  if (isPaid || due.minor !== request.invoice?.due?.minor)
    await keepMade(database, request, isPaid ? { invoicePaidAt: now } : { invoiceDue: due });
  return isPaid;
}
