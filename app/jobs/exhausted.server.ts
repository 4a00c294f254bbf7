import type { Database } from '../database.server.ts';
import { openUndone } from '../orders/cases.server.ts';
import type { OrderKey } from '../orders/cases.server.ts';
import { caseOfUndone } from '../orders/effects/cases-of-effects.ts';
import { duties } from '../webhooks/duties.server.ts';
import type { DeliveryJob } from '../queue/enqueue-delivery.ts';

/**
 * A delivery that is about no order and was tried as often as allowed: its last words stay as the outcome, and it counts as
 * done. Running it again changes nothing. What is a duty stays undone, and is asked for again every day.
 */
export async function giveUp(database: Database, { shop, webhookId }: DeliveryJob): Promise<void> {
  await database.webhookDelivery.updateMany({
    where: { shop, webhookId, processedAt: null, topic: { notIn: [...duties] } },
    data: { processedAt: new Date() },
  });
}

const unworked = 'the order could not be worked on';

/**
 * What was tried for an order as often as allowed and is undone is for a person; with the last words about it, which are
 * given back. Running it again changes nothing.
 */
export async function giveUpOrder(
  database: Database,
  key: OrderKey,
  lastWords: string | null,
): Promise<string> {
  const message = lastWords ?? unworked;
  // What is only planned waits for one of these.
  const effects = await database.effect.findMany({
    // Those of requests are given up with their own jobs.
    where: { ...key, state: { notIn: ['applied', 'planned'] }, key: { not: { contains: '/request/' } } },
  });
  for (const { kind, note } of effects) {
    const undone = caseOfUndone(kind);
    if (undone)
      await openUndone(database, key, { kind: undone, message: note ?? 'it was begun and never ended' });
  }
  // It never came as far as its effects.
  if (effects.length === 0) await openUndone(database, key, { kind: 'delivery', message });
  return message;
}
