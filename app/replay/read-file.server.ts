import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import type { Prisma } from '@prisma/client';

import { readLines } from '../admin-api/bulk-file.server.ts';
import type { OpenFile } from '../admin-api/bulk-file.server.ts';
import type { PastOrder } from '../admin-api/past-orders.ts';
import type { WholeDatabase } from '../database.server.ts';
import { jsonOf } from '../json.ts';
import { sayError } from '../queue/say-error.ts';
import { requestOfDraft } from '../orders/request-tag.ts';
import { asPlaced } from './as-placed.ts';
import { groupOrders } from './file/group-orders.ts';
import { readPastOrder } from './file/past-order.ts';
import { findForgotten } from './forgotten.server.ts';
import { judgeOrder } from './judge.ts';
import type { BothSides } from './judge.ts';
import { rowOf, takesPlace } from './keep-rows.ts';
import type { Replay } from './store.server.ts';
import { countOrder, leaveOut, tallyShape } from './tally.ts';
import type { Tally } from './tally.ts';

/** So many orders are judged between two checkpoints. */
const atOnce = 500;
/** No line of Shopify's is nearly as long, in bytes: a longer one is cut off, and cannot be read. */
const longestLine = 4 * 1024 * 1024;

/** What a file is read with. */
export interface Reading {
  readonly database: WholeDatabase;
  readonly openFile: OpenFile;
  readonly sides: BothSides;
  readonly now: () => Date;
  /** Whether to stop at the next checkpoint: somebody else goes on from there. */
  readonly isOver: () => boolean;
}

/** Where reading stopped: at the end of the file, at a checkpoint, or because somebody else reads it or has ended it. */
export type Read = 'end' | 'checkpoint' | 'not-mine';

/**
 * Reads the orders of a file from the last checkpoint on, judges each, and keeps the sums with the byte behind the last whole order,
 * both or neither: whoever goes on after a crash comes to the same sums. What of the file cannot be read is counted and passed over.
 */
export async function readFile(
  { database, openFile, sides, now, isOver }: Reading,
  replay: Replay,
  url: string,
): Promise<Result<Read, string>> {
  let offset = Number(replay.offset);
  const tally = tallyShape.parse(replay.tally);
  let batch: PastOrder[] = [];
  let end = offset;
  const keep = async (endedAt: Date | null): Promise<boolean> => {
    const rows = await judgeAll(database, replay, { tally, batch, sides });
    const isKept = await checkpoint(database, replay, { from: offset, to: end, tally, rows, endedAt });
    offset = end;
    batch = [];
    return isKept;
  };
  try {
    const lines = readLines(await openFile(url, offset), offset, longestLine);
    for await (const entry of groupOrders(lines)) {
      if (entry.kind !== 'order') {
        leaveOut(tally, entry.kind);
        continue;
      }
      end = entry.end;
      const read = readPastOrder(entry);
      // Where Shopify broke off, parts of the last order may be missing.
      if (entry.isLast && replay.isPartial) leaveOut(tally, 'cut');
      else if (read.ok) batch.push(read.value);
      else leaveOut(tally, 'unreadable');
      if (batch.length < atOnce) continue;
      if (!(await keep(null))) return ok('not-mine');
      if (isOver()) return ok('checkpoint');
    }
  } catch (error) {
    return fail(`Shopify’s file cannot be read: ${sayError(error)}`);
  }
  return ok((await keep(now())) ? 'end' : 'not-mine');
}

interface Batch {
  readonly tally: Tally;
  readonly batch: readonly PastOrder[];
  readonly sides: BothSides;
}

/** Judges orders, adds them to the sums, and gives the rows of those that are to be listed. */
async function judgeAll(database: WholeDatabase, replay: Replay, { tally, batch, sides }: Batch) {
  const forgotten = await findForgotten(database, replay.shop, batch);
  const rows: Prisma.ReplayedOrderCreateManyInput[] = [];
  for (const order of batch) {
    if (forgotten.has(order.id)) leaveOut(tally, 'forgotten');
    else if (requestOfDraft(order.tags) !== null) leaveOut(tally, 'of-request');
    else {
      const judged = judgeOrder(asPlaced(order), sides);
      countOrder(tally, { placedAt: order.createdAt, edited: order.edited }, judged);
      if (takesPlace(tally, judged)) rows.push(rowOf(replay, order, judged));
    }
  }
  return rows;
}

interface Checkpoint {
  readonly from: number;
  readonly to: number;
  readonly tally: Tally;
  readonly rows: Prisma.ReplayedOrderCreateManyInput[];
  /** Set behind the last order: all of it is counted, and the replay is done. */
  readonly endedAt: Date | null;
}

/** Keeps how far the file was read; `false` where somebody else has read on from `from`, or has ended the replay. */
function checkpoint(
  database: WholeDatabase,
  { id, shop }: Replay,
  { from, to, tally, rows, endedAt }: Checkpoint,
): Promise<boolean> {
  return database.$transaction(async (transaction) => {
    const where = { id, shop, state: 'reading', offset: BigInt(from) } as const;
    const { count } = await transaction.replay.updateMany({
      where,
      data: {
        offset: BigInt(to),
        tally: jsonOf(tally),
        ...(endedAt === null ? {} : { state: 'done', endedAt }),
      },
    });
    if (count === 0) return false;
    if (rows.length > 0) await transaction.replayedOrder.createMany({ data: rows, skipDuplicates: true });
    return true;
  });
}
