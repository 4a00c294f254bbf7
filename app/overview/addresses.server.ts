import { z } from 'zod';

import type { Database } from '../database.server.ts';
import { dayIn } from '../shop-clock.ts';
import type { Period } from './period.ts';

const row = z.object({
  addressClass: z.string(),
  verdict: z.enum(['refuse', 'ask']),
  form: z.string().nullable(),
  count: z.number(),
});

/** Orders of a period to addresses that the policy refuses or asks about, by kind and by the form that was found. */
export type AddressCount = z.infer<typeof row>;

/** [ADDR-01, ADDR-03] */
export async function countAddresses(
  database: Database,
  shop: string,
  { first, last }: Period,
  timeZone: string,
): Promise<readonly AddressCount[]> {
  const { start } = dayIn(timeZone, first);
  const { end } = dayIn(timeZone, last);
  return z.array(row).parse(
    await database.$queryRaw`
      select "addressClass", "addressVerdict" as verdict, "addressForm" as form, count(*)::int as count
      from "OrderDecision"
      where shop = ${shop} and "placedAt" >= ${start} and "placedAt" < ${end}
        and "addressVerdict" in ('refuse', 'ask')
      group by 1, 2, 3
      order by 4 desc
      limit 100`,
  );
}
