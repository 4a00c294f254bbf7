import { decodePolicy } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import type { Replay as ReplayRow } from '@prisma/client';

import type { Database, WholeDatabase } from '../database.server.ts';
import { jsonOf } from '../json.ts';
import { versionNumbered } from '../policy/versions.server.ts';
import type { PublishedVersion } from '../policy/versions.server.ts';
import { enqueue } from '../queue/enqueue.ts';
import { sideOf } from './judge.ts';
import type { BothSides } from './judge.ts';
import { replaySubject } from './subject.ts';
import { emptyTally, tallyShape } from './tally.ts';
import type { Tally } from './tally.ts';

export type ReplayKind = ReplayRow['kind'];
export type ReplayState = ReplayRow['state'];

/** A replay as it stands. */
export interface Replay extends Omit<ReplayRow, 'tally' | 'draft'> {
  readonly draft: unknown;
  readonly tally: Tally;
}

/** The states in which something is still to happen. */
export const openStates = [
  'asked',
  'fetching',
  'reading',
  'watching',
] as const satisfies readonly ReplayState[];

export const isOpen = ({ state }: Pick<Replay, 'state'>): boolean =>
  openStates.some((open) => open === state);

/** What is to be tried, and by whom. `since` and `until` say which orders, by when they were placed. */
export interface ToReplay {
  readonly shop: string;
  readonly user: string;
  readonly kind: ReplayKind;
  readonly live: PublishedVersion;
  readonly draft: Policy;
  readonly since: Date;
  readonly until: Date;
}

/** Begins a replay, and asks for its job; `null` while another one of its kind is under way in the shop. */
export function beginReplay(
  database: WholeDatabase,
  { shop, user, kind, live, draft, since, until }: ToReplay,
  now: Date,
): Promise<bigint | null> {
  return database.$transaction(async (transaction) => {
    // Who begins one at the same moment waits here.
    await transaction.$queryRaw`select 1 as locked from "Shop" where domain = ${shop} for update`;
    const state = { in: [...openStates] };
    if ((await transaction.replay.count({ where: { shop, kind, state } })) > 0) return null;
    const { id } = await transaction.replay.create({
      data: {
        ...{ shop, kind, by: user, version: live.number, draft: jsonOf(draft) },
        ...{ since, until, startedAt: now, state: kind === 'past' ? 'asked' : 'watching' },
        tally: jsonOf(emptyTally()),
      },
    });
    if (kind === 'past') await enqueue(transaction, [{ shop, subject: replaySubject(id) }], 'check');
    return id;
  });
}

const readRow = (row: ReplayRow): Replay => ({ ...row, tally: tallyShape.parse(row.tally) });

/** One replay of a shop; `null` when there is none with that number. */
export async function readReplay(
  database: Pick<Database, 'replay'>,
  { shop, id }: { readonly shop: string; readonly id: bigint },
): Promise<Replay | null> {
  const row = await database.replay.findFirst({ where: { shop, id } });
  return row && readRow(row);
}

/** The latest replays of a shop, the newest first. */
export async function latestReplays(
  database: Database,
  shop: string,
  most: number,
): Promise<readonly Replay[]> {
  const rows = await database.replay.findMany({ where: { shop }, orderBy: { id: 'desc' }, take: most });
  return rows.map(readRow);
}

/** What a replay compares; `null` when its version is gone, or its draft cannot be read any more. */
export async function readSides(
  database: Database,
  { shop, version, draft }: Replay,
): Promise<BothSides | null> {
  const live = await versionNumbered(database, shop, version);
  const policy = decodePolicy(draft);
  if (live === null || !policy.ok) return null;
  const after = {
    policy: policy.value,
    number: live.number + 1,
    protectionVariantId: live.protectionVariantId,
  };
  return { before: sideOf(live), after: sideOf(after) };
}

/** Ends a replay that has not ended; gives whether it had not. */
export async function endReplay(
  database: Database,
  { shop, id }: { readonly shop: string; readonly id: bigint },
  state: 'done' | 'cancelled' | 'failed',
  { note = null, now }: { readonly note?: string | null; readonly now: Date },
): Promise<boolean> {
  const where = { shop, id, state: { in: [...openStates] } };
  const { count } = await database.replay.updateMany({ where, data: { state, note, endedAt: now } });
  return count > 0;
}
