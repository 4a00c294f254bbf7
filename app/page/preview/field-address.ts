import { nameInForm, nameOfPath, placeAt } from '@doorstep/policy';
import type { FormTexts, Policy } from '@doorstep/policy';

import { rowPath } from '../../policy/editor/describe-rows.ts';
import { groupOf } from '../../policy/editor/groups.ts';

/** A setting of the editor that a value comes from. */
export interface FieldOfValue {
  /** The group, sections and lists it is in, and its own name: `Returns and exchanges › Returns › Return fee`. */
  readonly label: string;
  /** What notes call the value: `{returns.fee}`; `null` for one that has no name that stays. */
  readonly slot: string | null;
  readonly href: string;
}

/** Where the value at a path of the policy is edited: on the page of the innermost row that it is in, or on its group's. */
export function fieldOfValue(path: string, policy: Policy, texts: FormTexts): FieldOfValue | null {
  const group = groupOf(path);
  const place = placeAt(path);
  if (group === null || place === null) return null;
  const name = nameInForm(texts, path);
  const row = innermostRow(name);
  const page = row === null ? `/app/policy/${group.slug}` : rowPath(row.list, row.key);
  const label = [group.label, ...place.trail];
  const called = nameOfPath(policy, path);
  return {
    label: [...new Set(label)].join(' › '),
    slot: called === null ? null : `{${called}}`,
    href: `${page}#${name}`,
  };
}

/** The row of a list whose rows have fields, and pages of their own; words of a list have none. */
function innermostRow(name: string): { readonly list: string; readonly key: string } | null {
  const parts = name.split('.');
  for (let at = parts.length - 1; at > 0; at -= 1) {
    const [list, key] = [parts.slice(0, at).join('.'), parts[at] ?? ''];
    const field = placeAt(list)?.field;
    if (field?.kind === 'list' && field.item.kind === 'section') return { list, key };
  }
  return null;
}
