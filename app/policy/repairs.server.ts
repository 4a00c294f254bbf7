import { theApp } from '../audit/actor.ts';
import type { Actor } from '../audit/actor.ts';
import { recordAudit } from '../audit/record.server.ts';
import type { Database } from '../database.server.ts';

/** That the protection product was not as the policy says, and whether the app has put it back. */
export interface Repair {
  readonly webhookId: string;
  /** What was wrong, in words: `its price was 5.00 instead of 2.98`. */
  readonly message: string;
  readonly startedAt: Date;
  /** `null` while it is not put back. */
  readonly doneAt: Date | null;
}

interface RepairKey {
  readonly shop: string;
  readonly webhookId: string;
}

/** Writes down what is about to be put right; a worker that does it over, after a crash, finds the row and leaves it. */
export async function startRepair(
  database: Database,
  { shop, webhookId }: RepairKey,
  message: string,
  startedAt: Date,
): Promise<void> {
  const data = [{ shop, webhookId, message, startedAt }];
  await database.protectionRepair.createMany({ data, skipDuplicates: true });
}

/** The product is as the policy says; does nothing when this webhook found nothing wrong. */
export async function finishRepair(
  database: Database,
  { shop, webhookId }: RepairKey,
  doneAt: Date,
): Promise<void> {
  const key = { shop, webhookId };
  const [repair] = await database.protectionRepair.updateManyAndReturn({
    where: { ...key, doneAt: null },
    data: { doneAt },
  });
  if (!repair) return;
  const what = { kind: 'protection-put-back', was: repair.message } as const;
  await recordAudit(database, { shop, by: theApp, at: doneAt, what });
}

/** How often the product was put back since an instant, by other webhooks than this one. */
export const countRepairsSince = (
  database: Database,
  { shop, webhookId }: RepairKey,
  since: Date,
): Promise<number> =>
  database.protectionRepair.count({
    where: { shop, webhookId: { not: webhookId }, startedAt: { gt: since } },
  });

/** The latest repair that the merchant has not put away; `null` when there is none. */
export const readUnreadRepair = (database: Database, shop: string): Promise<Repair | null> =>
  database.protectionRepair.findFirst({ where: { shop, readAt: null }, orderBy: { startedAt: 'desc' } });

/** The merchant has read of this repair, and of all before it. */
export async function putRepairAway(
  database: Database,
  { shop, webhookId }: RepairKey,
  by: Actor,
  now: Date,
): Promise<void> {
  const row = await database.protectionRepair.findUnique({ where: { shop_webhookId: { shop, webhookId } } });
  if (!row) return;
  const { count } = await database.protectionRepair.updateMany({
    where: { shop, readAt: null, startedAt: { lte: row.startedAt } },
    data: { readAt: now },
  });
  if (count > 0) await recordAudit(database, { shop, by, at: now, what: { kind: 'repair-read' } });
}
