import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import {
  createDeliveryCustomization,
  enableDeliveryCustomization,
  readOwners,
} from '../../admin-api/owners.ts';
import type { Owners } from '../../admin-api/owners.ts';
import { deleteDeliveryCustomization } from '../../admin-api/removals.ts';
import { ownDeliveryCustomizations, planOwner } from '../owner-plan.ts';
import { step } from '../step.ts';
import type { SetupFailure } from '../step.ts';
import { goneLines, ownerLine } from './owner-lines.ts';
import { readDeployed } from './read-deployed.ts';
import { removeEach } from './remove-each.ts';
import type { SetupStep } from './setup-step.ts';

const title = 'Doorstep: delivery options';
const what = `Delivery customization “${title}”`;

/** Says at the shipping options when somebody must sign, and when an order arrives. */
export const deliveryRule: SetupStep = {
  id: 'delivery-rule',
  name: 'Delivery rule',
  does: 'Says at the shipping options when somebody must sign, and when an order arrives.',
  plan: ({ owners }) => [ownerLine(what, planOwner(ownDeliveryCustomizations(owners)[0]))],
  apply: async ({ admin }) => {
    const existing = await readDeployed(admin);
    return existing.ok ? makeDeliveryRule(admin, existing.value) : existing;
  },
  planUndo: ({ owners }) => goneLines(what, ownDeliveryCustomizations(owners)),
  undo: async ({ admin }) => {
    const existing = await step('looking at the delivery rules', readOwners(admin));
    return existing.ok
      ? removeEach('removing the delivery rule', ownDeliveryCustomizations(existing.value), ({ id }) =>
          deleteDeliveryCustomization(admin, id),
        )
      : existing;
  },
};

/** Makes sure that delivery-policy is run; gives the id of what runs it. */
export function makeDeliveryRule(admin: Admin, existing: Owners): Promise<Result<string, SetupFailure>> {
  const plan = planOwner(ownDeliveryCustomizations(existing)[0]);
  switch (plan.kind) {
    case 'create':
      return step('creating the delivery rule', createDeliveryCustomization(admin, 'delivery-policy', title));
    case 'enable':
      return step('switching the delivery rule on', enableDeliveryCustomization(admin, plan.id));
    case 'keep':
      return Promise.resolve(ok(plan.id));
  }
}
