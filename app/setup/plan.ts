import type { Policy } from '@doorstep/policy';

import type { FoundBefore } from './found-before.ts';
import type { RateFacts, ShopFacts } from './facts.ts';
import { findObstacles } from './obstacles.ts';
import type { Obstacle } from './obstacles.ts';
import { isChange } from './plan-line.ts';
import type { PlanLine } from './plan-line.ts';
import { flatOptionsOf, listMarketCountries } from './market-plan.ts';
import { listCountries } from './profile-plan.ts';
import { planRates, rates } from './steps/rates.ts';
import type { SetupStep } from './steps/setup-step.ts';
import { setupSteps, undoSteps } from './steps/steps.ts';

/** One step with its lines. */
export interface PlannedStep {
  readonly id: string;
  readonly name: string;
  readonly does: string;
  readonly lines: readonly PlanLine[];
}

/** What would be made, changed or left alone at Shopify. */
export interface SetupPlan {
  /** What set-up makes. Steps that the policy has no need of are left out. */
  readonly steps: readonly PlannedStep[];
  /** What the publishing of the policy sets besides: buyers meet it at once. */
  readonly publishing: readonly PlannedStep[];
  /** What is the merchant's, or another app's, and stays as it is. */
  readonly leftAlone: readonly string[];
  /** What only a person can settle first. */
  readonly obstacles: readonly Obstacle[];
}

/**
 * Plans a shop's set-up from facts alone. `live` is the policy that is live, `null` when none is: countries that it served
 * and `policy` does not have their option switched off.
 */
export function planSetup(facts: ShopFacts, policy: Policy, live: Policy | null): SetupPlan {
  const planned = planRates(facts.rates, policy, live);
  return {
    steps: setupSteps
      .map((each) => describeStep(each, each.plan(facts, policy)))
      .filter(({ lines }) => lines.length > 0),
    publishing: [
      { id: rates.id, name: rates.name, does: rates.does, lines: planned.ok ? planned.value : [] },
    ],
    leftAlone: listLeftAlone(facts, policy.destinations.optionName),
    obstacles: [
      ...findObstacles(facts, policy),
      ...(planned.ok ? [] : [{ message: planned.error.reason, link: null }]),
    ],
  };
}

const describeStep = (
  { id, name, does }: Pick<SetupStep, 'id' | 'name' | 'does'>,
  lines: readonly PlanLine[],
): PlannedStep => ({ id, name, does, lines });

/** The first step that still has something to do; `null` when all is there. */
export const nextStep = (steps: readonly PlannedStep[]): string | null =>
  steps.find(({ lines }) => lines.some(isChange))?.id ?? null;

/** What undoing would take back, and what of it stays; steps of which nothing is there are left out. */
export const planUndo = (facts: ShopFacts, found: readonly FoundBefore[]): readonly PlannedStep[] =>
  undoSteps
    .map((each) => describeStep(each, each.planUndo(facts, found)))
    .filter(({ lines }) => lines.length > 0);

function listLeftAlone(facts: ShopFacts, option: string): readonly string[] {
  const { discounts, validations, deliveryCustomizations } = facts.owners;
  const ownFunctions = new Set(facts.owners.shopifyFunctions.nodes.map(({ id }) => id));
  const others = discounts.filter(({ appDiscountType }) => !ownFunctions.has(appDiscountType.functionId));
  const foreign = [...validations.nodes, ...deliveryCustomizations.nodes].filter(
    ({ shopifyFunction: { handle } }) =>
      facts.owners.shopifyFunctions.nodes.every((own) => own.handle !== handle),
  );
  const codes = facts.codes.codes.length;
  return [
    ...listOtherRates(facts.rates, option),
    ...(codes > 0
      ? [
          `${facts.codes.more ? `More than ${codes}` : codes} discount ${codes === 1 ? 'code' : 'codes'} of yours`,
        ]
      : []),
    ...(others.length + foreign.length > 0
      ? [`${others.length + foreign.length} discounts and rules of other apps`]
      : []),
    'Your products, orders, customers and theme',
  ];
}

function listOtherRates(facts: RateFacts, option: string): readonly string[] {
  if (facts.kind === 'markets') {
    return facts.markets.flatMap((market) =>
      flatOptionsOf(market)
        .filter(({ name }) => name !== option && listMarketCountries(market).length > 0)
        .map(({ name }) => `“${name}” in the market “${market.name}”`),
    );
  }
  const zones = facts.profile.groups.flatMap((group) => group.zones);
  return [
    ...zones.flatMap((zone) =>
      listCountries(zone).length === 0
        ? [`The shipping zone “${zone.zone.name}”`]
        : zone.methodDefinitions.nodes
            .filter(({ name }) => name !== option)
            .map(({ name }) => `“${name}” in the shipping zone “${zone.zone.name}”`),
    ),
    ...facts.otherProfiles.map((name) => `The shipping profile “${name}”: its products keep its rates`),
  ];
}
