import { namesOfStaff } from '../../access/staff.server.ts';
import type { Database } from '../../database.server.ts';
import { sayInstant } from '../../policy/date-in-zone.ts';
import { isOpen, latestReplays } from '../store.server.ts';
import { sayHeading, saySummary } from './report.server.ts';

const shown = 20;

/** The latest replays of a shop, in words. */
export async function listReplays(database: Database, shop: string, timeZone: string) {
  const replays = await latestReplays(database, shop, shown);
  const names = await namesOfStaff(
    database,
    shop,
    replays.map(({ by }) => by),
  );
  return replays.map((replay) => ({
    run: replay.id.toString(),
    kind: replay.kind,
    isOpen: isOpen(replay),
    heading: sayHeading(replay, timeZone),
    who: names(replay.by),
    when: sayInstant(replay.startedAt, timeZone),
    summary: isOpen(replay) && replay.kind === 'past' ? 'Under way' : saySummary(replay),
  }));
}

export type ListedReplay = Awaited<ReturnType<typeof listReplays>>[number];
