import { placeAt, policyPlaces, sayStatement } from '@doorstep/policy';
import type { Policy, Reader } from '@doorstep/policy';

import { groupOf } from './groups.ts';

/** A setting that was found. */
export interface FoundSetting {
  readonly label: string;
  /** The group, sections and lists it is in. */
  readonly where: string;
  readonly help: string;
  readonly href: string;
}

/** So many are shown: who finds more searches on. */
const most = 20;

/**
 * The settings in whose label, help or sentences every word of a query stands, the labels first. A setting of a row is
 * found once, at its list.
 */
export function searchSettings(query: string, policy: Policy, reader: Reader): readonly FoundSetting[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const found = policyPlaces().flatMap((path) => {
    const { label, help, trail, statements, kind } = placeAt(path);
    const group = groupOf(path);
    // The single words of a list are found with it.
    if (group === null || (path.endsWith('.*') && kind !== 'textPerLanguage')) return [];
    const sentences = () => statements.map((id) => sayStatement(policy, id, reader)).join(' ');
    const has = (text: string) => words.every((word) => text.toLowerCase().includes(word));
    const rank = has(label) ? 0 : has(`${trail.join(' ')} ${group.label}`) ? 1 : has(help) ? 2 : 3;
    if (rank === 3 && !has(`${trail.join(' ')} ${help} ${sentences()}`)) return [];
    const anchor = path.split('.*')[0] ?? path;
    const where = [group.label, ...trail.slice(0, -1)].join(' › ');
    return [{ rank, setting: { label, where, help, href: `/app/policy/${group.slug}#${anchor}` } }];
  });
  return found
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ setting }) => setting);
}
