import { ok } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import type { Database } from '../database.server.ts';
import { policyOfDraft } from '../policy/draft/draft.ts';
import { readDraft } from '../policy/draft/draft.server.ts';
import { liveVersion } from '../policy/versions.server.ts';
import type { SetupFailure } from '../setup/step.ts';

/** What a shop is set up for: the live policy, or else what this user has drafted, as far as it can be read. */
export async function policyToSetUp(
  database: Database,
  admin: Admin,
  user: string,
): Promise<Result<Policy, SetupFailure>> {
  const live = await liveVersion(database, admin.shop);
  if (live) return ok(live.policy);
  const draft = await readDraft(database, admin, user);
  if (!draft.ok) return draft;
  const drafted = policyOfDraft(draft.value);
  return ok(drafted.ok ? drafted.value : draft.value.opened);
}
