import { z } from 'zod';

import type { Database } from '../database.server.ts';
import { dayIn } from '../shop-clock.ts';
import { beforePeriod, daysFrom } from './period.ts';
import type { Period } from './period.ts';

const row = z.object({
  /** Which step of the period before and of the period it is, from 0. */
  step: z.number(),
  currency: z.string().nullable(),
  orders: z.number(),
  shipped: z.number(),
  free: z.number(),
  protected: z.number(),
  signed: z.number(),
  fees: z.number(),
});

/** What was ordered in a step of a period in one currency of the shop: `fees` in its minor units. */
export type StepCount = z.infer<typeof row>;

/**
 * The orders of a period and of the one before by their steps, those without an order left out: one query, whatever the
 * pictures. `shipped` are those that are shipped and whose shipping could be read.
 */
export async function countSteps(
  database: Database,
  shop: string,
  period: Period,
  timeZone: string,
): Promise<readonly StepCount[]> {
  const begin = beforePeriod(period);
  const steps = (2 * period.days) / period.step;
  const starts = Array.from(
    { length: steps + 1 },
    (_, at) => dayIn(timeZone, daysFrom(begin, at * period.step)).start,
  );
  return z.array(row).parse(
    await database.$queryRaw`
      select width_bucket("placedAt", ${starts}::timestamp[]) - 1 as step,
        currency,
        count(*)::int as orders,
        count("shippedFree")::int as shipped,
        count(*) filter (where "shippedFree")::int as free,
        count(*) filter (where protected)::int as protected,
        count(*) filter (where signature in ('required', 'if-carrier'))::int as signed,
        coalesce(sum(fee), 0)::float8 as fees
      from "OrderDecision"
      where shop = ${shop} and "placedAt" >= ${starts[0]} and "placedAt" < ${starts.at(-1)}
      group by 1, 2`,
  );
}
