import { carrierOfLines, decideOrder, fail, ok, parcelFacts } from '@doorstep/policy';
import type { OrderDecision, Parcel, Policy, Result } from '@doorstep/policy';
import { z } from 'zod';

import { isPassing, isStale, sayFailure } from '../admin-api/failure.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { setMetafields } from '../admin-api/metafields.ts';
import { readParcels } from '../admin-api/parcels.ts';
import type { OrderNow } from '../admin-api/parcels.ts';
import { closeUndone, openUndone } from '../orders/cases.server.ts';
import { withDeliveryMethod } from '../orders/delivery-at-shopify.server.ts';
import type { Reach } from '../orders/reach.ts';
import { fulfillProtection } from '../orders/fulfill-protection.server.ts';
import { keepMoved, tagMoved } from '../orders/moved.server.ts';
import type { DeliveredOrder } from '../orders/order-body.ts';
import { dateIn } from '../policy/date-in-zone.ts';
import { versionInForce } from '../policy/versions.server.ts';
import type { PublishedVersion } from '../policy/versions.server.ts';
import type { GiveUp, JobOutcome, RetryLater } from './outcome.ts';
import { placedOrder } from './placed-order.server.ts';

const movedBody = z.object({ order_id: z.number().int() });

/**
 * `fulfillments/create`, `fulfillments/update`, `fulfillment_events/create`: what has happened takes the place of what was
 * estimated in the order's promise [CAL-05, SIGN-03, MISS-01, RET-02], and the desk and the order's tag follow. The body only
 * says which order it is; how far that is comes from Shopify as it is now, so that late and repeated webhooks do no harm.
 * The promise's digest keeps two workers apart. It is written last: whoever finds that the other one was faster starts
 * again, with the desk and the tag too. With the first parcel the protection line is fulfilled [PROT-05].
 */
export async function orderMoved(reach: Reach, body: unknown): Promise<JobOutcome> {
  const read = movedBody.safeParse(body);
  if (!read.success) return fail({ kind: 'give-up', says: 'it names no order' });
  return orderMovedNow(reach, `gid://shopify/Order/${read.data.order_id}`);
}

/**
 * The same for an order of this id; also when its parcel moved before the order itself was told of. What no later try can
 * do is a case, which a try that does it closes.
 */
export async function orderMovedNow(reach: Reach, orderId: string): Promise<JobOutcome> {
  const followed = await follow(reach, orderId);
  const key = { shop: reach.admin.shop, orderId };
  if (!followed.ok) {
    const { kind, says } = followed.error;
    if (kind === 'give-up') await openUndone(reach.database, key, { kind: 'delivery', says });
    return followed;
  }
  await closeUndone(reach.database, key, 'delivery');
  const { says, fulfills } = followed.value;
  const left = fulfills.length > 0 ? await fulfillProtection(reach, orderId, fulfills) : null;
  return left === null ? ok(says) : fail(left);
}

/** What came of it in words, and the protection's lines to fulfill. */
interface Followed {
  readonly says: string;
  readonly fulfills: readonly string[];
}

async function follow(reach: Reach, orderId: string): Promise<Result<Followed, RetryLater | GiveUp>> {
  const now = await readParcels(reach.admin, orderId);
  if (!now.ok) return failed(now.error);
  if (now.value === null) return ok({ says: 'the order is gone', fulfills: [] });
  const sold = await soldUnder(reach, orderId);
  if (sold === null) return ok({ says: 'nothing was promised to it', fulfills: [] });
  const order = await withDeliveryMethod(reach.admin, sold.order);
  if (!order.ok) return failed(order.error);
  const decision = decisionNow({ ...sold, order: order.value }, now.value);
  const isKept = await keepMoved(reach.database, { shop: reach.admin.shop, orderId }, decision);
  if (!isKept) return fail({ kind: 'retry', says: 'the order is still to be decided' });
  const tagged = await tagMoved(reach.admin, { id: orderId, tags: now.value.tags }, decision);
  if (!tagged.ok) return failed(tagged.error);
  const compareDigest = now.value.metafield?.compareDigest ?? null;
  const written = await setMetafields(reach.admin, [
    { ownerId: orderId, key: 'promise', value: decision.promise, compareDigest },
  ]);
  if (!written.ok) return failed(written.error);
  return ok({ says: 'its promise follows the parcel', fulfills: decision.fulfills });
}

/** An order as it was placed, and the version that it was sold under. */
interface Sold {
  readonly order: DeliveredOrder;
  readonly version: PublishedVersion;
}

async function soldUnder({ database, admin }: Reach, orderId: string): Promise<Sold | null> {
  const order = await placedOrder(database, admin.shop, orderId);
  const version = order && (await versionInForce(database, admin.shop, order.placedAt));
  return order === null || version === null ? null : { order, version };
}

function decisionNow({ order, version }: Sold, now: OrderNow): OrderDecision {
  const { policy, number: policyVersion, protectionVariantId } = version;
  const lines = now.lines.map(({ requiresShipping, currentQuantity: quantity, unfulfilledQuantity }) => ({
    requiresShipping,
    quantity,
    stillToShip: unfulfilledQuantity,
  }));
  const { carrier: ours } = policy.signature;
  const events = parcelFacts(parcelsOf(now, policy), lines, ours);
  // Parcels that do not say it go as the order's shipping lines do.
  const carrier = events.carrier === 'unknown' ? carrierOfLines(order.shippingLines, ours) : events.carrier;
  return decideOrder(policy, { ...order.facts, ...events, carrier, policyVersion, protectionVariantId });
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

/** A promise that somebody else wrote meanwhile is read again by a later try. */
function failed(failure: AdminFailure): Result<never, RetryLater | GiveUp> {
  const kind = isPassing(failure) || isStale(failure) ? 'retry' : 'give-up';
  return fail({ kind, says: sayFailure(failure) });
}
