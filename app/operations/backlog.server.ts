import { Gauge } from 'prom-client';
import { z } from 'zod';

import { registry } from './metrics.server.ts';

const backlog = z.object({
  waiting: z.number(),
  givenUp: z.number(),
  oldestSeconds: z.number(),
  deliveries: z.number(),
  parked: z.number(),
});

/**
 * What waits in the database for all shops together: orders that have to be looked at, those of them that were given up, how long
 * the oldest that may be taken has waited, deliveries that nobody has worked on, and those that nobody will.
 */
export interface Backlog extends Readonly<z.infer<typeof backlog>> {}

/** Tells a delivery that was done with as it came, see app/webhooks/delivery.ts; there is an index of these. */
export const isParked = '"processedAt" = "receivedAt"';

/** Reads the backlog; bounded in time by who gives `query`. */
export async function readBacklog(
  query: (sql: string) => Promise<{ readonly rows: readonly unknown[] }>,
): Promise<Backlog> {
  const { rows } = await query(
    `select
       count(*) filter (where "exhaustedAt" is null)::int as waiting,
       count("exhaustedAt")::int as "givenUp",
       coalesce(extract(epoch from now() - min("readyAt") filter (where "exhaustedAt" is null and "readyAt" < now())), 0)::float8
         as "oldestSeconds",
       (select count(*)::int from "WebhookDelivery" where "processedAt" is null) as deliveries,
       (select count(*)::int from "WebhookDelivery" where ${isParked}) as parked
     from "Job"`,
  );
  return backlog.parse(rows[0]);
}

const gauge = (name: string, help: string) =>
  new Gauge({ name: `doorstep_${name}`, help, registers: [registry] });
const waiting = gauge('jobs_waiting', 'Orders that wait to be looked at.');
const givenUp = gauge('jobs_given_up', 'Orders whose job was tried as often as allowed.');
const oldest = gauge('jobs_oldest_seconds', 'How long the oldest order that may be taken has waited.');
const deliveries = gauge('deliveries_waiting', 'Webhooks that are stored and were not worked on.');
const parked = gauge(
  'deliveries_parked',
  'Webhooks of the last two weeks on which nobody acts: odd, or of a topic that nobody reads.',
);

/** Puts a backlog among the metrics. */
export function showBacklog(now: Backlog): void {
  waiting.set(now.waiting);
  givenUp.set(now.givenUp);
  oldest.set(now.oldestSeconds);
  deliveries.set(now.deliveries);
  parked.set(now.parked);
}
