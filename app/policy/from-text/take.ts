import { decodePolicy, diffPolicies, withChanges } from '@doorstep/policy';
import type { Policy, PolicyChange, ValueChange } from '@doorstep/policy';

import { readerIn } from '../../reader.ts';

/** Why a change is not taken, for the merchant. */
export const noPolicy = (why: string): string =>
  `It does not go together with the rest of your draft. ${why}`.trim();

export type Taken =
  | { readonly ok: true; readonly changes: readonly PolicyChange[] }
  | { readonly ok: false; readonly why: string };

/** What changes of a policy come to; or why it would be none then. */
export function take(policy: Policy, changes: readonly ValueChange[]): Taken {
  const decoded = decodePolicy(withChanges(policy, changes));
  if (decoded.ok) return { ok: true, changes: diffPolicies(policy, decoded.value, readerIn('en')) };
  const [problem] = decoded.error;
  return { ok: false, why: noPolicy(problem?.message ?? '') };
}
