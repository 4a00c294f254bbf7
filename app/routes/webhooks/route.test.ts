import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { deliveryQueue, queue } from '../../queue/queue.server.ts';
import { orderBody } from '../../testing/order.ts';
import { webhookRequest } from '../../testing/webhook.ts';
import { webhookBodies } from '../../testing/webhook-bodies.ts';
import { largestBody } from '../../webhooks/verify.server.ts';
import { action } from './route.ts';

const shop = 'aallyn.myshopify.com';

beforeEach(async () => {
  await database.webhookDelivery.deleteMany();
  await database.shop.deleteMany();
  await (await queue()).purgeQueue(deliveryQueue);
});

const post = async (request: Request) => (await action({ request, params: {}, context: {} })).status;
const stored = () => database.webhookDelivery.findMany();
const jobs = async () => (await queue()).getQueueSize(deliveryQueue);

test('a signed delivery is stored byte for byte, with its job, and answered 200', async () => {
  const raw = JSON.stringify(orderBody(), null, 2);
  expect(await post(webhookRequest('orders/create', raw, { 'x-shopify-webhook-id': 'w-1' }))).toBe(200);
  const [delivery] = await stored();
  expect(delivery).toMatchObject({
    shop,
    webhookId: 'w-1',
    topic: 'orders/create',
    resourceId: 'gid://shopify/Order/1001',
    triggeredAt: new Date('2026-11-23T10:00:00.000Z'),
    processedAt: null,
  });
  expect(Buffer.from(delivery?.body ?? []).toString()).toBe(raw);
  expect(await jobs()).toBe(1);
});

test.each([
  ['of another secret', 'dGhpcyBpcyBub3QgdGhlIHJpZ2h0IHNpZ25hdHVyZSE='],
  ['that is too short', 'YWJj'],
  ['that is empty', ''],
  ['that is missing', null],
])('a signature %s is answered 401 and nothing is stored', async (_, signature) => {
  expect(
    await post(webhookRequest('orders/create', orderBody(), { 'x-shopify-hmac-sha256': signature })),
  ).toBe(401);
  expect(await stored()).toEqual([]);
  expect(await jobs()).toBe(0);
});

test('a delivery that comes again is answered 200 and changes nothing', async () => {
  const again = () => webhookRequest('orders/create', orderBody(), { 'x-shopify-webhook-id': 'w-1' });
  expect(await post(again())).toBe(200);
  expect(await post(again())).toBe(200);
  expect(await stored()).toHaveLength(1);
  expect(await jobs()).toBe(1);
});

test('ten copies at the same moment are stored once', async () => {
  const copies = Array.from({ length: 10 }, () =>
    post(webhookRequest('orders/create', orderBody(), { 'x-shopify-webhook-id': 'w-1' })),
  );
  expect(new Set(await Promise.all(copies))).toEqual(new Set([200]));
  expect(await stored()).toHaveLength(1);
  expect(await jobs()).toBe(1);
});

test('the same webhook id of two shops are two deliveries', async () => {
  for (const domain of [shop, 'other.myshopify.com']) {
    const headers = { 'x-shopify-webhook-id': 'w-1', 'x-shopify-shop-domain': domain };
    expect(await post(webhookRequest('orders/create', orderBody(), headers))).toBe(200);
  }
  expect(await stored()).toHaveLength(2);
});

test('a signed body of one shop under the header of another is answered 401', async () => {
  const body = { shop_id: 1, shop_domain: 'other.myshopify.com' };
  expect(await post(webhookRequest('shop/redact', body))).toBe(401);
  expect(await post(webhookRequest('app/uninstalled', { myshopify_domain: 'other.myshopify.com' }))).toBe(
    401,
  );
  expect(await stored()).toEqual([]);
});

test.each([
  ['customers/redact', 'shop/redact'],
  ['customers/data_request', 'customers/redact'],
  ['customers/redact', 'app/uninstalled'],
  ['orders/create', 'products/delete'],
  ['orders/create', 'app/uninstalled'],
  ['products/update', 'products/delete'],
  ['products/update', 'orders/create'],
])('a rightly signed body of %s sent again as %s is refused', async (topic, other) => {
  expect(await post(webhookRequest(other, webhookBodies[topic]))).toBe(401);
  expect(await stored()).toEqual([]);
});

test('a topic that nobody asked for is no webhook of ours', async () => {
  expect(await post(webhookRequest('orders/delete', { id: 1001 }))).toBe(400);
  expect(await post(webhookRequest('toString', { id: 1001 }))).toBe(400);
  expect(await stored()).toEqual([]);
});

test.each(['x-shopify-topic', 'x-shopify-shop-domain', 'x-shopify-webhook-id'])(
  'without %s it is no webhook',
  async (header) => {
    expect(await post(webhookRequest('orders/create', orderBody(), { [header]: null }))).toBe(400);
    expect(await stored()).toEqual([]);
  },
);

test.each(['evil.com', 'aallyn.myshopify.com.evil.com', 'evil.com/.myshopify.com', 'aallyn.myshopify.com/'])(
  'the shop domain %s is refused',
  async (domain) => {
    expect(
      await post(webhookRequest('orders/create', orderBody(), { 'x-shopify-shop-domain': domain })),
    ).toBe(400);
  },
);

test('a signed body that is no JSON is answered 400', async () => {
  expect(await post(webhookRequest('orders/create', 'not json'))).toBe(400);
});

test('a body above the limit is not read', async () => {
  const body = JSON.stringify({ note: 'x'.repeat(largestBody) });
  expect(await post(webhookRequest('orders/create', body))).toBe(413);
  expect(await post(webhookRequest('orders/create', body, { 'content-length': null }))).toBe(413);
  expect(await stored()).toEqual([]);
});

test('what is not read of a parcel’s news or of an uninstalled shop is not stored', async () => {
  for (const topic of ['fulfillments/create', 'app/uninstalled']) {
    expect(await post(webhookRequest(topic, webhookBodies[topic]))).toBe(200);
  }
  const bodies = (await stored()).map(({ body }) => Buffer.from(body ?? []).toString());
  expect(bodies.sort()).toEqual([
    '{"id":123456,"order_id":1001,"admin_graphql_api_id":"gid://shopify/Fulfillment/123456"}',
    '{"myshopify_domain":"aallyn.myshopify.com"}',
  ]);
});

const protection = { domain: shop, protectionProductId: 'gid://shopify/Product/298' };

test.each([
  ['products/update', { id: 298, admin_graphql_api_id: 'gid://shopify/Product/298', title: 'Free returns' }],
  ['products/delete', { id: 298 }],
])('%s about the protection product is stored', async (topic, body) => {
  await database.shop.create({ data: protection });
  expect(await post(webhookRequest(topic, body))).toBe(200);
  expect(await stored()).toMatchObject([{ topic, resourceId: 'gid://shopify/Product/298' }]);
  expect(await jobs()).toBe(1);
});

test.each([
  ['of another product', 'products/update', { id: 7, admin_graphql_api_id: 'gid://shopify/Product/7' }, shop],
  ['of another product', 'products/delete', { id: 7 }, shop],
  ['without a number', 'products/delete', { id: '298' }, shop],
  ['of another shop', 'products/delete', { id: 298 }, 'other.myshopify.com'],
])('a delivery %s (%s) is answered 200 and dropped', async (_, topic, body, domain) => {
  await database.shop.create({ data: protection });
  expect(await post(webhookRequest(topic, body, { 'x-shopify-shop-domain': domain }))).toBe(200);
  expect(await stored()).toEqual([]);
  expect(await jobs()).toBe(0);
});
