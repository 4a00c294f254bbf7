import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import { createValidation, enableValidation, readOwners } from '../../admin-api/owners.ts';
import type { Owners } from '../../admin-api/owners.ts';
import { deleteValidation } from '../../admin-api/removals.ts';
import { ownValidations, planOwner } from '../owner-plan.ts';
import { step } from '../step.ts';
import type { SetupFailure } from '../step.ts';
import { goneLines, ownerLine } from './owner-lines.ts';
import { readDeployed } from './read-deployed.ts';
import { removeEach } from './remove-each.ts';
import type { SetupStep } from './setup-step.ts';

const title = 'Doorstep: addresses and destinations';
const what = `Checkout rule “${title}”`;

/** Refuses addresses and countries at checkout. */
export const checkoutRule: SetupStep = {
  id: 'checkout-rule',
  name: 'Checkout rule',
  does: 'Refuses addresses and countries that you do not serve, and says why.',
  plan: ({ owners }) => [ownerLine(what, planOwner(ownValidations(owners)[0]))],
  apply: async ({ admin }) => {
    const existing = await readDeployed(admin);
    return existing.ok ? makeCheckoutRule(admin, existing.value) : existing;
  },
  planUndo: ({ owners }) => goneLines(what, ownValidations(owners)),
  undo: async ({ admin }) => {
    const existing = await step('looking at the checkout rules', readOwners(admin));
    return existing.ok
      ? removeEach('removing the checkout rule', ownValidations(existing.value), ({ id }) =>
          deleteValidation(admin, id),
        )
      : existing;
  },
};

/** Makes sure that checkout-policy is run; gives the id of what runs it. */
export function makeCheckoutRule(admin: Admin, existing: Owners): Promise<Result<string, SetupFailure>> {
  const plan = planOwner(ownValidations(existing)[0]);
  switch (plan.kind) {
    case 'create':
      return step('creating the checkout rule', createValidation(admin, 'checkout-policy', title));
    case 'enable':
      return step('switching the checkout rule on', enableValidation(admin, plan.id, title));
    case 'keep':
      return Promise.resolve(ok(plan.id));
  }
}
