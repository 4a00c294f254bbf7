import type { Database } from '../database.server.ts';

/** Those of these orders of which Shopify has told the app: delivered, decided, or erased since. */
export async function listArrived(
  database: Database,
  shop: string,
  orderIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const ids = { in: [...orderIds] };
  const [delivered, decided, erased] = await Promise.all([
    database.webhookDelivery.findMany({
      where: { shop, resourceId: ids, topic: 'orders/create' },
      select: { resourceId: true },
    }),
    database.orderDecision.findMany({ where: { shop, orderId: ids }, select: { orderId: true } }),
    database.erasedOrder.findMany({ where: { shop, orderId: ids }, select: { orderId: true } }),
  ]);
  return new Set([
    ...delivered.flatMap(({ resourceId }) => resourceId ?? []),
    ...[...decided, ...erased].map(({ orderId }) => orderId),
  ]);
}
