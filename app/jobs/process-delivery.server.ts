import { fail, ok } from '@doorstep/policy';
import type { WebhookDelivery } from '@prisma/client';

import type { WholeDatabase } from '../database.server.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import { repairProtection } from '../policy/repair-protection.server.ts';
import { jsonIn } from '../webhooks/delivery.ts';
import { findOrder } from './find-order.server.ts';
import { wakeRequest } from './wake-request.server.ts';
import type { JobOutcome } from './outcome.ts';
import type { DeliveryJob } from '../queue/enqueue-delivery.ts';
import { learnAccess } from './learn-access.server.ts';
import { recordDataRequest, redactCustomer, redactShop } from './redact.server.ts';
import { closeUninstalled } from './uninstalled.server.ts';

/**
 * What jobs get to work with. `reach` gives what work on a shop's orders needs, or `null` when the app has no access any more.
 */
export interface JobContext {
  readonly database: WholeDatabase;
  readonly reach: (shop: string) => Promise<OrderDependencies | null>;
}

/** Thrown to make the queue try the job again later. */
export class TryAgainLater extends Error {}

/**
 * Acts on one delivery of the inbox that is about no order, see process-order.server.ts for those that are, and records the
 * outcome. Throws {@link TryAgainLater} for what may pass; what cannot work is recorded and done with. A delivery that was
 * processed before is not processed again.
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
      ...(passing ? {} : { body: null }),
    },
  });
  if (passing) throw new TryAgainLater(reason);
}

type StoredDelivery = Pick<WebhookDelivery, 'shop' | 'topic' | 'webhookId' | 'resourceId' | 'body'>;

function act(context: JobContext, delivery: StoredDelivery): Promise<JobOutcome> {
  const isPart = /^gid:\/\/shopify\/(FulfillmentOrder|Return)\//.test(delivery.resourceId ?? '');
  return isPart ? actOnPart(context, delivery) : actOnShop(context, delivery);
}

/** Whatever happened to a part of an order, the order is looked at. */
async function actOnPart({ reach }: JobContext, { shop, resourceId }: StoredDelivery): Promise<JobOutcome> {
  const reached = await reach(shop);
  return reached ? findOrder(reached, resourceId) : fail({ kind: 'give-up', reason: noAccess });
}

/** What is about the shop itself, its protection product or its customers' data. */
async function actOnShop(
  { database, reach }: JobContext,
  { shop, topic, webhookId, body }: StoredDelivery,
): Promise<JobOutcome> {
  switch (topic) {
    case 'products/update':
    case 'products/delete': {
      const reached = await reach(shop);
      return reached
        ? repairProtection({ ...reached, now: new Date() }, webhookId)
        : fail({ kind: 'give-up', reason: noAccess });
    }
    case 'draft_orders/update':
      return wakeRequest(database, shop, body && jsonIn(body));
    case 'customers/redact':
      return redactCustomer(database, shop, body && jsonIn(body));
    case 'shop/redact':
      return redactShop({ database, shop, reach });
    case 'app/uninstalled':
      return closeUninstalled({ database, shop, reach });
    case 'app/scopes_update':
      return learnAccess(database, shop, new Date());
    case 'customers/data_request':
      return recordDataRequest(database, shop, body && jsonIn(body));
    default:
      return ok('nothing to do for this topic');
  }
}

/** What is said where the app has no access. */
export const noAccess = 'the app has no access to the shop any more';
