import { fail, ok, planEffects } from '@doorstep/policy';
import type { OrderDecision, Result } from '@doorstep/policy';
import { z } from 'zod';

import { readParcels } from '../admin-api/parcels.ts';
import type { OrderNow } from '../admin-api/parcels.ts';
import type { Database } from '../database.server.ts';
import { closeUndone, openUndone } from '../orders/cases.server.ts';
import type { OrderKey } from '../orders/cases.server.ts';
import { decideNow } from '../orders/decide-now.server.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import { applyEffects } from '../orders/effects/apply-effects.server.ts';
import { settleTagsUnlessPlanned } from '../orders/effects/ledger.server.ts';
import { toUnfinished } from '../orders/effects/unfinished.ts';
import type { Unfinished } from '../orders/effects/unfinished.ts';
import { keepMovedDecision, readSoldAs } from '../orders/keep-decision.server.ts';
import { versionInForce } from '../policy/versions.server.ts';
import { noticeRelease } from '../orders/released.server.ts';
import { isErased } from '../webhooks/personal-data/erase-orders.server.ts';
import { outcomeOf } from './outcome.ts';
import type { JobOutcome } from './outcome.ts';

const movedBody = z.object({ order_id: z.number().int() });

/**
 * `fulfillments/create`, `fulfillments/update`, `fulfillment_events/create`: what has happened takes the place of what was
 * estimated in the order's promise [CAL-05, SIGN-03, MISS-01, RET-02], and the desk and the order's tag follow. The body only
 * says which order it is; how far that is comes from Shopify as it is now, so that late and repeated webhooks do no harm.
 */
export async function processParcelNews(dependencies: OrderDependencies, body: unknown): Promise<JobOutcome> {
  const read = movedBody.safeParse(body);
  if (!read.success) return fail({ kind: 'give-up', reason: 'it names no order' });
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
    const { kind, reason } = moved.error;
    if (kind === 'give-up') await openUndone(database, key, { kind: 'delivery', message: reason });
    return moved;
  }
  if (typeof moved.value === 'string') {
    await closeUndone(database, key, 'delivery');
    return ok(moved.value);
  }
  const { decision, now, placedAt } = moved.value;
  await noticeRelease(dependencies, key);
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
  const key = { shop: admin.shop, orderId };
  const now = await readParcels(admin, orderId);
  if (!now.ok) return fail(toUnfinished(now.error));
  if (now.value === null) return ok('the order is gone');
  if (await isStillToBeDecided(database, key)) return fail(toBeDecided);
  const sold = await readSoldAs(database, key);
  const version = sold && (await versionInForce(database, admin.shop, sold.placedAt));
  const isKnown = !(await isErased(database, { shop: admin.shop, resourceId: orderId }));
  if (sold === null || version === null || !isKnown) return ok('nothing was promised to it');
  const decided = await decideNow(admin, now.value, sold.soldAs, version);
  if (!decided.ok) return fail(toUnfinished(decided.error));
  const { decision, placedAt } = decided.value;
  if (!(await keepMovedDecision(database, key, decision))) return fail(toBeDecided);
  return ok({ decision, now: now.value, placedAt });
}

const toBeDecided: Unfinished = { kind: 'retry', reason: 'the order is still to be decided' };

/** Whether its `orders/create` has come and was not worked on yet. */
async function isStillToBeDecided(database: Database, { shop, orderId }: OrderKey): Promise<boolean> {
  const waiting = { shop, resourceId: orderId, topic: 'orders/create', processedAt: null };
  const isDecided = (await database.orderDecision.count({ where: { shop, orderId } })) > 0;
  return !isDecided && (await database.webhookDelivery.count({ where: waiting })) > 0;
}
