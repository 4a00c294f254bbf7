import { createHmac } from 'node:crypto';

import { afterAll, beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { environment } from '../../environment.server.ts';
import { webhookBodies } from '../../testing/webhook-bodies.ts';
import { adaptersOf } from '../ingest.server.ts';
import { takenBy } from './taken-by.fixture.ts';

const inbox = takenBy(adaptersOf({ ...environment(), takesEvents: true }));

beforeEach(async () => {
  await database.webhookDelivery.deleteMany();
  await database.job.deleteMany();
});
afterAll(async () => (await inbox).close());

/**
 * An event as shopify.dev documents it: its body in "Events delivery structure", `fields_changed` as of the changelog of 16
 * September 2026. None was recorded. The query is the one of docs/scale.md.
 */
const eventOf = (topic: string, ids: Readonly<Record<string, string>>, more: object = {}) => ({
  ...{ topic, action: 'update', handle: 'orders' },
  fields_changed: { added: [], updated: [`order[id: 'gid://shopify/Order/1001'].tags`], removed: [] },
  query_variables: ids,
  data: { shop: { myshopifyDomain: 'aallyn.myshopify.com' } },
  ...more,
});
const ofOrder = { orderId: 'gid://shopify/Order/1001' };

/** Its headers by Shopify's libraries, of which those of webhooks are sent besides for a while. */
function headersOf(raw: string, topic: string, changes: Readonly<Record<string, string>> = {}) {
  const signature = createHmac('sha256', environment().apiSecret).update(raw).digest('base64');
  const old = { 'x-shopify-topic': topic, 'x-shopify-hmac-sha256': signature };
  return {
    ...{ 'shopify-hmac-sha256': signature, 'shopify-topic': topic, 'shopify-action': 'update' },
    ...{ 'shopify-handle': 'orders', 'shopify-api-version': '2026-10', 'shopify-webhook-id': 'e-1' },
    ...{ 'shopify-shop-domain': 'aallyn.myshopify.com', 'shopify-triggered-at': '2026-11-23T10:00:00Z' },
    ...{ ...old, ...changes },
  };
}

async function post(
  topic: string,
  body: unknown,
  changes?: Readonly<Record<string, string>>,
  path = '/webhooks/events',
) {
  const raw = JSON.stringify(body);
  return (await inbox).post(path, headersOf(raw, topic, changes), raw);
}
const stored = () => database.webhookDelivery.findMany();

test('an event about an order is stored once, with nothing of what its query gave, and asks for the order’s job', async () => {
  const event = eventOf('Order', ofOrder, { data: { order: { email: 'ada@example.com' } } });
  expect(await post('Order', event)).toBe(200);
  expect(await post('Order', event)).toBe(200);
  expect(await stored()).toMatchObject([
    {
      ...{ source: 'event', shop: 'aallyn.myshopify.com', webhookId: 'e-1', topic: 'event/order' },
      ...{ resourceId: 'gid://shopify/Order/1001', eventId: null, body: null },
      triggeredAt: new Date('2026-11-23T10:00:00Z'),
    },
  ]);
  expect((await database.job.findMany()).map(({ subject }) => subject)).toEqual(['gid://shopify/Order/1001']);
});

test.each([
  ['FulfillmentOrder', { fulfillmentOrderId: 'gid://shopify/FulfillmentOrder/1' }],
  ['Return', { returnId: 'gid://shopify/Return/7', returnLineItemsId: 'gid://shopify/ReturnLineItem/8' }],
])('an event about a %s is stored with which one it is', async (topic, ids) => {
  expect(await post(topic, eventOf(topic, ids))).toBe(200);
  expect(await stored()).toMatchObject([{ resourceId: Object.values(ids)[0], processedAt: null }]);
});

test('an event whose query could not be answered is news all the same', async () => {
  const failed = { data: null, query_errors: [{ message: 'Access denied for order field.' }] };
  expect(await post('Order', eventOf('Order', ofOrder, failed))).toBe(200);
  expect(await stored()).toMatchObject([{ resourceId: 'gid://shopify/Order/1001' }]);
});

test('an event of a type that nobody reads is parked', async () => {
  const event = eventOf('Customer', { customerId: 'gid://shopify/Customer/1' });
  expect(await post('Customer', event)).toBe(200);
  expect(await stored()).toMatchObject([{ topic: 'event/customer', outcome: 'nobody reads this topic' }]);
});

test.each([
  ['an odd id', { 'shopify-webhook-id': 'e 1' }, 'event/order'],
  ['a type of odd characters', { 'shopify-topic': 'Ordér' }, 'unreadable'],
])('an event with %s is parked', async (_, changes, topic) => {
  expect(await post('Order', eventOf('Order', ofOrder), changes)).toBe(200);
  expect(await stored()).toMatchObject([{ topic, outcome: 'its id or its topic is odd' }]);
});

test('an event of one shop under the header of another is refused, where its query asked for the shop', async () => {
  const elsewhere = { 'shopify-shop-domain': 'other.myshopify.com' };
  expect(await post('Order', eventOf('Order', ofOrder), elsewhere)).toBe(401);
  expect(await stored()).toEqual([]);
});

test.each([
  [
    'a signature of another secret',
    { 'shopify-hmac-sha256': 'dGhpcyBpcyBub3QgdGhlIHJpZ2h0IHNpZ25hdHVyZSE=' },
    401,
  ],
  ['another type in its header', { 'shopify-topic': 'Return' }, 401],
  ['no type', { 'shopify-topic': '' }, 400],
  ['no shop', { 'shopify-shop-domain': '' }, 400],
  ['no id', { 'shopify-webhook-id': '' }, 400],
])('an event with %s is not taken', async (_, changes, status) => {
  expect(await post('Order', eventOf('Order', ofOrder), changes)).toBe(status);
  expect(await stored()).toEqual([]);
});

test('an event is no webhook, and a webhook no event, although one secret signs both', async () => {
  const asWebhook = { 'x-shopify-topic': 'orders/updated', 'x-shopify-webhook-id': 'e-1' };
  const named = { ...asWebhook, 'x-shopify-shop-domain': 'aallyn.myshopify.com' };
  expect(await post('Order', eventOf('Order', ofOrder), named, '/webhooks')).toBe(401);
  expect(await post('Order', webhookBodies['orders/updated'])).toBe(401);
  expect(await stored()).toEqual([]);
});

test('where Events are not turned on there is no such address', async () => {
  const closed = await takenBy(adaptersOf(environment()));
  const raw = JSON.stringify(eventOf('Order', ofOrder));
  expect(await closed.post('/webhooks/events', headersOf(raw, 'Order'), raw)).toBe(404);
  await closed.close();
});
