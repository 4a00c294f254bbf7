import { database } from '../database.server.ts';
import type { Database } from '../database.server.ts';
import { enqueueDelivery } from '../jobs/queue.server.ts';
import type { Delivery } from './delivery.ts';

/**
 * Stores a delivery and the job that will act on it in one transaction: what Shopify got a 200 for is never lost.
 * A delivery that is stored already is left alone; that is how Shopify's repeats end.
 */
export async function receive(delivery: Delivery): Promise<'stored' | 'duplicate'> {
  return database.$transaction(async (transaction) => {
    const { count } = await transaction.webhookDelivery.createMany({
      data: [{ ...delivery, body: Buffer.from(delivery.body) }],
      skipDuplicates: true,
    });
    if (count === 0) return 'duplicate';
    if (delivery.topic === 'app/uninstalled') await forgetAccess(transaction, delivery.shop);
    await enqueueDelivery(transaction, { shop: delivery.shop, webhookId: delivery.webhookId });
    return 'stored';
  });
}

/** The tokens of a removed app are void at once. The policy stays until Shopify asks to redact the shop. */
async function forgetAccess(transaction: Database, shop: string): Promise<void> {
  await transaction.session.deleteMany({ where: { shop } });
  await transaction.shop.updateMany({ where: { domain: shop }, data: { uninstalledAt: new Date() } });
}
