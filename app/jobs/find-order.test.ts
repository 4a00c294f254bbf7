import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { deliver } from '../testing/deliver.ts';
import { orderId, sell } from '../testing/shop-orders.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import { webhookRequest } from '../testing/webhook.ts';
import { processDelivery } from './process-delivery.server.ts';

const shop = shopWithApp();

beforeEach(async () => {
  await database.webhookDelivery.deleteMany();
  await database.job.deleteMany();
});

const holdChanged = (fulfillmentOrderId: string) =>
  arrives('fulfillment_holds/released', {
    fulfillment_order: { id: fulfillmentOrderId },
    fulfillment_hold: { handle: 'h' },
  });

/** News arrive and their job runs; gives what it says, and which orders are to be looked at then. */
async function arrives(topic: string, body: object) {
  const headers = { 'x-shopify-webhook-id': 'w-1' };
  expect((await deliver(webhookRequest(topic, body, headers))).status).toBe(200);
  const sendMail = () => Promise.resolve({ ok: true, value: null } as const);
  const reach = () => Promise.resolve({ admin: shop.admin, database, sendMail });
  await processDelivery({ database, reach }, { shop: shop.domain, webhookId: 'w-1' });
  const { outcome, processedAt } = await database.webhookDelivery.findFirstOrThrow();
  expect(processedAt).not.toBeNull();
  const asked = await database.job.findMany({ where: { subject: { startsWith: 'gid:' } } });
  return { outcome, asked: asked.map((job) => [job.shop, job.subject]) };
}

test('news of a hold, which name its fulfillment order alone, ask for the job of the order that it is of', async () => {
  const { fulfillmentOrders } = sell(shop);
  const { outcome, asked } = await holdChanged(fulfillmentOrders[0]?.id ?? '');
  expect(outcome).toBe('its order is looked at');
  expect(asked).toEqual([[shop.domain, orderId]]);
});

test('news of a return that do not say whose it is are no other news, under whichever topic they come', async () => {
  for (const topic of ['returns/approve', 'returns/close', 'returns/process']) {
    await database.webhookDelivery.deleteMany();
    const body = { admin_graphql_api_id: 'gid://shopify/Return/404' };
    expect(await arrives(topic, body)).toMatchObject({ outcome: 'what it is about is gone' });
  }
});

test('news of what is gone, or of what the app may not see, ask for nothing and are not tried again', async () => {
  const { outcome, asked } = await holdChanged('gid://shopify/FulfillmentOrder/404');
  expect(outcome).toBe('what it is about is gone');
  expect(asked).toEqual([]);
});
