import { diffPolicies } from '@doorstep/policy';

import type { Database } from '../../database.server.ts';
import { pageOf } from '../../keyset.ts';
import type { Page, Turn } from '../../keyset.ts';
import { publishedVersions } from '../versions.server.ts';
import type { PublishedVersion } from '../versions.server.ts';

/** A version of a shop's policy, and how much of it is new. */
export interface ListedVersion extends Omit<PublishedVersion, 'policy'> {
  /** `null` for the first version, which has nothing to be compared with. */
  readonly changes: number | null;
}

/** The published versions of a shop, newest first, `size` on a page; the key is the version's number. */
export async function listVersions(
  database: Database,
  shop: string,
  turn: Turn,
  size: number,
): Promise<Page<ListedVersion>> {
  const page = pageOf(await publishedVersions(database, shop, turn, size), turn, size);
  const oldest = page.rows.at(-1);
  // What the last row of the page has changed, the version before it tells.
  const before = oldest ? await publishedVersions(database, shop, { before: BigInt(oldest.number) }, 0) : [];
  const all = [...page.rows, ...before];
  const rows = page.rows.map(({ policy, ...version }, index) => {
    const previous = all[index + 1];
    return { ...version, changes: previous ? diffPolicies(previous.policy, policy).length : null };
  });
  return { ...page, rows };
}
