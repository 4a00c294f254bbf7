import type { PlainDate } from '@doorstep/policy';
import { z } from 'zod';

import type { Database } from '../../database.server.ts';

/** How many open orders were sold under a version, which they keep. */
export interface OpenOrders {
  readonly version: number;
  readonly count: number;
}

const rows = z.array(z.object({ version: z.number(), count: z.number() }));

/**
 * Orders that something is still shipped of and whose last expected day of delivery is not over, by the version that they
 * were sold under, the newest first. Whether a parcel has arrived nobody tells the app.
 * @param today in the policy's time zone.
 */
export async function countOpenOrders(
  database: Database,
  shop: string,
  today: PlainDate,
): Promise<readonly OpenOrders[]> {
  return rows.parse(
    await database.$queryRaw`
      select "policyVersion" as version, count(*)::int as count
      from "OrderDecision"
      where shop = ${shop}
        and coalesce(decision->'soldAs'->>'shipment', 'to-ship') in ('to-ship', 'shipped')
        and decision->'promise'->'dates'->'arrives'->>'latest' >= ${today}
      group by "policyVersion"
      order by "policyVersion" desc`,
  );
}
