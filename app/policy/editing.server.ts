import type { Policy, Result } from '@doorstep/policy';
import { ok } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { readShop } from '../admin-api/shop.ts';
import type { Database } from '../database.server.ts';
import { step } from '../setup/step.ts';
import type { SetupFailure } from '../setup/step.ts';
import { startingPolicy } from './starting-policy.ts';
import { currentVersion, versionNumbered } from './versions.server.ts';

/** What a merchant edits: the live version, or the starting policy as version 0. */
export interface Editing {
  readonly base: number;
  readonly policy: Policy;
}

/** The policy to edit now. Asks Shopify about the shop only while nothing was published. */
export async function policyToEdit(database: Database, admin: Admin): Promise<Result<Editing, SetupFailure>> {
  const live = await currentVersion(database, admin.shop);
  if (live) return ok({ base: live.number, policy: live.policy });
  const shop = await step('reading the shop', readShop(admin));
  return shop.ok ? ok({ base: 0, policy: startingPolicy(shop.value) }) : shop;
}

/** The policy that a form was opened with; the one to edit now when there never was such a version. */
export async function policyOfForm(
  database: Database,
  admin: Admin,
  base: number,
): Promise<Result<Editing, SetupFailure>> {
  const version = base > 0 ? await versionNumbered(database, admin.shop, base) : null;
  if (version) return ok({ base, policy: version.policy });
  const now = await policyToEdit(database, admin);
  return now.ok ? ok({ base, policy: now.value.policy }) : now;
}
