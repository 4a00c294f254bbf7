import { fail, ok } from '@doorstep/policy';
import type { OrderDecision, Result } from '@doorstep/policy';

import { sayFailure } from '../../admin-api/failure.ts';
import type { OrderNow } from '../../admin-api/parcels.ts';
import { versionNumbered } from '../../policy/versions.server.ts';
import { decideNow } from '../decide-now.server.ts';
import type { OrderDependencies } from '../dependencies.ts';
import { keepDecisionAnew, readSoldAs } from '../keep-decision.server.ts';
import type { KeptOrder } from './kept-order.server.ts';

/**
 * Decides an order by the version it was sold under and by what Shopify says of it now, and keeps that in place of what was decided
 * before. Fails, in words, where Shopify does not answer.
 */
export async function decideAgain(
  { admin, database }: OrderDependencies,
  { shop, orderId, policyVersion }: KeptOrder,
  now: OrderNow,
): Promise<Result<OrderDecision, string>> {
  const key = { shop, orderId };
  const version = await versionNumbered(database, shop, policyVersion);
  const sold = await readSoldAs(database, key);
  if (version === null || sold === null) return fail('The policy version that it was sold under is gone.');
  const decided = await decideNow(admin, now, sold.soldAs, version);
  if (!decided.ok) return fail(sayFailure(decided.error));
  // Once all of it has left, nothing of it would be found to be shipped any more.
  const decision = { ...decided.value.decision, soldAs: sold.soldAs };
  await keepDecisionAnew(database, key, decision);
  return ok(decision);
}
