import type { Database } from '../database.server.ts';
import { deliverySubject } from './enqueue-delivery.ts';

/** Removes what was said of orders when their jobs failed. A job that is still running says nothing of an erased order. */
export async function eraseNotes(
  database: Database,
  shop: string,
  orderIds: readonly string[],
): Promise<void> {
  await database.job.updateMany({ where: { shop, subject: { in: [...orderIds] } }, data: { note: null } });
}

/** Removes the jobs of deliveries, with what was said of a failure. */
export async function eraseJobs(
  database: Database,
  shop: string,
  webhookIds: readonly string[],
): Promise<void> {
  await database.job.deleteMany({ where: { shop, subject: { in: webhookIds.map(deliverySubject) } } });
}
