import { decodePolicy, isSame, placeAt, withChanges } from '@doorstep/policy';
import type { Policy, PolicyPath, ValueChange } from '@doorstep/policy';

/** A setting that a page of the app's says, and that does not go together with the rest of a draft. */
export interface RefusedSetting {
  /** What it is called. */
  readonly name: string;
  readonly why: string;
  readonly path: PolicyPath;
}

/** What a page of the app's changes about a draft, as far as it goes together, and what does not. */
export interface OwnChanges {
  readonly taken: readonly ValueChange[];
  readonly refused: readonly RefusedSetting[];
}

/**
 * Takes what a page says of a draft: all of it, or as much of it as makes a policy, and names the rest. A page of another shop may not fit a
 * draft that has what the page does not speak of.
 */
export function ownChangesFor(policy: Policy, said: readonly ValueChange[]): OwnChanges {
  const all = said.filter((change) => !isSame(withChanges(policy, [change]), policy));
  if (whyNot(policy, all) === null) return { taken: all, refused: [] };
  const changes = withoutProtection(policy, all);
  if (whyNot(policy, changes) === null) return { taken: changes, refused: [] };
  let taken: readonly ValueChange[] = [];
  let left = changes;
  // What goes together only with something that comes later has another turn.
  for (let before = -1; before !== left.length;) {
    before = left.length;
    for (const change of left) if (whyNot(policy, [...taken, change]) === null) taken = [...taken, change];
    left = left.filter((change) => !taken.includes(change));
  }
  const refused = left.map((change): RefusedSetting => ({
    name: placeAt(change.path).trail.join(' › '),
    why: whyNot(policy, [...taken, change]) ?? '',
    path: change.path,
  }));
  return { taken, refused };
}

/** [PROT-01] In which countries a protection is sold that is not offered no page says, and nobody has to ship there. */
function withoutProtection(policy: Policy, said: readonly ValueChange[]): readonly ValueChange[] {
  const isOff = said.some(
    (change) => change.path === 'protection.offered' && change.kind === 'set' && change.value === false,
  );
  const named = said.some(({ path }) => path.startsWith('protection.countries'));
  const isOffered = policy.protection.offered && !isOff;
  return isOffered || named ? said : [...said, { kind: 'set', path: 'protection.countries', value: [] }];
}

/** The first reason for which a draft with these changes would be no policy; `null` where it is one. */
function whyNot(policy: Policy, changes: readonly ValueChange[]): string | null {
  const decoded = decodePolicy(withChanges(policy, changes));
  return decoded.ok ? null : (decoded.error[0]?.message ?? 'It is no policy.');
}
