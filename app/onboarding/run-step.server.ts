import { fail, ok } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { readShop } from '../admin-api/shop.ts';
import type { Actor } from '../audit/actor.ts';
import type { Happened } from '../audit/happened.ts';
import { recordAudit } from '../audit/record.server.ts';
import type { Database } from '../database.server.ts';
import { runAlone } from '../policy/alone.server.ts';
import { sayPublishFailure } from '../policy/publishing.ts';
import { liveVersion } from '../policy/versions.server.ts';
import { baseRatesOf, setBaseRates } from '../setup/base-rates.ts';
import { readFacts } from '../setup/facts.ts';
import { readKnownProtection } from '../setup/known-protection.server.ts';
import { isChange } from '../setup/plan-line.ts';
import { planUndo } from '../setup/plan.ts';
import { forgetFoundBefore, readFoundBefore, rememberFound } from '../setup/remembered.server.ts';
import { step as reading } from '../setup/step.ts';
import type { SetupFailure } from '../setup/step.ts';
import { rates } from '../setup/steps/rates.ts';
import { setupSteps, undoSteps } from '../setup/steps/steps.ts';
import { finishStep, startStep } from './step-records.server.ts';

/** Who sets a shop up, or takes it back, and when. */
export interface Worker {
  readonly admin: Admin;
  readonly database: Database;
  readonly now: Date;
  readonly by: Actor;
}

/** How a step went. `wait`: Shopify is busy with this shop, or somebody is publishing; the same works in some seconds. */
export type StepOutcome =
  { readonly kind: 'done' } | { readonly kind: 'wait' | 'failed'; readonly reason: string };

/** Does one step of set-up, alone in this shop; what is there already is left as it is. Throws for a step that there is not. */
export async function runStep(worker: Worker, id: string, policy: Policy): Promise<StepOutcome> {
  const { admin, database, now } = worker;
  const step = setupSteps.find((each) => each.id === id);
  if (!step) throw new Error(`Set-up has no step “${id}”.`);
  const what: Happened = { kind: 'set-up', step: step.name };
  return run(worker, { id, undoing: false, what }, async () => {
    const known = await readKnownProtection(database, admin.shop);
    return step.apply({ admin, policy, now, known, remember: rememberFound(database, admin.shop) });
  });
}

/**
 * Takes one step back, alone in this shop. From the first one on no version is in force: what acts at checkout goes first.
 * Once nothing is left to take back, what the app knew about the shop's settings is forgotten.
 */
export async function undoStep(worker: Worker, id: string): Promise<StepOutcome> {
  const { admin, database, now } = worker;
  const step = undoSteps.find((each) => each.id === id);
  if (!step) throw new Error(`Set-up has no step “${id}”.`);
  const what: Happened = { kind: 'set-up-undone', step: step.name };
  return run(worker, { id, undoing: true, what }, async () => {
    await takeOutOfForce(database, admin.shop, now);
    const known = await readKnownProtection(database, admin.shop);
    const undone = await step.undo({ admin, known, found: await readFoundBefore(database, admin.shop) });
    return undone.ok ? closeUndoing(admin, database) : undone;
  });
}

interface Step {
  readonly id: string;
  readonly undoing: boolean;
  /** What the audit log says once it is done. */
  readonly what: Happened;
}

async function run(
  { admin, database, now, by }: Worker,
  step: Step,
  work: () => Promise<Result<unknown, SetupFailure>>,
): Promise<StepOutcome> {
  const { shop } = admin;
  const ran = await runAlone(shop, async () => {
    await startStep(database, shop, step, now);
    const done = await work();
    await finishStep(database, shop, step.id, done.ok ? null : done.error);
    return done.ok ? ok(null) : fail({ kind: 'setup', ...done.error, leftovers: null });
  });
  if (!ran.ok) {
    const passes = ran.error.kind === 'busy' || (ran.error.kind === 'setup' && ran.error.isThrottled);
    return { kind: passes ? 'wait' : 'failed', reason: sayPublishFailure(ran.error).join(' ') };
  }
  await recordAudit(database, { shop, by, at: now, what: step.what });
  return { kind: 'done' };
}

/**
 * Sets the shipping rates that somebody changed at Shopify as the live policy says, alone in this shop: what is so already
 * is left as it is, and so is what the app remembers of the time before it. Nothing to do while no policy is live.
 */
export async function putRatesBack(worker: Worker): Promise<StepOutcome> {
  const { admin, database } = worker;
  const live = await liveVersion(database, admin.shop);
  if (live === null) return { kind: 'failed', reason: 'No policy is live: there are no rates to put back.' };
  const what: Happened = { kind: 'rates-put-back', version: live.number };
  return run(worker, { id: rates.id, undoing: false, what }, async () => {
    const shop = await reading('reading the shop', readShop(admin));
    if (!shop.ok) return shop;
    const { marketDrivenShipping } = shop.value.features;
    const wanted = baseRatesOf(live.policy, live.policy);
    return setBaseRates(admin, marketDrivenShipping, wanted, rememberFound(database, admin.shop));
  });
}

/** Orders count by whole seconds, as for publishing: one of the same second is not decided by the version before. */
async function takeOutOfForce(database: Database, shop: string, now: Date): Promise<void> {
  const undoneAt = new Date(Math.floor(now.getTime() / 1000) * 1000);
  const since = await database.policyVersion.findFirst({
    where: { shop, publishedAt: { not: null } },
    orderBy: { number: 'desc' },
    include: { owner: true },
  });
  if (!since?.publishedAt) return;
  const { owner, publishedAt } = since;
  if (owner.undoneAt !== null && owner.undoneAt > publishedAt) return;
  await database.shop.update({ where: { domain: shop }, data: { undoneAt } });
}

/** After the last step: nothing of the app's is at Shopify but what stays for the sake of orders. */
async function closeUndoing(admin: Admin, database: Database): Promise<Result<unknown, SetupFailure>> {
  const { shop } = admin;
  const facts = await readFacts(admin, await readKnownProtection(database, shop));
  if (!facts.ok) return facts;
  const left = planUndo(facts.value, await readFoundBefore(database, shop));
  if (left.some(({ lines }) => lines.some(isChange))) return ok(null);
  await forgetFoundBefore(database, shop);
  await database.shop.updateMany({
    where: { domain: shop },
    data: {
      ...{ validationId: null, shippingDiscountId: null, promotionDiscountId: null },
      ...{ deliveryCustomizationId: null, protectionProductId: null, protectionVariantId: null },
    },
  });
  return ok(null);
}
