import { decodePolicy } from '../document/decode.ts';
import type { Policy } from '../document/policy.ts';
import { withChanges, type ValueChange } from '../document/value-change.ts';

/** Something that would settle a finding, ready to be done. */
export interface WayOut {
  /** What a button says that does it: `Renew it for 2026-11-18 through 2026-12-12`. */
  readonly label: string;
  /** In this order: what is removed later in a list comes first. */
  readonly changes: readonly ValueChange[];
}

/** A policy after a way out was taken; as it was where it has no such place any more. */
export function takeWayOut(policy: Policy, { changes }: WayOut): Policy {
  const decoded = decodePolicy(withChanges(policy, changes));
  return decoded.ok ? decoded.value : policy;
}
