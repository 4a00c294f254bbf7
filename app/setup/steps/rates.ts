import type { Policy, Result } from '@doorstep/policy';
import { ok } from '@doorstep/policy';

import { readShop } from '../../admin-api/shop.ts';
import { baseRatesOf, restoreBaseRates } from '../base-rates.ts';
import type { RateFacts } from '../facts.ts';
import type { FoundBefore } from '../found-before.ts';
import { planMarkets } from '../market-plan.ts';
import { planRestoringMarkets } from '../market-restore.ts';
import type { PlanLine } from '../plan-line.ts';
import { planProfile } from '../profile-plan.ts';
import { planRestoring } from '../profile-restore.ts';
import { step } from '../step.ts';
import type { SetupFailure } from '../step.ts';
import type { SetupStep } from './setup-step.ts';

/** Buyers pay them at once: they are set in the same publishing as the discount that makes them free. */
export const rates: Omit<SetupStep, 'plan' | 'apply'> = {
  id: 'rates',
  name: 'Shipping rates',
  does: 'The flat rate of each destination, in your own shipping settings.',
  planUndo: ({ rates: facts }, found) => planPuttingBack(facts, found),
  undo: async ({ admin, found }) => {
    const shop = await step('reading the shop', readShop(admin));
    return shop.ok ? restoreBaseRates(admin, shop.value.features.marketDrivenShipping, found) : shop;
  },
};

/** What publishing a policy would change in the shipping settings; `live` is the policy that is live, if one is. */
export function planRates(
  facts: RateFacts,
  policy: Policy,
  live: Policy | null,
): Result<readonly PlanLine[], SetupFailure> {
  const wanted = baseRatesOf(policy, live);
  if (facts.kind === 'markets') {
    const planned = planMarkets(facts.markets, wanted);
    return planned.ok ? ok(planned.value.map(({ line }) => line)) : planned;
  }
  const planned = planProfile(facts.profile, wanted);
  return planned.ok ? ok(planned.value.lines) : planned;
}

const planPuttingBack = (facts: RateFacts, found: readonly FoundBefore[]): readonly PlanLine[] =>
  facts.kind === 'markets'
    ? planRestoringMarkets(facts.markets, found).flatMap(({ lines }) => lines)
    : planRestoring(facts.profile, found).lines;
