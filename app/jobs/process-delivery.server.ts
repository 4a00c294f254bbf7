import { fail, ok } from '@doorstep/policy';
import type { WebhookDelivery } from '@prisma/client';

import type { Database } from '../database.server.ts';
import { openUnworked } from '../orders/cases-of-deliveries.server.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import { isErased } from '../webhooks/personal-data/erase-orders.server.ts';
import { repairProtection } from '../policy/repair-protection.server.ts';
import { jsonIn } from '../webhooks/delivery.ts';
import { processCreatedOrder } from './order-created.server.ts';
import { processParcelNews } from './order-moved.server.ts';
import type { JobOutcome } from './outcome.ts';
import type { DeliveryJob } from '../queue/queue.server.ts';
import { recordDataRequest, redactCustomer, redactShop } from './redact.server.ts';
import { closeUninstalled } from './uninstalled.server.ts';

/** What jobs get to work with. `reach` gives what work on a shop's orders needs, or `null` when the app has no access any more. */
export interface JobContext {
  readonly database: Database;
  readonly reach: (shop: string) => Promise<OrderDependencies | null>;
}

/** Privacy requests find a customer's orders by these bodies; those of all other topics go once they are processed. */
const keptTopic = 'orders/create';

/** Thrown to make the queue try the job again later. */
export class TryAgainLater extends Error {}

/**
 * Acts on one delivery of the inbox and records the outcome. Throws {@link TryAgainLater} for what may pass; what
 * cannot work is recorded and done with. A delivery that was processed before is not processed again.
 */
export async function processDelivery(context: JobContext, { shop, webhookId }: DeliveryJob): Promise<void> {
  const where = { shop_webhookId: { shop, webhookId } };
  const delivery = await context.database.webhookDelivery.findUnique({ where });
  if (!delivery || delivery.processedAt) return;
  const outcome = await act(context, delivery);
  const reason = outcome.ok ? outcome.value : outcome.error.reason;
  const passing = !outcome.ok && outcome.error.kind === 'retry';
  await context.database.webhookDelivery.update({
    where,
    data: {
      outcome: reason,
      processedAt: passing ? null : new Date(),
      ...(passing || delivery.topic === keptTopic ? {} : { body: null }),
    },
  });
  if (passing) throw new TryAgainLater(reason);
}

type StoredDelivery = Pick<WebhookDelivery, 'shop' | 'topic' | 'webhookId' | 'resourceId' | 'body'>;

async function act({ database, reach }: JobContext, delivery: StoredDelivery): Promise<JobOutcome> {
  const { shop, topic, webhookId, body } = delivery;
  if (body === null) return ok('erased before it was processed');
  switch (topic) {
    case keptTopic: {
      if (await isErased(database, delivery)) return ok('its customer was erased meanwhile');
      const reached = await reach(shop);
      return reached
        ? processCreatedOrder(reached, webhookId, jsonIn(body))
        : giveUpUnreached(database, delivery);
    }
    case 'fulfillments/create':
    case 'fulfillments/update':
    case 'fulfillment_events/create': {
      const reached = await reach(shop);
      return reached ? processParcelNews(reached, jsonIn(body)) : giveUpUnreached(database, delivery);
    }
    case 'products/update':
    case 'products/delete': {
      const reached = await reach(shop);
      return reached
        ? repairProtection({ ...reached, now: new Date() }, webhookId)
        : fail({ kind: 'give-up', reason: noAccess });
    }
    case 'customers/redact':
      return redactCustomer(database, shop, jsonIn(body));
    case 'shop/redact':
      return redactShop({ database, shop, reach });
    case 'app/uninstalled':
      return closeUninstalled({ database, shop, reach });
    case 'app/scopes_update':
      return ok('recorded');
    case 'customers/data_request':
      return recordDataRequest(database, shop, jsonIn(body));
    default:
      return ok('nothing to do for this topic');
  }
}

const noAccess = 'the app has no access to the shop any more';

/** What an order needs is for a person, as long as the shop is there. */
async function giveUpUnreached(
  database: Database,
  { shop, webhookId, resourceId }: Pick<StoredDelivery, 'shop' | 'webhookId' | 'resourceId'>,
): Promise<JobOutcome> {
  await openUnworked(database, { shop, webhookId, orderId: resourceId }, noAccess);
  return fail({ kind: 'give-up', reason: noAccess });
}
