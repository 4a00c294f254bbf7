import { carrierOfLines, decideOrder } from '@doorstep/policy';
import type { OrderDecision } from '@doorstep/policy';
import { z } from 'zod';

import type { Database } from '../database.server.ts';
import { versionInForce } from '../policy/versions.server.ts';
import { keepFirstDecision } from './keep-decision.server.ts';
import type { DeliveredOrder } from './order-body.ts';

/** What of a kept decision follows the parcel: a late try must not ask for a signature that was withdrawn since. */
const movable = z.object({
  tags: z.array(z.enum(['signature-required', 'protected', 'address-hold', 'destination-hold'])),
  signature: z.enum(['required', 'if-carrier', 'not-required', 'unknown']),
});

/**
 * Decides an order by the policy version that was live when it was placed, and keeps the decision.
 * Gives `null` when no policy was live then: such an order was promised nothing.
 */
export async function decideCreatedOrder(
  database: Database,
  shop: string,
  order: DeliveredOrder,
): Promise<OrderDecision | null> {
  const version = await versionInForce(database, shop, order.placedAt);
  if (version === null) return null;
  const { number: policyVersion, protectionVariantId } = version;
  const carrier = carrierOfLines(order.shippingLines, version.policy.signature.carrier);
  const decision = decideOrder(version.policy, {
    ...order.facts,
    carrier,
    policyVersion,
    protectionVariantId,
  });
  const key = { shop, orderId: order.id };
  const row = await keepFirstDecision(database, key, order, decision);
  const { tags, signature } = movable.parse(row.decision);
  return { ...decision, tags, signature };
}
