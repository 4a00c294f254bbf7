import type { Policy, Result } from '@doorstep/policy';
import { fail, ok } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { readShop } from '../admin-api/shop.ts';
import type { Database } from '../database.server.ts';
import { step } from '../setup/step.ts';
import type { SetupFailure } from '../setup/step.ts';
import { startingPointsOf, startingPolicy } from './starting-policy.ts';
import type { StartingPoint } from './starting-policy.ts';
import { currentVersion, versionNumbered } from './versions.server.ts';

/** What a merchant edits: the live version, or the starting policy as version 0. */
export interface Editing {
  readonly base: number;
  readonly policy: Policy;
}

/** A policy that a merchant can start from. */
interface Start {
  readonly from: StartingPoint;
  readonly policy: Policy;
}

/**
 * The policy to edit now; `from` says which one to start from while nothing was published, and only then is Shopify
 * asked about the shop.
 */
export async function policyToEdit(
  database: Database,
  admin: Admin,
  from: StartingPoint,
): Promise<Result<Editing, SetupFailure>> {
  const live = await currentVersion(database, admin.shop);
  if (live) return ok({ base: live.number, policy: live.policy });
  const shop = await step('reading the shop', readShop(admin));
  if (!shop.ok) return shop;
  const policy = startingPolicy(shop.value, from);
  return policy.ok
    ? ok({ base: 0, policy: policy.value })
    : fail({ step: 'choosing what to start from', reason: policy.error });
}

/** Every policy that a shop may start from, the plain one first. */
export async function policiesToStartFrom(admin: Admin): Promise<Result<readonly Start[], SetupFailure>> {
  const shop = await step('reading the shop', readShop(admin));
  if (!shop.ok) return shop;
  return ok(
    startingPointsOf(shop.value).flatMap((from) => {
      const policy = startingPolicy(shop.value, from);
      return policy.ok ? [{ from, policy: policy.value }] : [];
    }),
  );
}

/** The policy that a form was opened with; the one to edit now when there never was such a version. */
export async function policyOfForm(
  database: Database,
  admin: Admin,
  base: number,
  from: StartingPoint,
): Promise<Result<Editing, SetupFailure>> {
  const version = base > 0 ? await versionNumbered(database, admin.shop, base) : null;
  if (version) return ok({ base, policy: version.policy });
  const now = await policyToEdit(database, admin, from);
  return now.ok ? ok({ base, policy: now.value.policy }) : now;
}
