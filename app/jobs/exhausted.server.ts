import type { Database } from '../database.server.ts';
import { openUnworked } from '../orders/cases-of-deliveries.server.ts';
import { openUndone } from '../orders/cases.server.ts';
import { caseOfUndone } from '../orders/effects/apply-effects.server.ts';
import type { DeliveryJob } from '../queue/queue.server.ts';

/**
 * A job that was tried as often as allowed: its last words stay as the outcome, it counts as done, and what it left undone
 * for an order is for a person. Running it again changes nothing.
 */
export async function giveUp(database: Database, { shop, webhookId }: DeliveryJob): Promise<void> {
  const where = { shop_webhookId: { shop, webhookId } };
  const delivery = await database.webhookDelivery.findUnique({ where });
  if (!delivery || delivery.processedAt) return;
  const { resourceId: orderId, topic, outcome } = delivery;
  const unworked = 'the order could not be worked on';
  if (topic === 'orders/create' && orderId === null) {
    await openUnworked(database, { shop, webhookId, orderId }, unworked);
  }
  if (orderId?.startsWith('gid://shopify/Order/')) {
    const key = { shop, orderId };
    const effects = await database.effect.findMany({ where: { ...key, state: { not: 'applied' } } });
    for (const { kind, note } of effects) {
      const undone = caseOfUndone(kind);
      if (undone)
        await openUndone(database, key, { kind: undone, message: note ?? 'it was begun and never ended' });
    }
    // It never came as far as its effects.
    if (effects.length === 0) {
      await openUndone(database, key, { kind: 'delivery', message: outcome ?? unworked });
    }
  }
  await database.webhookDelivery.update({ where, data: { processedAt: new Date() } });
}
