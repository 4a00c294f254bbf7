import { ok } from '@doorstep/policy';
import type { OrderDecision, OrderTag, Result } from '@doorstep/policy';
import { z } from 'zod';

import type { Admin } from '../admin-api/call.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { addTags, removeTags } from '../admin-api/orders.ts';
import type { Database } from '../database.server.ts';
import { jsonOf } from '../json.ts';

/** As much of a decision as follows the parcel. */
type MovedDecision = Pick<OrderDecision, 'signature' | 'tags' | 'because' | 'promise'>;

const keptDecision = z.record(z.string(), z.unknown());

/**
 * [SIGN-02, SIGN-03] The desk shows what holds now about the signature; hold, protection and promise stay as they were
 * decided. Gives `false` when the order was not decided yet.
 */
export async function keepMoved(
  database: Database,
  key: { readonly shop: string; readonly orderId: string },
  { signature, tags, because }: MovedDecision,
): Promise<boolean> {
  const where = { shop_orderId: key };
  const row = await database.orderDecision.findUnique({ where });
  if (row === null) return false;
  const decision = jsonOf({ ...keptDecision.parse(row.decision), signature, tags, because });
  await database.orderDecision.update({ where, data: { decision } });
  return true;
}

const signatureTag: OrderTag = 'signature-required';

/**
 * [SIGN-03] The order's tag says that somebody has to sign: it goes when the signature is withdrawn, and comes when it
 * became certain. Only an order above the signature's value has the tag from us; on any other it is the merchant's own.
 */
export async function tagMoved(
  admin: Admin,
  order: { readonly id: string; readonly tags: readonly string[] },
  { signature, promise }: MovedDecision,
): Promise<Result<unknown, AdminFailure>> {
  const isTagged = order.tags.includes(signatureTag);
  if (signature === 'required' && !isTagged) return addTags(admin, order.id, [signatureTag]);
  const isWithdrawn = signature === 'not-required' && promise.terms.signature !== null;
  return isWithdrawn && isTagged ? removeTags(admin, order.id, [signatureTag]) : ok(null);
}
