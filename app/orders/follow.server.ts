import { ok, planPromiseAgain } from '@doorstep/policy';
import type { Effect, OrderPlan, Result } from '@doorstep/policy';

import type { AdminFailure } from '../admin-api/failure.ts';
import { readOrderSnapshot } from '../admin-api/order-snapshot.ts';
import type { OrderSnapshot } from '../admin-api/order-snapshot.ts';
import { logOf } from '../operations/log.server.ts';
import { sayForLog } from '../operations/say-for-log.ts';
import { versionInForce } from '../policy/versions.server.ts';
import { decideAndPlan } from './decide-and-plan.server.ts';
import type { OrderDependencies } from './dependencies.ts';
import { atOnce, makeEffects } from './effects/apply-effects.server.ts';
import type { Recording } from './effects/apply-effects.server.ts';
import { settleUnplanned } from './effects/ledger.server.ts';
import type { Claimant } from './effects/ledger.server.ts';
import { followedToKeep } from './keep-decision.server.ts';
import type { Unfinished } from './effects/unfinished.ts';
import { isForgotten, readOrderBefore } from './order-before.server.ts';
import { keepCustomer } from './order-customers.server.ts';
import { requestOfDraft } from './request-tag.ts';
import { mailedTo } from './order/mailed-order.ts';

/** What came of following an order. */
export type Followed =
  /** Shopify does not have it any more, or does not show it to the app. */
  | { readonly kind: 'gone' }
  /** It is sent because of a request, and is nothing that somebody bought: nothing is promised, held or signed for because of it. */
  | { readonly kind: 'of-request'; readonly requestId: string }
  /** No policy was in force when it was placed: nothing was promised to it. */
  | { readonly kind: 'unpromised' }
  /** Its customer was forgotten after they had placed it: nothing is decided, done or kept. */
  | { readonly kind: 'forgotten' }
  | {
      readonly kind: 'followed';
      readonly policyVersion: number;
      /** Whether Shopify has returns of it. */
      readonly hasReturns: boolean;
      readonly left: readonly Unfinished[];
      /** Keys of the effects that were made now. */
      readonly made: ReadonlySet<string>;
    };

/** When an order is followed, and the turn of whoever wants it decided once more; `null` where nobody does. */
export interface Following {
  readonly now: Date;
  readonly again: number | null;
  readonly by: Claimant;
  /** Codes by which its customer is known to be told. */
  readonly codes?: readonly string[];
  /** How what came of it is written down; left out: at once. */
  readonly record?: Recording;
  /** Is told of an order when it is decided for the first time, before anything is done about it. What it throws is only logged. */
  readonly beside?: (order: OrderSnapshot) => Promise<void>;
}

/**
 * Makes true what the policy says of an order, by one snapshot of it, the version that was in force when it was placed, and the
 * ledger of what was done before: whatever has happened to it, and in whichever sequence that was told.
 */
export async function follow(
  dependencies: OrderDependencies,
  orderId: string,
  following: Following,
): Promise<Result<Followed, AdminFailure>> {
  const first = await followOnce(dependencies, orderId, following);
  // Of several fulfillment orders one may be refused: its customer is asked because the others wait by now.
  return first.ok && isHalfHeld(first.value)
    ? followOnce(dependencies, orderId, { ...following, again: null })
    : first;
}

function isHalfHeld(followed: Followed): boolean {
  if (followed.kind !== 'followed' || followed.left.length === 0) return false;
  const made = [...followed.made];
  return made.some((key) => key.startsWith('hold/')) && !made.some((key) => key.startsWith('mail'));
}

async function followOnce(
  dependencies: OrderDependencies,
  orderId: string,
  { now, again, by, codes = [], record = atOnce(dependencies), beside }: Following,
): Promise<Result<Followed, AdminFailure>> {
  const { admin, database } = dependencies;
  const read = await readOrderSnapshot(admin, orderId);
  if (!read.ok) return read;
  const order = read.value;
  if (order === null) return ok({ kind: 'gone' });
  const requestId = requestOfDraft(order.tags);
  if (requestId !== null) return ok({ kind: 'of-request', requestId });
  const placedAt = new Date(order.createdAt);
  const version = await versionInForce(database, admin.shop, placedAt);
  if (version === null) return ok({ kind: 'unpromised' });
  const key = { shop: admin.shop, orderId };
  await keepCustomer(database, key, order, codes);
  const before = await readOrderBefore(database, key);
  if (isForgotten(before, placedAt)) return ok({ kind: 'forgotten' });
  if (beside && before.row === null) await tellBeside(beside, order);
  const deciding = { now, anew: again !== null, before };
  const { plan, toKeep: decided } = await decideAndPlan(database, key, order, version, deciding);
  await settleUnplanned(database, key, plan.effects, before.effects);
  const changed = { id: orderId, placedAt, mailed: mailedTo(orderId, order) };
  const effects = effectsOf(plan, order, again);
  const { left, made } = await makeEffects(dependencies, changed, effects, by, { decided, record });
  // What no later try can do is with a person by now.
  const isAtItsEnd = !plan.isTooEarly && left.every(({ kind }) => kind === 'give-up');
  if (isAtItsEnd) await record(followedToKeep(key, order, before.row));
  const followed = { policyVersion: version.number, hasReturns: order.returnStatus !== 'NO_RETURN', made };
  return ok({ kind: 'followed', ...followed, left: plan.isTooEarly ? [...left, tooEarly] : left });
}

/** Nothing about an order waits for what is only looked at beside it. */
async function tellBeside(beside: NonNullable<Following['beside']>, order: OrderSnapshot): Promise<void> {
  await beside(order).catch((error: unknown) => {
    logOf('jobs').warn('an order was not judged by a draft', { reason: sayForLog(error) });
  });
}

const tooEarly: Unfinished = { kind: 'retry', reason: 'Shopify has no fulfillment orders yet' };

function effectsOf(
  { effects, decision }: OrderPlan,
  { metafield }: OrderSnapshot,
  again: number | null,
): readonly Effect[] {
  if (again === null) return effects;
  const promise = planPromiseAgain(decision, { replaces: metafield?.compareDigest ?? null, turn: again });
  return [...effects.filter(({ kind }) => kind !== 'promise'), promise];
}
