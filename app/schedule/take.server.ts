import { randomUUID } from 'node:crypto';

import type { Database } from '../database.server.ts';
import type { Piece, RoundName } from './round-names.ts';

/** A piece of work that is under way here, and nowhere else. */
export interface Taken extends Piece {
  /** Tells this taking from every other one. */
  readonly by: string;
  /** How often the work has failed since it last went well. */
  readonly failures: number;
}

/** Milliseconds for which a taking counts unless it is renewed: so long nobody takes up what a dead worker was at. */
export const hold = 60_000;

const until = (now: Date): Date => new Date(now.getTime() + hold);

/**
 * Takes the piece that has been due for longest; `null` where none is due. One shop's pieces are done one after the other, so
 * that a shop that answers slowly keeps one worker busy and not all of them. Rounds that this release does not know are left to
 * others.
 */
export async function takeDue(
  database: Database,
  names: readonly RoundName[],
  now: Date,
): Promise<Taken | null> {
  const by = randomUUID();
  const [row] = await database.$queryRawUnsafe<(Piece & { failures: number })[]>(
    `update "Schedule" set "takenBy" = $1, "takenUntil" = $2
     where (name, shop) = (
       select name, shop from "Schedule" as piece
       where "dueAt" <= $3 and name = any($4::text[]) and ("takenUntil" is null or "takenUntil" <= $3)
         and (shop = '' or not exists (
           select from "Schedule" as other where other.shop = piece.shop and other."takenUntil" > $3))
       order by "dueAt" limit 1
       for update skip locked)
     returning name, shop, failures`,
    by,
    until(now),
    now,
    [...names],
  );
  return row ? { ...row, by } : null;
}

/** Says that the work goes on; gives `false` where it was taken for dead, and somebody else has it. */
export async function renew(database: Database, { name, shop, by }: Taken, now: Date): Promise<boolean> {
  const { count } = await database.schedule.updateMany({
    where: { name, shop, takenBy: by },
    data: { takenUntil: until(now) },
  });
  return count > 0;
}

/** How a piece of work ended, and when it is due again: done to its end, failed, or neither, where it goes on. */
export interface Ending {
  readonly isDone: boolean;
  readonly hasFailed: boolean;
  readonly at: Date;
  readonly dueAt: Date;
}

/** Puts the piece back. Where somebody made it due meanwhile, it stays so; where somebody else has it, nothing changes. */
export async function putBack(
  database: Database,
  taken: Taken,
  { isDone, hasFailed, at, dueAt }: Ending,
  begunAt: Date,
): Promise<void> {
  await database.$queryRawUnsafe(
    `update "Schedule" set "takenBy" = null, "takenUntil" = null,
       "dueAt" = case when "dueAt" > $4 then "dueAt" else $5 end,
       "doneAt" = case when $6 then $7 else "doneAt" end,
       failures = case when $8 then failures + 1 else 0 end
     where name = $1 and shop = $2 and "takenBy" = $3`,
    taken.name,
    taken.shop,
    taken.by,
    begunAt,
    dueAt,
    isDone,
    at,
    hasFailed,
  );
}

/** The work is not to be done again. */
export async function drop(database: Database, { name, shop, by }: Taken): Promise<void> {
  await database.schedule.deleteMany({ where: { name, shop, takenBy: by } });
}
