import { decodePolicy, isSame, placeAt, withChanges } from '@doorstep/policy';
import type { Policy, PolicyPath, ValueChange } from '@doorstep/policy';

import type { OwnChange } from './own-sentences.ts';

/** A setting that a page of the app's says, and that does not go together with the rest of a draft. */
export interface RefusedSetting {
  /** What it is called. */
  readonly name: string;
  readonly why: string;
  readonly path: PolicyPath;
}

/** What a page of the app's changes about a draft, as far as it goes together, and what does not. */
export interface OwnChanges<Change> {
  readonly taken: readonly Change[];
  readonly refused: readonly RefusedSetting[];
}

/**
 * Takes what a page says of a draft: all of it, or as much of it as makes a policy, and names the rest. A page of another shop may not fit a
 * draft that has what the page does not speak of.
 */
export function ownChangesFor(policy: Policy, said: readonly OwnChange[]): OwnChanges<OwnChange> {
  const all = said.filter((change) => !isSame(withChanges(policy, [change]), policy));
  if (whyNot(policy, all) === null) return { taken: all, refused: [] };
  const changes = withoutProtection(policy, all);
  if (whyNot(policy, changes) === null) return { taken: changes, refused: [] };
  let taken: readonly OwnChange[] = [];
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

/**
 * Each setting that a page of the app's says, as a value of its own with its paragraphs. Those that make no policy without another one
 * are one value together.
 */
export function ownValues(policy: Policy, said: readonly OwnChange[]) {
  const alone = said.filter((change) => whyNot(policy, [change]) === null);
  const others = said.filter((change) => !alone.includes(change));
  // What they need may be one of those that could be taken alone.
  const together = whyNot(policy, others) === null ? others : said;
  return [
    ...alone.map((change) => valueOf(change.path, [change])),
    ...(others.length === 0 ? [] : [valueOf('together', together)]),
  ];
}

const valueOf = (name: string, changes: readonly OwnChange[]) => ({
  id: `own:${name}`,
  path: changes[0]?.path ?? null,
  confidence: 'exact' as const,
  note: null,
  quotes: changes
    .flatMap(({ quotes }) => quotes)
    .filter(({ from }, index, all) => all.findIndex((each) => each.from === from) === index),
  changes,
});

/** [PROT-01] In which countries a protection is sold that is not offered no page says, and nobody has to ship there. */
function withoutProtection(policy: Policy, said: readonly OwnChange[]): readonly OwnChange[] {
  const off = said.find(
    (change) => change.path === 'protection.offered' && change.kind === 'set' && change.value === false,
  );
  const named = said.some(({ path }) => path.startsWith('protection.countries'));
  const isOffered = policy.protection.offered && off === undefined;
  return isOffered || named
    ? said
    : [...said, { kind: 'set', path: 'protection.countries', value: [], quotes: off?.quotes ?? [] }];
}

/** The first reason for which a draft with these changes would be no policy; `null` where it is one. */
function whyNot(policy: Policy, changes: readonly ValueChange[]): string | null {
  const decoded = decodePolicy(withChanges(policy, changes));
  return decoded.ok ? null : (decoded.error[0]?.message ?? 'It is no policy.');
}
