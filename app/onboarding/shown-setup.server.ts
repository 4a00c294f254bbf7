import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Merchant } from '../access/merchant.server.ts';
import { countryName } from '../country-name.ts';
import type { Database } from '../database.server.ts';
import { liveVersion } from '../policy/versions.server.ts';
import { readFacts } from '../setup/facts.ts';
import type { ShopFacts } from '../setup/facts.ts';
import { readKnownProtection } from '../setup/known-protection.server.ts';
import { isChange } from '../setup/plan-line.ts';
import { nextStep, planSetup } from '../setup/plan.ts';
import type { PlannedStep } from '../setup/plan.ts';
import type { SetupFailure } from '../setup/step.ts';
import { checklistOf } from './checklist.ts';
import { policyToSetUp } from './policy-to-set-up.server.ts';
import { readStepRecords } from './step-records.server.ts';
import type { StepRecord } from './step-records.server.ts';

/** A step as the page shows it. */
export interface ShownStep extends PlannedStep {
  readonly isDone: boolean;
  /** Why it failed the last time, while it is not done. */
  readonly failure: string | null;
}

/** A step with how it went the last time: what is done now has not failed, whatever was said then. */
export function showStep(step: PlannedStep, records: readonly StepRecord[]): ShownStep {
  const isDone = !step.lines.some(isChange);
  const record = records.find((each) => each.step === step.id);
  return { ...step, isDone, failure: isDone ? null : (record?.failure ?? null) };
}

/** All that the page of set-up shows of a shop. Fails in words for the merchant when Shopify does not tell. */
export async function showSetup(database: Database, { admin, user, shop }: Merchant, apiKey: string) {
  const policy = await policyToSetUp(database, admin, user);
  if (!policy.ok) return policy;
  const facts = await readFacts(admin, await readKnownProtection(database, shop));
  if (!facts.ok) return facts;
  const live = await liveVersion(database, shop);
  const plan = planSetup(facts.value, policy.value, live?.policy ?? null);
  const records = await readStepRecords(database, shop);
  const shown = {
    about: describeShop(facts.value),
    live: live?.number ?? null,
    steps: plan.steps.map((step) => showStep(step, records)),
    next: nextStep(plan.steps),
    publishing: plan.publishing,
    leftAlone: plan.leftAlone,
    obstacles: plan.obstacles,
    checklist: checklistOf(apiKey, facts.value.plan, policy.value),
    plan: facts.value.plan.publicDisplayName,
  };
  return ok(shown);
}

export type ShownSetup =
  Awaited<ReturnType<typeof showSetup>> extends Result<infer Shown, SetupFailure> ? Shown : never;

const sayZones = (count: number): string =>
  count === 0 ? 'no zones yet' : `${count} ${count === 1 ? 'zone' : 'zones'}`;

/** What was read of a shop, as pairs of a name and its value. */
function describeShop({
  shop,
  plan,
  rates,
  locations,
  locales,
}: ShopFacts): readonly (readonly [string, string])[] {
  const languages = new Intl.DisplayNames(['en'], { type: 'language' });
  const country = shop.shopAddress.countryCodeV2;
  const services = locations.filter(({ isFulfillmentService }) => isFulfillmentService);
  return [
    ['Shop', shop.name],
    ['Country', country ? countryName(country) : 'Not said'],
    ['Currency', shop.currencyCode],
    ['Time zone', shop.ianaTimezone],
    ['Where shoppers reach you', shop.contactEmail],
    ['Plan', plan.publicDisplayName],
    [
      'Shipping rates are kept in',
      rates.kind === 'markets'
        ? `Markets (${rates.markets.length})`
        : `the general shipping profile (${sayZones(rates.profile.groups.flatMap(({ zones }) => zones).length)})`,
    ],
    ['Ships from', locations.map(({ name }) => name).join(', ')],
    ...(services.length > 0
      ? [['Fulfillment services', services.map(({ name }) => name).join(', ')] as const]
      : []),
    ['Languages', locales.map((locale) => languages.of(locale) ?? locale).join(', ')],
  ];
}
