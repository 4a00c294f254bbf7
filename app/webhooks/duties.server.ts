import type { Database } from '../database.server.ts';
import { enqueueDeliveries } from '../queue/enqueue-delivery.ts';

/** Topics that nobody may give up: Shopify delivers them once, and the law asks for them. */
export const duties: readonly string[] = [
  'app/uninstalled',
  'customers/data_request',
  'customers/redact',
  'shop/redact',
];

/** Milliseconds after which a duty that is still undone has been tried as often as a job is. */
const triedFor = 24 * 60 * 60 * 1000;

/** So many at once; what is left comes the next day. */
const most = 1_000;

/** Has the duties of all shops begun anew that were tried in vain: Shopify was away, or did not say whether the app is installed. */
export async function askForDuties(database: Database, now: Date): Promise<void> {
  const undone = await database.webhookDelivery.findMany({
    where: {
      topic: { in: [...duties] },
      processedAt: null,
      receivedAt: { lte: new Date(now.getTime() - triedFor) },
    },
    orderBy: { receivedAt: 'asc' },
    take: most,
    select: { shop: true, webhookId: true },
  });
  await enqueueDeliveries(database, undone);
}
