import { namesOfStaff } from '../../access/staff.server.ts';
import type { Database } from '../../database.server.ts';
import { sayInstant } from '../date-in-zone.ts';
import type { PublishedVersion } from '../versions.server.ts';

/** A version for the browser; who and when in words, so that both render the same. */
export interface ShownVersion {
  readonly number: number;
  readonly who: string;
  readonly when: string;
  readonly note: string | null;
  readonly restoredFrom: number | null;
}

type Version = Omit<PublishedVersion, 'policy'>;

/** How versions of a shop are shown: with the names of those who published these, and in the shop's time zone. */
export async function versionsShown(
  database: Database,
  shop: string,
  versions: readonly Version[],
  timeZone: string,
): Promise<(version: Version) => ShownVersion> {
  const names = await namesOfStaff(
    database,
    shop,
    versions.map(({ publishedBy }) => publishedBy.user),
  );
  return ({ number, publishedAt, publishedBy: { user }, note, restoredFrom }) => ({
    ...{ number, note, restoredFrom },
    who: names(user),
    when: sayInstant(publishedAt, timeZone),
  });
}
