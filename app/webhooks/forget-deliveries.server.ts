import type { Database } from '../database.server.ts';

/**
 * For so many days the inbox knows a delivery that was acted on, and tells its repeats by that. Shopify repeats for four hours,
 * Amazon EventBridge for a day, Google Pub/Sub for a week unless it is set up otherwise.
 */
export const deliveryDays = 14;

/** So many rows in one statement, which holds their locks for a moment. */
const atOnce = 2_000;

/** So many statements at a time; whoever has more to do lets others go first. */
const most = 50;

/**
 * Forgets, in every shop, the deliveries of which nothing is left to be done and that came more than {@link deliveryDays} ago.
 * What is still tried stays, however old it is, and what was given up as long as somebody may have it tried again. Gives `more`
 * where it stopped before its end.
 */
export async function forgetDeliveries(
  database: Database,
  now: Date,
  batch = atOnce,
): Promise<'done' | 'more'> {
  const before = new Date(now.getTime() - deliveryDays * 24 * 60 * 60 * 1000);
  for (let step = 0; step < most; step += 1) {
    const forgotten = await database.$executeRaw`
      delete from "WebhookDelivery" where ctid = any(array(
        select delivery.ctid from "WebhookDelivery" as delivery
        where "receivedAt" < ${before} and "processedAt" is not null and body is null
          and not exists (select from "Job" as job
                          where job.shop = delivery.shop and job.subject = 'delivery/' || delivery."webhookId")
        order by "receivedAt" limit ${batch}))`;
    if (forgotten < batch) return 'done';
  }
  return 'more';
}
