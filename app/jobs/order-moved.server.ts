import { carrierOfLines, decideOrder, fail, ok, parcelFacts, planEffects } from '@doorstep/policy';
import type { OrderDecision, Parcel, Policy, Result } from '@doorstep/policy';
import { z } from 'zod';

import { readParcels } from '../admin-api/parcels.ts';
import type { OrderNow } from '../admin-api/parcels.ts';
import { closeUndone, openUndone } from '../orders/cases.server.ts';
import { completeDeliveryMethod } from '../orders/delivery-at-shopify.server.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import { applyEffects } from '../orders/effects/apply-effects.server.ts';
import { settleTagsUnlessPlanned } from '../orders/effects/ledger.server.ts';
import { unfinished } from '../orders/effects/unfinished.ts';
import type { Unfinished } from '../orders/effects/unfinished.ts';
import { keepMovedDecision } from '../orders/keep-decision.server.ts';
import type { DeliveredOrder } from '../orders/order-body.ts';
import { dateIn } from '../policy/date-in-zone.ts';
import { versionInForce } from '../policy/versions.server.ts';
import type { PublishedVersion } from '../policy/versions.server.ts';
import { outcomeOf } from './outcome.ts';
import type { JobOutcome } from './outcome.ts';
import { placedOrder } from './placed-order.server.ts';

const movedBody = z.object({ order_id: z.number().int() });

/**
 * `fulfillments/create`, `fulfillments/update`, `fulfillment_events/create`: what has happened takes the place of what was
 * estimated in the order's promise [CAL-05, SIGN-03, MISS-01, RET-02], and the desk and the order's tag follow. The body only
 * says which order it is; how far that is comes from Shopify as it is now, so that late and repeated webhooks do no harm.
 */
export async function processParcelNews(dependencies: OrderDependencies, body: unknown): Promise<JobOutcome> {
  const read = movedBody.safeParse(body);
  if (!read.success) return fail({ kind: 'give-up', says: 'it names no order' });
  return followParcels(dependencies, `gid://shopify/Order/${read.data.order_id}`);
}

/**
 * The same for an order of this id; also when its parcel moved before the order itself was told of. What no later try can
 * do is a case, which a try that does it closes.
 */
export async function followParcels(dependencies: OrderDependencies, orderId: string): Promise<JobOutcome> {
  const { admin, database } = dependencies;
  const key = { shop: admin.shop, orderId };
  const moved = await decideMovedOrder(dependencies, orderId);
  if (!moved.ok) {
    const { kind, says } = moved.error;
    if (kind === 'give-up') await openUndone(database, key, { kind: 'delivery', says });
    return moved;
  }
  if (typeof moved.value === 'string') {
    await closeUndone(database, key, 'delivery');
    return ok(moved.value);
  }
  const { decision, now, placedAt } = moved.value;
  const effects = planEffects(decision, {
    stage: 'moved',
    tags: now.tags,
    promiseDigest: now.metafield?.compareDigest ?? null,
  });
  await settleTagsUnlessPlanned(database, key, effects);
  const left = await applyEffects(dependencies, { id: orderId, placedAt, mailed: null }, effects);
  return outcomeOf(left, 'its promise follows the parcel');
}

/** What is decided about an order whose parcels have moved, and what it was decided on. */
interface Moved {
  readonly decision: OrderDecision;
  readonly now: OrderNow;
  readonly placedAt: Date;
}

/** Decides it by what Shopify says now, for the desk too. Gives words where there is nothing to decide. */
async function decideMovedOrder(
  dependencies: OrderDependencies,
  orderId: string,
): Promise<Result<Moved | string, Unfinished>> {
  const { admin, database } = dependencies;
  const now = await readParcels(admin, orderId);
  if (!now.ok) return fail(unfinished(now.error));
  if (now.value === null) return ok('the order is gone');
  const sold = await soldUnder(dependencies, orderId);
  if (sold === null) return ok('nothing was promised to it');
  const order = await completeDeliveryMethod(admin, sold.order);
  if (!order.ok) return fail(unfinished(order.error));
  const decision = decisionNow({ ...sold, order: order.value }, now.value);
  const isKept = await keepMovedDecision(database, { shop: admin.shop, orderId }, decision);
  if (!isKept) return fail({ kind: 'retry', says: 'the order is still to be decided' });
  return ok({ decision, now: now.value, placedAt: order.value.placedAt });
}

/** An order as it was placed, and the version that it was sold under. */
interface Sold {
  readonly order: DeliveredOrder;
  readonly version: PublishedVersion;
}

async function soldUnder({ database, admin }: OrderDependencies, orderId: string): Promise<Sold | null> {
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
