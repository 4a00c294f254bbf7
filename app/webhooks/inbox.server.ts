import { database } from '../database.server.ts';
import { enqueueDelivery } from '../queue/queue.server.ts';
import { isErased } from './personal-data/erase-orders.server.ts';
import type { Delivery } from './delivery.ts';

/**
 * Stores a delivery and the job that will act on it in one transaction: what Shopify got a 200 for is never lost.
 * A delivery that is stored already is left alone; that is how Shopify's repeats end. An order whose customer was erased
 * is not stored again.
 */
export async function receive(delivery: Delivery): Promise<'stored' | 'duplicate' | 'erased'> {
  return database.$transaction(async (transaction) => {
    if (delivery.topic === 'orders/create' && (await isErased(transaction, delivery))) return 'erased';
    const { count } = await transaction.webhookDelivery.createMany({
      data: [{ ...delivery, body: Buffer.from(delivery.body) }],
      skipDuplicates: true,
    });
    if (count === 0) return 'duplicate';
    await enqueueDelivery(transaction, { shop: delivery.shop, webhookId: delivery.webhookId });
    return 'stored';
  });
}
