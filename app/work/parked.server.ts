import { z } from 'zod';

import type { Database } from '../database.server.ts';
import { isParked } from '../operations/backlog.server.ts';

const rows = z.array(z.object({ topic: z.string(), why: z.string(), count: z.number() }));

/** News of one kind on which nobody acts. */
export type Parked = Readonly<z.infer<typeof rows>[number]>;

/** What Shopify told a shop's app and was put aside as it came, as long as deliveries are remembered: by topic and reason, the most first. */
export async function listParked(
  database: Database,
  shop: string,
  limit: number,
): Promise<readonly Parked[]> {
  return rows.parse(
    await database.$queryRawUnsafe(
      `select topic, coalesce(outcome, '') as why, count(*)::int as count from "WebhookDelivery"
       where shop = $1 and ${isParked} group by topic, outcome order by count desc, topic, why limit $2`,
      shop,
      limit,
    ),
  );
}
