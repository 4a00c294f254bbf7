import PgBoss from 'pg-boss';

import type { Database } from '../database.server.ts';

/** Which delivery of the inbox a job is about. */
export interface DeliveryJob {
  readonly shop: string;
  readonly webhookId: string;
}

export const deliveryQueue = 'webhook-deliveries';
/** Where jobs end that were tried as often as allowed. */
export const exhaustedQueue = 'webhook-deliveries-exhausted';

/**
 * pg-boss' defaults lose work: two tries, and jobs dropped after 14 days. Here a job is tried for about half a day
 * (5 s, 10 s, 20 s … after each failure), kept for 60 days, and one whose worker died is taken up again when
 * `expireInSeconds` have passed.
 */
const safely = { retryLimit: 13, retryDelay: 5, retryBackoff: true, expireInSeconds: 60, retentionDays: 60 };

let started: Promise<PgBoss> | undefined;

/** The job queue of this process; its tables are made on first use. A start that failed is tried again by who asks next. */
export function queue(): Promise<PgBoss> {
  started ??= start().catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

async function start(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: process.env['DATABASE_URL'],
    application_name: 'doorstep jobs',
    max: 5,
    maintenanceIntervalSeconds: 20,
    schedule: false,
  });
  boss.on('error', (error) => console.error(`jobs: ${error.message}`));
  await boss.start();
  await boss.createQueue(exhaustedQueue, { name: exhaustedQueue, ...safely });
  await boss.createQueue(deliveryQueue, { name: deliveryQueue, deadLetter: exhaustedQueue, ...safely });
  return boss;
}

/** Stops taking jobs, lets running ones finish for up to `seconds`, and closes its connections. */
export async function stopQueue(seconds = 10): Promise<void> {
  const running = started;
  started = undefined;
  if (running) await (await running).stop({ graceful: true, wait: true, timeout: seconds * 1000 });
}

/** Enqueues a job inside the caller's transaction: it exists when, and only when, that commits. */
export async function enqueueDelivery(transaction: Database, job: DeliveryJob): Promise<void> {
  const boss = await queue();
  await boss.send(deliveryQueue, job, {
    db: {
      executeSql: async (text: string, values: unknown[]) => ({
        rows: await transaction.$queryRawUnsafe<unknown[]>(text, ...values),
      }),
    },
  });
}

/** Removes the jobs of deliveries, waiting or done: what was said of a failure stands in them. */
export async function eraseJobs(
  database: Database,
  shop: string,
  webhookIds: readonly string[],
): Promise<void> {
  await queue();
  for (const table of ['pgboss.job', 'pgboss.archive']) {
    await database.$queryRawUnsafe(
      `delete from ${table} where data->>'shop' = $1 and data->>'webhookId' = any($2::text[])`,
      shop,
      webhookIds,
    );
  }
}
