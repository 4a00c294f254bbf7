import type { Database } from '../database.server.ts';
import { jsonIn } from '../webhooks/delivery.ts';
import { readOrderBody } from '../orders/order-body.ts';
import type { DeliveredOrder } from '../orders/order-body.ts';

/** An order as it was placed, from the inbox; `null` when it was never delivered, or erased since. */
export async function placedOrder(
  database: Database,
  shop: string,
  orderId: string,
): Promise<DeliveredOrder | null> {
  const delivery = await database.webhookDelivery.findFirst({
    where: { shop, topic: 'orders/create', resourceId: orderId, body: { not: null } },
    orderBy: { receivedAt: 'asc' },
  });
  const order = delivery?.body ? readOrderBody(jsonIn(delivery.body)) : null;
  return order?.ok ? order.value : null;
}
