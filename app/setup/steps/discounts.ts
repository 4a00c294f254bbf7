import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import { createDiscount, deleteDiscount } from '../../admin-api/discounts.ts';
import type { DiscountClass } from '../../admin-api/discounts.ts';
import { readOwners } from '../../admin-api/owners.ts';
import type { Owners } from '../../admin-api/owners.ts';
import { discounts, formerPromotionDiscounts, ownDiscounts, planDiscount } from '../owner-plan.ts';
import { step } from '../step.ts';
import type { SetupFailure } from '../step.ts';
import { goneLines, ownerLine } from './owner-lines.ts';
import { readDeployed } from './read-deployed.ts';
import { removeEach } from './remove-each.ts';
import type { SetupStep } from './setup-step.ts';

/** So far Shopify's clock may be behind ours: a discount that had still to start would be none of the active ones, and be made twice. */
const clocksDifferMinutes = 60;

const startOf = (now: Date): Date => new Date(now.getTime() - clocksDifferMinutes * 60_000);

const whatOf = (discountClass: DiscountClass): string =>
  `Automatic discount “${discounts[discountClass].title}”`;

/** Makes shipping free from the policy's amount on. */
export const shippingDiscount = discountStep('SHIPPING', {
  id: 'shipping-discount',
  name: 'Shipping discount',
  does: 'Makes shipping free from the amounts of your policy.',
  doing: 'creating the shipping discount',
});

/** Refuses promotion codes that the policy does not allow together. */
export const promotionRule = discountStep('ORDER', {
  id: 'promotion-rule',
  name: 'Promotion codes',
  does: 'Refuses codes that your policy does not allow together.',
  doing: 'creating the rule for promotion codes',
});

interface Words {
  readonly id: string;
  readonly name: string;
  readonly does: string;
  readonly doing: string;
}

function discountStep(discountClass: DiscountClass, { doing, ...words }: Words) {
  const make = async (admin: Admin, existing: Owners, now: Date): Promise<Result<string, SetupFailure>> => {
    const plan = planDiscount(existing, discountClass);
    if (plan.kind !== 'create') return ok(plan.id);
    const { functionHandle, title } = discounts[discountClass];
    const startsAt = startOf(now).toISOString();
    return step(doing, createDiscount(admin, { functionHandle, discountClass, title, startsAt }));
  };
  const former = (existing: Owners) => (discountClass === 'ORDER' ? formerPromotionDiscounts(existing) : []);
  const setupStep: SetupStep = {
    ...words,
    plan: ({ owners }) => [
      ownerLine(whatOf(discountClass), planDiscount(owners, discountClass)),
      ...goneLines('Rule for promotion codes of an earlier Doorstep', former(owners)),
    ],
    apply: async ({ admin, now }) => {
      const existing = await readDeployed(admin);
      if (!existing.ok) return existing;
      const made = await make(admin, existing.value, now);
      return made.ok ? removeFormer(admin, former(existing.value)) : made;
    },
    planUndo: ({ owners }) =>
      goneLines(whatOf(discountClass), [...ownDiscounts(owners, discountClass), ...former(owners)]),
    undo: async ({ admin }) => {
      const existing = await step('looking at the discounts', readOwners(admin));
      if (!existing.ok) return existing;
      const own = [...ownDiscounts(existing.value, discountClass), ...former(existing.value)];
      return removeEach('removing a discount', own, ({ discountId }) => deleteDiscount(admin, discountId));
    },
  };
  return { ...setupStep, make };
}

/** Takes away what an earlier version of the app made for promotion codes. */
export const removeFormer = (admin: Admin, former: ReturnType<typeof formerPromotionDiscounts>) =>
  removeEach('removing the former rule for promotion codes', former, ({ discountId }) =>
    deleteDiscount(admin, discountId),
  );
