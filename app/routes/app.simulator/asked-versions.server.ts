import type { Merchant } from '../../access/merchant.server.ts';
import type { Database } from '../../database.server.ts';
import { sayInstant } from '../../policy/date-in-zone.ts';
import { readAskedVersion } from '../../policy/simulated-version.server.ts';
import type { AskedVersion } from '../../policy/simulated-version.server.ts';
import { currentVersion, publishedVersions } from '../../policy/versions.server.ts';

/** A version that can be chosen. */
export interface VersionChoice {
  readonly value: string;
  readonly label: string;
}

/** So many of the latest can be chosen from the list; an older one by its number in the address. */
const offered = 50;

/** The versions that an address asks for, one or two, and those that can be chosen. Without a word it is what shoppers get now, or before the first publishing the draft. */
export async function askedVersions(
  database: Database,
  { shop }: Merchant,
  query: URLSearchParams,
): Promise<{ readonly asked: readonly AskedVersion[]; readonly choices: readonly VersionChoice[] }> {
  const live = await currentVersion(database, shop);
  const first = readAskedVersion(query.get('version')) ?? (live === null ? 'draft' : 'published');
  const second = readAskedVersion(query.get('with'));
  const published = await publishedVersions(database, shop, null, offered);
  return {
    asked: second === null || second === first ? [first] : [first, second],
    choices: [
      ...(live === null ? [] : [{ value: 'published', label: `Published now (version ${live.number})` }]),
      { value: 'draft', label: 'Your draft' },
      ...published.slice(0, offered).map(({ number, publishedAt, policy }) => ({
        value: String(number),
        label: `Version ${number}, ${sayInstant(publishedAt, policy.merchant.timeZone)}`,
      })),
    ],
  };
}
