import type { Database } from '../database.server.ts';

/** What the app knows of an order: whether Shopify has told of it, and whether it is here at all, by whatever way. */
export interface Arrival {
  readonly isTold: boolean;
  /** Told of, decided, erased since, or waiting for its turn. */
  readonly hasArrived: boolean;
}

/** Asks it for orders of a shop; one that the app has never heard of is neither. */
export async function readArrivals(
  database: Database,
  shop: string,
  orderIds: readonly string[],
): Promise<(orderId: string) => Arrival> {
  const ids = { in: [...orderIds] };
  const orderId = true;
  const [delivered, decided, erased, waiting] = await Promise.all([
    database.webhookDelivery.findMany({ where: { shop, resourceId: ids }, select: { resourceId: true } }),
    database.orderDecision.findMany({ where: { shop, orderId: ids }, select: { orderId } }),
    database.erasedOrder.findMany({ where: { shop, orderId: ids }, select: { orderId } }),
    database.job.findMany({
      where: { shop, subject: ids, exhaustedAt: null },
      select: { subject: true },
    }),
  ]);
  const told = new Set(delivered.map(({ resourceId }) => resourceId));
  const here = new Set([
    ...[...decided, ...erased].map((row) => row.orderId),
    ...waiting.map(({ subject }) => subject),
  ]);
  return (id) => ({ isTold: told.has(id), hasArrived: told.has(id) || here.has(id) });
}
