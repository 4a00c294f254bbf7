import { ok } from '@doorstep/policy';
import type { OrderDecision, Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { isStale } from '../admin-api/failure.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { setMetafields } from '../admin-api/metafields.ts';
import { addTags } from '../admin-api/orders.ts';
import { closeUndone, openUndone } from './cases.server.ts';
import { holdOrder, mailCustomer } from './hold.server.ts';
import { claim, release, settle } from './ledger.server.ts';
import type { DeliveredOrder } from './order-body.ts';
import type { Reach } from './reach.ts';
import { unfinished } from './unfinished.ts';
import type { Unfinished } from './unfinished.ts';
import { nothingUnseen } from './unseen.server.ts';

/** The effects by name. */
export const effectKinds = ['tags', 'promise', 'hold', 'rest', 'mail', 'protection'] as const;

interface Effect {
  readonly kind: (typeof effectKinds)[number];
  readonly apply: () => Promise<Result<unknown, Unfinished>>;
}

/**
 * Makes what was decided true at Shopify and tells the customer, each effect once by the ledger. One that fails does
 * not keep the others from happening, but for the mail: it says that the order waits, so it follows the hold.
 * Gives what is left to do.
 */
export async function applyEffects(
  reach: Reach,
  order: DeliveredOrder,
  decision: OrderDecision,
): Promise<readonly Unfinished[]> {
  const { admin } = reach;
  const { tags, hold } = decision;
  const once = (kind: Effect['kind'], apply: Effect['apply']) => applyOnce(reach, order.id, { kind, apply });
  const left = [
    tags.length > 0 ? await once('tags', () => shopify(addTags(admin, order.id, tags))) : null,
    await once('promise', () => writePromise(admin, order.id, decision)),
  ];
  if (hold) {
    const unheld = await once('hold', () => holdOrder(admin, order, hold));
    left.push(unheld);
    if (unheld === null) left.push(await once('rest', () => nothingUnseen(admin, order.id)));
    const { email: to } = order;
    if (unheld === null && hold.what === 'address' && to !== null) {
      left.push(await once('mail', () => mailCustomer(reach, order, { to, hold })));
    }
  }
  return left.filter((each) => each !== null);
}

/**
 * [CAL-05] The first word of an order's promise. There may be none yet: one that is there follows the parcel already, or is
 * this very one, written by a worker that died before it could say so.
 */
async function writePromise(
  admin: Admin,
  ownerId: string,
  { promise }: OrderDecision,
): Promise<Result<unknown, Unfinished>> {
  const written = await setMetafields(admin, [
    { ownerId, key: 'promise', value: promise, compareDigest: null },
  ]);
  return written.ok || isStale(written.error) ? ok(null) : { ok: false, error: unfinished(written.error) };
}

/**
 * Makes one change because of an order, unless the ledger says that it is made. What no later try can do opens a case, and
 * a try that does it closes the case. Gives what is left to do.
 */
export async function applyOnce(
  { admin, database }: Reach,
  orderId: string,
  { kind, apply }: Effect,
): Promise<Unfinished | null> {
  const key = { shop: admin.shop, orderId };
  const entry = { ...key, kind, key: `${orderId}/${kind}` };
  switch (await claim(database, entry)) {
    case 'applied':
      return null;
    case 'claimed-elsewhere':
      return { kind: 'retry', says: `${kind}: another worker is at it` };
    case 'claimed': {
      const result = await apply();
      if (result.ok) {
        await settle(database, entry);
        await closeUndone(database, key, kind);
        return null;
      }
      await release(database, entry, result.error.says);
      if (result.error.kind === 'give-up') await openUndone(database, key, { kind, says: result.error.says });
      return result.error;
    }
  }
}

async function shopify(call: Promise<Result<unknown, AdminFailure>>): Promise<Result<unknown, Unfinished>> {
  const result = await call;
  return result.ok ? result : { ok: false, error: unfinished(result.error) };
}
