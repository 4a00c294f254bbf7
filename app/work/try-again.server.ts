import type { Actor } from '../audit/actor.ts';
import { recordAudit } from '../audit/record.server.ts';
import type { Database } from '../database.server.ts';
import { webhookIdIn } from '../queue/enqueue-delivery.ts';
import { enqueue } from '../queue/enqueue.ts';

/** Whose given-up work is to be tried again, who wants it, and when. */
export interface TryingAgain {
  readonly shop: string;
  readonly by: Actor;
  readonly now: Date;
}

/**
 * Has what was given up for a shop done after all: one thing by what it is kept under, or everything. It begins anew, as if it had
 * just been asked for; in a transaction of the caller. Gives how many things that are; 0 when nothing of the kind was given up.
 */
export async function tryAgain(
  transaction: Database,
  { shop, by, now }: TryingAgain,
  subject: string | null,
): Promise<number> {
  const where = { shop, exhaustedAt: { not: null }, ...(subject === null ? {} : { subject }) };
  const jobs = await transaction.job.findMany({ where, select: { subject: true } });
  if (jobs.length === 0) return 0;
  const subjects = jobs.map((job) => job.subject);
  // A delivery that was given up counts as done; its job would leave it alone.
  await transaction.webhookDelivery.updateMany({
    where: { shop, webhookId: { in: subjects.flatMap((each) => webhookIdIn(each) ?? []) } },
    data: { processedAt: null },
  });
  await enqueue(
    transaction,
    subjects.map((each) => ({ shop, subject: each })),
    'news',
  );
  const what = { kind: 'work-tried-again', jobs: subjects.length } as const;
  await recordAudit(transaction, { shop, by, at: now, what });
  return subjects.length;
}
