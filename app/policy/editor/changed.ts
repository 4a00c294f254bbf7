import { diffPolicies, nameInForm, writeForm } from '@doorstep/policy';
import type { Policy, Problem, Result } from '@doorstep/policy';

import type { Draft } from '../draft/draft.ts';
import { policyOfDraft } from '../draft/draft.ts';
import { groupOf, groups } from './groups.ts';

/** How one group of the policy stands in a draft. */
export interface GroupState {
  readonly slug: string;
  readonly label: string;
  readonly help: string;
  readonly href: string;
  /** Settings that differ from the version that the draft was begun from. */
  readonly changed: number;
  /** Settings that keep the draft from being published. */
  readonly wrong: number;
  /** Whether something is typed in it and not saved. */
  readonly isTyped: boolean;
}

/** What a draft changes, by the paths of the settings; by their texts while it cannot be read. */
export function changedPaths(draft: Draft, policy: Result<Policy, readonly Problem[]>): readonly string[] {
  if (policy.ok) return diffPolicies(draft.opened, policy.value).map(({ path }) => path);
  const before = writeForm(draft.opened);
  const names = Object.keys({ ...before, ...draft.texts }).filter(
    (name) => (before[name] ?? '') !== (draft.texts[name] ?? ''),
  );
  // A row and an amount are changed once, whatever of them is.
  return [...new Set(names.map((name) => name.replace(/(\.\d+)\..*$/, '$1').replace(/\.currency$/, '')))];
}

/** How every group stands in a draft. */
export function groupStates(draft: Draft): readonly GroupState[] {
  const policy = policyOfDraft(draft);
  const changed = changedPaths(draft, policy);
  const wrong = policy.ok ? [] : policy.error.map(({ path }) => nameInForm(draft.texts, path));
  const isIn = (slug: string) => (path: string) => groupOf(path)?.slug === slug;
  return groups.map(({ slug, label, help }) => ({
    slug,
    label,
    help,
    href: `/app/policy/${slug}`,
    changed: changed.filter(isIn(slug)).length,
    wrong: wrong.filter(isIn(slug)).length,
    isTyped: Object.keys(draft.unsaved).some(isIn(slug)),
  }));
}
