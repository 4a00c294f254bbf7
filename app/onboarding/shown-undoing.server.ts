import { ok } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import type { Database } from '../database.server.ts';
import { liveVersion } from '../policy/versions.server.ts';
import { readFacts } from '../setup/facts.ts';
import { readKnownProtection } from '../setup/known-protection.server.ts';
import { nextStep, planUndo } from '../setup/plan.ts';
import { readFoundBefore } from '../setup/remembered.server.ts';
import { showStep } from './shown-setup.server.ts';
import { readStepRecords } from './step-records.server.ts';

/** All that the page of undoing shows of a shop. Fails in words for the merchant when Shopify does not tell. */
export async function showUndoing(database: Database, admin: Admin, shop: string) {
  const facts = await readFacts(admin, await readKnownProtection(database, shop));
  if (!facts.ok) return facts;
  const steps = planUndo(facts.value, await readFoundBefore(database, shop));
  const records = (await readStepRecords(database, shop)).filter(({ undoing }) => undoing);
  const live = await liveVersion(database, shop);
  return ok({
    steps: steps.map((step) => showStep(step, records)),
    next: nextStep(steps),
    live: live?.number ?? null,
  });
}
