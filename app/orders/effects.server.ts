import { ok } from '@doorstep/policy';
import type { OrderDecision, OrderHold, Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { sayFailure, isPassing } from '../admin-api/failure.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { holdFulfillmentOrder, readFulfillmentOrders } from '../admin-api/fulfillment.ts';
import { setMetafields } from '../admin-api/metafields.ts';
import { addTags } from '../admin-api/orders.ts';
import type { Database } from '../database.server.ts';
import { askForAddress } from '../mail/ask-for-address.ts';
import type { SendMail } from '../mail/send.server.ts';
import { claim, release, settle } from './ledger.server.ts';
import type { DeliveredOrder } from './order-body.ts';

/** What effects reach: one shop's Admin API, the ledger, and the mail. */
export interface Reach {
  readonly admin: Admin;
  readonly database: Database;
  readonly sendMail: SendMail;
}

/** What is still to do after a run: nothing, something that a later run can do, or something that no run can. */
export interface Unfinished {
  readonly kind: 'retry' | 'give-up';
  readonly says: string;
}

interface Effect {
  readonly kind: 'tags' | 'promise' | 'hold' | 'mail' | 'protection';
  readonly apply: () => Promise<Result<unknown, Unfinished>>;
}

/**
 * Makes what was decided true at Shopify and tells the customer, each effect once by the ledger. One that fails does
 * not keep the others from happening. Gives what is left to do.
 */
export async function applyEffects(
  reach: Reach,
  order: DeliveredOrder,
  decision: OrderDecision,
): Promise<readonly Unfinished[]> {
  const unfinished: Unfinished[] = [];
  for (const effect of effectsOf(reach, order, decision)) {
    const left = await applyOnce(reach, order.id, effect);
    if (left) unfinished.push(left);
  }
  return unfinished;
}

function effectsOf(reach: Reach, order: DeliveredOrder, decision: OrderDecision): readonly Effect[] {
  const { admin } = reach;
  const { tags, promise, hold } = decision;
  const promiseMetafield = { ownerId: order.id, key: 'promise', value: promise };
  return [
    ...(tags.length > 0
      ? [{ kind: 'tags', apply: () => shopify(addTags(admin, order.id, tags)) } as const]
      : []),
    { kind: 'promise', apply: () => shopify(setMetafields(admin, [promiseMetafield])) },
    ...(hold ? [{ kind: 'hold', apply: () => holdOrder(admin, order.id, hold) } as const] : []),
    ...(hold?.what === 'address' && order.email !== null
      ? [{ kind: 'mail', apply: () => mailCustomer(reach, order, order.email, hold) } as const]
      : []),
  ];
}

/** Makes one change because of an order, unless the ledger says that it is made. Gives what is left to do. */
export async function applyOnce(
  { admin, database }: Reach,
  orderId: string,
  { kind, apply }: Effect,
): Promise<Unfinished | null> {
  const entry = { shop: admin.shop, orderId, kind, key: `${orderId}/${kind}` };
  switch (await claim(database, entry)) {
    case 'applied':
      return null;
    case 'claimed-elsewhere':
      return { kind: 'retry', says: `${kind}: another worker is at it` };
    case 'claimed': {
      const result = await apply();
      if (result.ok) await settle(database, entry);
      else await release(database, entry, result.error.says);
      return result.ok ? null : result.error;
    }
  }
}

async function shopify(call: Promise<Result<unknown, AdminFailure>>): Promise<Result<unknown, Unfinished>> {
  const result = await call;
  return result.ok ? result : { ok: false, error: unfinished(result.error) };
}

const unfinished = (failure: AdminFailure): Unfinished => ({
  kind: isPassing(failure) ? 'retry' : 'give-up',
  says: sayFailure(failure),
});

/** Ours among the holds of a fulfillment order; a second one with this handle would be refused. */
const holdHandle = 'doorstep-address';

/** Statuses in which Shopify can still keep the parcel back. */
const notYetSent: ReadonlySet<string> = new Set(['OPEN', 'SCHEDULED', 'ON_HOLD', 'IN_PROGRESS']);

/**
 * [ADDR-02] Holds every fulfillment order that is not held by us already. What nobody ships waits for no address: its own
 * hold would have to be released by hand as well.
 */
async function holdOrder(
  admin: Admin,
  orderId: string,
  hold: OrderHold,
): Promise<Result<unknown, Unfinished>> {
  const fulfillmentOrders = await readFulfillmentOrders(admin, orderId);
  if (!fulfillmentOrders.ok) return { ok: false, error: unfinished(fulfillmentOrders.error) };
  // Shopify makes fulfillment orders a moment after the order; until then there is nothing to hold.
  if (fulfillmentOrders.value.length === 0) {
    return { ok: false, error: { kind: 'retry', says: 'Shopify has no fulfillment orders yet' } };
  }
  for (const { id, status, fulfillmentHolds, deliveryMethod } of fulfillmentOrders.value) {
    if (deliveryMethod?.methodType === 'NONE') continue;
    const held = fulfillmentHolds.some((other) => other.heldByRequestingApp && other.handle === holdHandle);
    if (held || !notYetSent.has(status)) continue;
    const note = { handle: holdHandle, reason: hold.reason, reasonNotes: hold.notes };
    const result = await holdFulfillmentOrder(admin, id, note);
    if (!result.ok) return { ok: false, error: unfinished(result.error) };
  }
  return ok(null);
}

async function mailCustomer(
  { admin, sendMail }: Reach,
  order: DeliveredOrder,
  to: string | null,
  hold: OrderHold,
): Promise<Result<unknown, Unfinished>> {
  if (to === null) return ok(null);
  const sent = await sendMail(askForAddress({ shop: admin.shop, order, to, verdict: hold.verdict }));
  return sent.ok ? sent : { ok: false, error: { kind: 'retry', says: sent.error } };
}
