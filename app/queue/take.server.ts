import type { Pool } from 'pg';
import { z } from 'zod';

import type { TakenJob } from './job.ts';

/** Which jobs are taken. */
export interface Turn {
  /** Who takes them. */
  readonly worker: string;
  readonly priority: number;
  /** Shops after this one are asked first; '' begins anew. */
  readonly after: string;
  /** So many jobs at most. */
  readonly free: number;
  /** So many of one shop at most. */
  readonly ofShop: number;
  /** Shops that may have fewer than that, none included. */
  readonly rooms: ReadonlyMap<string, number>;
}

/** What a turn came to. */
export interface Taken {
  readonly jobs: readonly TakenJob[];
  /** The last shop that was asked; '' when there was none after it. */
  readonly last: string;
}

const row = z.object({
  jobs: z.array(
    z.object({
      shop: z.string(),
      subject: z.string(),
      tries: z.number(),
      firstAsked: z.coerce.date(),
      note: z.string().nullable(),
    }),
  ),
  last: z.string(),
});

// The index has these columns and "readyAt" after them, and is walked only when the order says all of them: without, each turn
// would read all that wait of a shop.
const waiting = `"takenBy" is null and "exhaustedAt" is null and priority = $2`;
const inOrder = `"takenBy", "exhaustedAt", priority, shop`;

/**
 * Walks from shop to shop by the index, one step for a shop however many jobs it has, and then takes of each shop what has
 * waited longest, as many of each as there is room for. Shops without room are walked over. What another process is taking
 * at this moment is left out. Jobs are found by where they stand, which nobody changes while they are locked: by their key
 * PostgreSQL, which cannot know how few they are, would read the whole table.
 */
const taking = `
  with recursive rooms as (
    select * from unnest($6::text[], $7::int[]) as rooms (shop, room)
  ), turn as (
    (select shop, 1 as number from "Job" where ${waiting} and shop > $3 order by ${inOrder} limit 1)
    union all
    select (select shop from "Job" where ${waiting} and shop > turn.shop order by ${inOrder} limit 1), number + 1
    from turn where turn.shop is not null and number < $4::int + cardinality($6::text[])
  ), served as (
    select turn.shop, least($5::int, coalesce(room, $5), greatest(1, $4 / count(*) over ())) as room
    from turn left join rooms using (shop) where turn.shop is not null and coalesce(room, $5) > 0
    order by turn.shop limit $4
  ), picked as (
    select job.place from served cross join lateral (
      select ctid as place from "Job"
      where ${waiting} and shop = served.shop and "readyAt" <= now()
      order by ${inOrder}, "readyAt" limit served.room for update skip locked
    ) as job
  ), taken as (
    update "Job" set "takenBy" = $1, "takenAsked" = asked, tries = tries + 1
    where ctid = any(array(select place from picked))
    returning shop, subject, tries, "firstAsked", note
  )
  select (select coalesce(jsonb_agg(taken), '[]') from taken) as jobs,
         case when (select count(*) from served) = $4 then (select max(shop) from served)
              when (select count(shop) from turn) = $4 + cardinality($6::text[]) then (select max(shop) from turn)
              else '' end as last`;

/** Takes jobs, shop by shop. */
export async function takeTurn(pool: Pick<Pool, 'query'>, turn: Turn): Promise<Taken> {
  const { worker, priority, after, free, ofShop, rooms } = turn;
  const given = [worker, priority, after, free, ofShop, [...rooms.keys()], [...rooms.values()]];
  const { rows } = await pool.query({ name: 'take jobs', text: taking, values: given });
  return row.parse(rows[0]);
}
