import type { Database } from '../database.server.ts';
import { wholeApp } from './round-names.ts';
import type { Piece } from './round-names.ts';

/** Has this done as soon as somebody is free, whenever it was due; work that is under way is done once more after that. */
export async function makeDue(database: Database, { name, shop }: Piece, now: Date): Promise<void> {
  await database.schedule.upsert({
    where: { name_shop: { name, shop } },
    create: { name, shop, dueAt: now },
    update: { dueAt: now },
  });
}

/** Whether it is to be done now, and is not done yet. */
export async function isDue(database: Database, { name, shop }: Piece, now: Date): Promise<boolean> {
  return (await database.schedule.count({ where: { name, shop, dueAt: { lte: now } } })) > 0;
}

/** Rounds of the whole app get their place; those that have one keep it. */
export async function placeForApp(
  database: Database,
  names: readonly Piece['name'][],
  now: Date,
): Promise<void> {
  const data = names.map((name) => ({ name, shop: wholeApp, dueAt: now }));
  await database.schedule.createMany({ data, skipDuplicates: true });
}

/** Which shops a round is about, and how far apart it does its first pieces. */
export interface Audience {
  /** A `select` that gives the domains of these shops as `shop`: words of ours, never anybody else's. */
  readonly shops: string;
  /** Milliseconds. */
  readonly within: number;
}

/**
 * Shops that are new to a round get their place in it, one at a random time after the other, and lose it when they belong to
 * it no longer. What is under way is left alone.
 */
export async function keepPlaces(
  database: Database,
  name: Piece['name'],
  { shops, within }: Audience,
  now: Date,
): Promise<void> {
  await database.$queryRawUnsafe(
    `insert into "Schedule" (name, shop, "dueAt")
     select $1, shop, $2::timestamp + random() * $3 * interval '1 millisecond' from (${shops}) as audience
     where not exists (select from "Schedule" as kept where kept.name = $1 and kept.shop = audience.shop)
     on conflict do nothing`,
    name,
    now,
    within,
  );
  await database.$queryRawUnsafe(
    `delete from "Schedule"
     where name = $1 and ("takenUntil" is null or "takenUntil" <= $2) and shop not in (${shops})`,
    name,
    now,
  );
}

/** Whether a shop belongs to a round at this moment. */
export async function isAmong(database: Database, shop: string, { shops }: Audience): Promise<boolean> {
  const rows = await database.$queryRawUnsafe<unknown[]>(
    `select 1 from (${shops}) as audience where shop = $1 limit 1`,
    shop,
  );
  return rows.length > 0;
}
