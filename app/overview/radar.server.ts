import { exponentOf } from '@doorstep/policy';
import { z } from 'zod';

import type { Database } from '../database.server.ts';
import { dayIn } from '../shop-clock.ts';
import type { Period } from './period.ts';

/** How many bars stand on each side of a threshold. */
const bars = 4;

/** Orders by how far they were from free shipping, in one currency. */
export interface Radar {
  readonly currency: string;
  /** Major units that a bar is wide. */
  readonly width: number;
  /** Counts from just at the threshold outwards. */
  readonly below: readonly number[];
  readonly above: readonly number[];
}

const currencies = z.array(z.object({ currency: z.string(), threshold: z.number() }));
const counts = z.array(z.object({ isBelow: z.boolean(), bar: z.number(), count: z.number() }));

/**
 * [SHIP-01, SHIP-03] Orders of a period within a few units of the threshold that they were compared with, by the currencies
 * of the thresholds, the most orders first. Below it is what was missing, above it what was more than enough, also nothing.
 */
export async function countNearThresholds(
  database: Database,
  shop: string,
  { first, last }: Period,
  timeZone: string,
): Promise<readonly Radar[]> {
  const { start } = dayIn(timeZone, first);
  const { end } = dayIn(timeZone, last);
  const found = currencies.parse(
    await database.$queryRaw`
      select "freeFromCurrency" as currency, min("freeFrom")::float8 as threshold
      from "OrderDecision"
      where shop = ${shop} and "placedAt" >= ${start} and "placedAt" < ${end} and "freeFromCurrency" is not null
      group by 1
      order by count(*) desc
      limit 3`,
  );
  return Promise.all(
    found.map(async ({ currency, threshold }) => {
      const unit = 10 ** exponentOf(currency);
      const width = widthFor(threshold / unit);
      const minor = width * unit;
      const rows = counts.parse(
        await database.$queryRaw`
          select missing > 0 as "isBelow",
            greatest(1, ceil(abs(missing)::numeric / ${minor}::numeric))::int as bar,
            count(*)::int as count
          from "OrderDecision"
          where shop = ${shop} and "placedAt" >= ${start} and "placedAt" < ${end}
            and "freeFromCurrency" = ${currency} and missing between ${-bars * minor} and ${bars * minor}
          group by 1, 2`,
      );
      const side = (isBelow: boolean) =>
        Array.from(
          { length: bars },
          (_, at) => rows.find((row) => row.isBelow === isBelow && row.bar === at + 1)?.count ?? 0,
        );
      return { currency, width, below: side(true), above: side(false) };
    }),
  );
}

/** About a twentieth of a threshold, as a round number of major units. */
function widthFor(threshold: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, threshold / 20)));
  const near = [1, 2, 5, 10].find((round) => round * power >= threshold / 20) ?? 10;
  return Math.max(1, near * power);
}
