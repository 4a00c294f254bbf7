import { groupOf } from '../../policy/editor/groups.ts';

/** The page on which a setting is edited, by its path in the policy or its name in the form. */
export function pageOf(path: string): string {
  const slug = groupOf(path)?.slug;
  return slug === undefined ? '/app/policy' : `/app/policy/${slug}`;
}
