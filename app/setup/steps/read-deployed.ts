import { fail } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import { readOwners } from '../../admin-api/owners.ts';
import type { Owners } from '../../admin-api/owners.ts';
import { missingFunction } from '../owner-plan.ts';
import { step } from '../step.ts';
import type { SetupFailure } from '../step.ts';

/** What runs the app's functions in this shop. Fails, with the name, when one of them is not deployed. */
export async function readDeployed(admin: Admin): Promise<Result<Owners, SetupFailure>> {
  const existing = await step('looking at the shop’s functions', readOwners(admin));
  if (!existing.ok) return existing;
  const missing = missingFunction(existing.value);
  return missing === null ? existing : fail(notDeployed(missing));
}

/** Said when the app's extensions are not all deployed. */
export const notDeployed = (handle: string): SetupFailure => ({
  step: 'looking for the functions',
  reason: `The function "${handle}" is not deployed to this shop yet. Deploy the app’s extensions and try again.`,
});
