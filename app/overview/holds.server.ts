import { z } from 'zod';

import type { Database } from '../database.server.ts';
import { dayIn } from '../shop-clock.ts';
import { daysFrom } from './period.ts';

/** Orders on hold that were placed within some days; `null` where a side is open. */
export interface HoldAge {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
}

const ages = [
  { label: 'Today', oldest: 0, newest: 0 },
  { label: '1 to 2 days', oldest: 2, newest: 1 },
  { label: '3 to 7 days', oldest: 7, newest: 3 },
  { label: 'Longer', oldest: null, newest: 8 },
] as const;

const counted = z.array(z.object({ count: z.number() }));

/**
 * [ADDR-02, SHIP-05] Orders that are on hold and, as far as the app knows, not released, by how many days ago they were
 * placed.
 * @param today in the shop's time zone.
 */
export async function countHolds(
  database: Database,
  shop: string,
  today: string,
  timeZone: string,
): Promise<readonly HoldAge[]> {
  return Promise.all(
    ages.map(async ({ label, oldest, newest }) => {
      const from = oldest === null ? null : daysFrom(today, -oldest);
      const to = daysFrom(today, -newest);
      const since = from === null ? new Date(0) : dayIn(timeZone, from).start;
      const [found] = counted.parse(
        await database.$queryRaw`
          select count(*)::int as count
          from "OrderDecision"
          where shop = ${shop} and held in ('address', 'destination') and "releasedAt" is null
            and "placedAt" >= ${since} and "placedAt" < ${dayIn(timeZone, to).end}`,
      );
      return { label, from, to, count: found?.count ?? 0 };
    }),
  );
}
