import { carrierOfLines, decideOrder, parcelFacts } from '@doorstep/policy';
import type { OrderDecision, OrderFacts, Policy, SoldAs } from '@doorstep/policy';

import type { PublishedVersion } from '../policy/versions.server.ts';
import { readOrderNow } from './order-now.ts';
import type { DecidableOrder } from './order-now.ts';
import { parcelsOf } from './parcels-now.ts';
import type { ToldOrder } from './told-order.ts';

/**
 * Decides an order by what Shopify says of it now and by the version it was sold under. What was bought with it stays bought, and
 * what has happened to its parcels counts.
 * @param soldAs What is kept of the decision before; `null` for the first one.
 * @param marks How its lines are marked, where that is how they were sold.
 */
export const decideNow = (
  now: DecidableOrder,
  soldAs: SoldAs | null,
  version: SoldUnder,
  marks?: SoldAs['marks'],
): OrderDecision =>
  decideOrder(version.policy, { ...factsNow(now, soldAs, version), ...(marks ? { marks } : {}) });

/** As much of a policy version as an order is decided by. */
export type SoldUnder = Pick<PublishedVersion, 'policy' | 'number' | 'protectionVariantId'>;

/** The facts that {@link decideNow} decides by. */
export function factsNow(
  now: DecidableOrder,
  soldAs: SoldAs | null,
  { policy, number: policyVersion, protectionVariantId }: SoldUnder,
): OrderFacts {
  const told = readOrderNow(now);
  return {
    ...told.facts,
    ...readParcelFacts(now, told, { policy, soldAs }),
    ...(soldAs === null ? {} : { soldAs }),
    policyVersion,
    protectionVariantId,
  };
}

/** What its parcels say, and of a carrier that they do not say, the order's shipping lines: they go as those do. */
function readParcelFacts(
  now: DecidableOrder,
  { facts, shippingLines }: ToldOrder,
  { policy, soldAs }: { readonly policy: Policy; readonly soldAs: SoldAs | null },
) {
  const { carrier: ours } = policy.signature;
  const events = parcelFacts(parcelsOf(now, policy.merchant.timeZone), facts.lines, ours, soldAs);
  return events.carrier === 'unknown' ? { ...events, carrier: carrierOfLines(shippingLines, ours) } : events;
}
