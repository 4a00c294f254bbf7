import { afterAll, beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { environment } from '../../environment.server.ts';
import { webhookBodies } from '../../testing/webhook-bodies.ts';
import { adaptersOf } from '../ingest.server.ts';
import { takenBy } from './taken-by.fixture.ts';

const eventBridgeSecret = 'a secret of the event bus';
const inbox = takenBy(adaptersOf({ ...environment(), eventBridgeSecret }));

beforeEach(async () => {
  await database.webhookDelivery.deleteMany();
});
afterAll(async () => (await inbox).close());

/**
 * An event with the keys, the letters of the metadata's names and the precision of time of those that Shopify's partner source
 * put on buses in May 2026, as the test suite of the public repository aura-historia/backend keeps one; its signature is not of
 * the payload as JSON is written again.
 */
const eventOf = (topic: string, payload: unknown, webhookId = 'w-1') => ({
  ...{ version: '0', id: '33305a23-4886-4909-8a6a-42ef59c41fe2', 'detail-type': 'shopifyWebhook' },
  ...{
    source: 'aws.partner/shopify.com/359227195393/doorstep',
    account: '123456789012',
    region: 'us-east-1',
  },
  ...{ time: '2026-11-23T10:00:00Z', resources: [] },
  detail: {
    payload,
    metadata: {
      'Content-Type': 'application/json',
      'X-Shopify-Topic': topic,
      'X-Shopify-Shop-Domain': 'aallyn.myshopify.com',
      'X-Shopify-Order-Id': '1001',
      'X-Shopify-Hmac-SHA256': 'PONGKZvuaN7j92Fdw/6EKtpsx3EUOf9JZ4NrUvEi5MI=',
      'X-Shopify-Webhook-Id': webhookId,
      'X-Shopify-API-Version': '2026-07',
      'X-Shopify-Event-Id': 'a2533945-511e-45bb-a0fa-1dba0ad9ecb1',
      'X-Shopify-Triggered-At': '2026-11-23T10:00:00.110521905Z',
    },
  },
});

const post = async (body: unknown, key: string | null = eventBridgeSecret): Promise<number> =>
  (await inbox).post('/webhooks/eventbridge', key === null ? {} : { 'x-api-key': key }, body);

const order = eventOf('orders/updated', webhookBodies['orders/updated']);

test('an event of the bus is stored as the webhook in it', async () => {
  expect(await post(order)).toBe(200);
  expect(await database.webhookDelivery.findMany()).toMatchObject([
    {
      ...{ source: 'eventbridge', shop: 'aallyn.myshopify.com', webhookId: 'w-1', topic: 'orders/updated' },
      ...{ resourceId: 'gid://shopify/Order/1001', triggeredAt: new Date('2026-11-23T10:00:00.110Z') },
      eventId: 'a2533945-511e-45bb-a0fa-1dba0ad9ecb1',
    },
  ]);
});

test.each([
  ['w\u0000\ud83d', 'orders/updated', 'orders/updated'],
  ['w-1', 'órders', 'unreadable'],
])('an event with the id %j and the topic %s is parked', async (webhookId, topic, kept) => {
  expect(await post(eventOf(topic, webhookBodies['orders/updated'], webhookId))).toBe(200);
  expect(await database.webhookDelivery.findMany()).toMatchObject([
    { source: 'eventbridge', topic: kept, outcome: 'its id or its topic is odd' },
  ]);
});

test.each([null, '', 'another secret of that length', `${eventBridgeSecret} `.repeat(2)])(
  'with the key %o nothing is taken',
  async (key) => {
    expect(await post(order, key)).toBe(401);
    expect(await database.webhookDelivery.count()).toBe(0);
  },
);

test.each([
  {},
  [],
  { ...order, detail: {} },
  { ...order, detail: { metadata: {} } },
  { ...order, detail: { metadata: null, payload: {} } },
  { ...order, source: 'aws.partner/another.example/1' },
])('%o is no event of Shopify’s', async (body) => {
  expect(await post(body)).toBe(400);
});

test('an event that is labelled for another topic than its payload is refused', async () => {
  expect(await post(eventOf('shop/redact', webhookBodies['orders/updated']))).toBe(401);
});

test('without a secret in the settings there is no such address', async () => {
  const closed = await takenBy(adaptersOf({ ...environment(), eventBridgeSecret: null }));
  expect(await closed.post('/webhooks/eventbridge', { 'x-api-key': '' }, order)).toBe(404);
  await closed.close();
});
