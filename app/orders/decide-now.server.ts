import { carrierOfLines, decideOrder, ok, parcelFacts, restoreSold } from '@doorstep/policy';
import type { OrderDecision, Parcel, Policy, Result, SoldAs } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import type { OrderNow } from '../admin-api/parcels.ts';
import { dateIn } from '../policy/date-in-zone.ts';
import type { PublishedVersion } from '../policy/versions.server.ts';
import { readDeliveryMethod } from './delivery-at-shopify.server.ts';
import { readOrderNow } from './order-now.ts';
import type { ToldOrder } from './told-order.ts';

/** What is decided about an order by what Shopify says of it now. */
interface DecidedNow {
  readonly decision: OrderDecision;
  readonly placedAt: Date;
}

/**
 * Decides an order that was decided before, by the version it was sold under: what was bought with it stays bought, and what
 * has happened to its parcels counts. Fails with what may pass.
 */
export async function decideNow(
  admin: Admin,
  now: OrderNow,
  sold: SoldAs,
  version: PublishedVersion,
): Promise<Result<DecidedNow, AdminFailure>> {
  const { policy, number: policyVersion, protectionVariantId } = version;
  const told = readOrderNow(now);
  const order = restoreOrder(told, sold, version);
  const method = await readDeliveryMethod(admin, order);
  if (!method.ok) return method;
  const decision = decideOrder(policy, {
    ...order.facts,
    ...readParcelFacts(now, told, policy),
    deliveryMethod: method.value,
    policyVersion,
    protectionVariantId,
  });
  return ok({ decision, placedAt: order.placedAt });
}

function restoreOrder(order: ToldOrder, sold: SoldAs, { protectionVariantId }: PublishedVersion): ToldOrder {
  const lines = restoreSold(order.facts.lines, sold, protectionVariantId);
  return { ...order, facts: { ...order.facts, lines } };
}

/** What its parcels say, and of a carrier that they do not say, the order's shipping lines: they go as those do. */
function readParcelFacts(now: OrderNow, { facts, shippingLines }: ToldOrder, policy: Policy) {
  const { carrier: ours } = policy.signature;
  const events = parcelFacts(parcelsOf(now, policy), facts.lines, ours);
  return events.carrier === 'unknown' ? { ...events, carrier: carrierOfLines(shippingLines, ours) } : events;
}

function parcelsOf({ fulfillments }: OrderNow, { merchant }: Policy): readonly Parcel[] {
  const day = (instant: string) => dateIn(merchant.timeZone, new Date(instant));
  return fulfillments
    .filter(({ status }) => status === 'SUCCESS')
    .map(({ requiresShipping, createdAt, deliveredAt, trackingInfo }) => ({
      requiresShipping,
      carrier: trackingInfo[0]?.company ?? null,
      shippedOn: day(createdAt),
      deliveredOn: deliveredAt === null ? null : day(deliveredAt),
    }));
}
