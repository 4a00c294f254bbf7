import { z } from 'zod';

import type { Database } from '../database.server.ts';
import type { RoundName } from '../schedule/round-names.ts';

const row = z.object({
  waiting: z.number(),
  running: z.number(),
  givenUp: z.number(),
  oldest: z.date().nullable(),
});

/** What the app is at for a shop, and since when. */
export interface Waiting extends Readonly<z.infer<typeof row>> {
  /** When Shopify last told of something; `null` when that is longer ago than deliveries are remembered. */
  readonly heardAt: Date | null;
  /** When the orders that had changed were last compared with Shopify's to the end, and those of the last days; `null`: never yet. */
  readonly comparedAt: Date | null;
  readonly daysComparedAt: Date | null;
}

/** Counts what waits, runs and was given up; `oldest`: since when the one that waits longest could have been begun. */
export async function readWaiting(database: Database, shop: string, now: Date): Promise<Waiting> {
  const [counted] = await database.$queryRawUnsafe<unknown[]>(
    `select
       count(*) filter (where "exhaustedAt" is null and "takenBy" is null)::int as waiting,
       count("takenBy")::int as running,
       count("exhaustedAt")::int as "givenUp",
       min("readyAt") filter (where "exhaustedAt" is null and "takenBy" is null and "readyAt" < $2::timestamptz) as oldest
     from "Job" where shop = $1`,
    shop,
    now,
  );
  const heard = await database.webhookDelivery.aggregate({ where: { shop }, _max: { receivedAt: true } });
  return {
    ...row.parse(counted),
    heardAt: heard._max.receivedAt,
    comparedAt: await readDone(database, shop, 'orders'),
    daysComparedAt: await readDone(database, shop, 'orders-of-days'),
  };
}

/** When a round was last done for a shop. */
async function readDone(database: Database, shop: string, name: RoundName): Promise<Date | null> {
  const place = await database.schedule.findUnique({ where: { name_shop: { name, shop } } });
  return place?.doneAt ?? null;
}
