import { deliverySubject } from '../queue/enqueue-delivery.ts';
import type { DeliveryJob } from '../queue/enqueue-delivery.ts';
import type { JobContext } from '../jobs/process-delivery.server.ts';
import { runJob } from '../jobs/run-job.server.ts';

/** What a job says that is to be tried again. */
export class ToBeTriedAgain extends Error {}

/**
 * Runs the job of a delivery as a worker does: of the order that it is about, else its own. Throws what the job says that is to
 * be tried again.
 * @param tries The how-manieth try it is.
 */
export async function workOn(
  context: JobContext,
  { shop, webhookId }: DeliveryJob,
  { now = new Date(), tries = 1 } = {},
): Promise<void> {
  const where = { shop_webhookId: { shop, webhookId } };
  const delivery = await context.database.webhookDelivery.findUnique({ where });
  const about = delivery?.resourceId ?? '';
  const subject = about.startsWith('gid://shopify/Order/') ? about : deliverySubject(webhookId);
  const job = { shop, subject, tries, firstAsked: now, note: null };
  const end = await runJob(context, job, () => true, now);
  if (end.kind === 'failed' || end.kind === 'put-off') throw new ToBeTriedAgain(end.note);
}
