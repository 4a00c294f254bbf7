import type { Database } from '../../database.server.ts';
import { eraseJobs } from '../../queue/queue.server.ts';
import { subjectOf } from '../../orders/cases-of-deliveries.server.ts';
import { eraseCases } from '../../orders/cases.server.ts';
import { eraseEffects } from '../../orders/effects/ledger.server.ts';
import { eraseMails } from '../../orders/sent-mails.server.ts';

/**
 * Erases what was delivered about orders and keeps their numbers, so that a delivery which comes again does not bring the
 * customer back. What the policy decided stays: it holds kinds of addresses and amounts, and nothing that somebody typed.
 * Gives the number of bodies erased.
 */
export async function eraseOrders(
  database: Database,
  shop: string,
  orderIds: readonly string[],
  erasedAt: Date,
): Promise<number> {
  const data = orderIds.map((orderId) => ({ shop, orderId, erasedAt }));
  await database.erasedOrder.createMany({ data, skipDuplicates: true });
  await eraseEffects(database, shop, orderIds);
  await eraseCases(database, shop, orderIds);
  await eraseMails(database, shop, orderIds);
  const deliveries = await database.webhookDelivery.findMany({
    where: { shop, resourceId: { in: [...orderIds] } },
    select: { webhookId: true },
  });
  return eraseBodies(
    database,
    shop,
    deliveries.map(({ webhookId }) => webhookId),
  );
}

/** Erases stored bodies with what was said about them, also to a person; gives how many there were. */
export async function eraseBodies(
  database: Database,
  shop: string,
  webhookIds: readonly string[],
): Promise<number> {
  const where = { shop, webhookId: { in: [...webhookIds] } };
  await database.webhookDelivery.updateMany({
    where: { ...where, processedAt: { not: null } },
    data: { outcome: 'erased' },
  });
  await database.webhookDelivery.updateMany({
    where: { ...where, processedAt: null },
    data: { outcome: 'erased before it was processed', processedAt: new Date() },
  });
  await eraseCases(database, shop, webhookIds.map(subjectOf));
  await eraseJobs(database, shop, webhookIds);
  const { count } = await database.webhookDelivery.updateMany({
    where: { ...where, body: { not: null } },
    data: { body: null },
  });
  return count;
}

/** Whether a delivery is about an order whose customer was erased. */
export async function isErased(
  database: Database,
  { shop, resourceId }: { readonly shop: string; readonly resourceId: string | null },
): Promise<boolean> {
  if (resourceId === null) return false;
  const where = { shop_orderId: { shop, orderId: resourceId } };
  return (await database.erasedOrder.findUnique({ where })) !== null;
}
