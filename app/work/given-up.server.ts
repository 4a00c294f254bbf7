import type { Database } from '../database.server.ts';
import { webhookIdIn } from '../queue/enqueue-delivery.ts';

/** Something that was tried as often as allowed. */
export interface GivenUp {
  /** What it is kept under. */
  readonly subject: string;
  /** `null` when it is about no order. */
  readonly orderId: string | null;
  /** `null` for an order that was never decided. */
  readonly orderName: string | null;
  /** Shopify's topic of what is about no order: `products/update`. */
  readonly topic: string | null;
  readonly givenUpAt: Date;
  /** What the last try said. */
  readonly note: string | null;
}

/** What was given up for a shop, the latest first. */
export async function listGivenUp(
  database: Database,
  shop: string,
  limit: number,
): Promise<readonly GivenUp[]> {
  const jobs = await database.job.findMany({
    where: { shop, exhaustedAt: { not: null } },
    orderBy: { exhaustedAt: 'desc' },
    take: limit,
  });
  const subjects = jobs.map(({ subject }) => subject);
  const webhookIds = subjects.flatMap((subject) => webhookIdIn(subject) ?? []);
  const [orders, deliveries] = await Promise.all([
    database.orderDecision.findMany({
      where: { shop, orderId: { in: subjects } },
      select: { orderId: true, orderName: true },
    }),
    database.webhookDelivery.findMany({
      where: { shop, webhookId: { in: webhookIds } },
      select: { webhookId: true, topic: true },
    }),
  ]);
  const names = new Map(orders.map(({ orderId, orderName }) => [orderId, orderName]));
  const topics = new Map(deliveries.map(({ webhookId, topic }) => [webhookId, topic]));
  return jobs.flatMap(({ subject, exhaustedAt, note }) => {
    if (exhaustedAt === null) return [];
    const webhookId = webhookIdIn(subject);
    return {
      subject,
      orderId: webhookId === null ? subject : null,
      orderName: names.get(subject) ?? null,
      topic: webhookId === null ? null : (topics.get(webhookId) ?? null),
      givenUpAt: exhaustedAt,
      note,
    };
  });
}
