import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { orderBody } from '../testing/order.ts';
import { deliver } from '../testing/deliver.ts';
import { webhookRequest } from '../testing/webhook.ts';
import { webhookBodies } from '../testing/webhook-bodies.ts';
import { largestBody } from './endpoint.server.ts';

const shop = 'aallyn.myshopify.com';

beforeEach(async () => {
  await database.webhookDelivery.deleteMany();
  await database.shop.deleteMany();
  await database.job.deleteMany();
  await database.orderCustomer.deleteMany();
});

const post = async (request: Request) => (await deliver(request)).status;
const stored = () => database.webhookDelivery.findMany();
const jobs = () => database.job.count();

test('a signed delivery is stored with its job, of an order nothing but which one it is and a code of its customer', async () => {
  await database.shop.create({ data: { domain: shop } });
  const raw = JSON.stringify(orderBody({ customer: { id: 191167, email: 'ada@example.com' } }), null, 2);
  expect(await post(webhookRequest('orders/create', raw, { 'x-shopify-webhook-id': 'w-1' }))).toBe(200);
  expect(await stored()).toMatchObject([
    {
      shop,
      webhookId: 'w-1',
      topic: 'orders/create',
      resourceId: 'gid://shopify/Order/1001',
      triggeredAt: new Date('2026-11-23T10:00:00.000Z'),
      ...{ processedAt: null, body: null },
    },
  ]);
  expect(await jobs()).toBe(1);
  const [kept, ...more] = await database.orderCustomer.findMany();
  expect(more).toEqual([]);
  expect(kept).toMatchObject({ shop, orderId: 'gid://shopify/Order/1001' });
  expect(kept?.code).toMatch(/^[\w-]{22}$/);
});

/** The last letter of a digest in base64 says four bits, of which two count for nothing. */
function otherLetters(request: Request): string {
  const signature = request.headers.get('x-shopify-hmac-sha256') ?? '';
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const other = letters[letters.indexOf(signature.charAt(42)) + 1] ?? '';
  const same = `${signature.slice(0, 42)}${other}=`;
  expect(Buffer.from(same, 'base64')).toEqual(Buffer.from(signature, 'base64'));
  return same;
}

test.each([
  ['of another secret', 'dGhpcyBpcyBub3QgdGhlIHJpZ2h0IHNpZ25hdHVyZSE='],
  ['that is too short', 'YWJj'],
  ['that is empty', ''],
  ['that is missing', null],
  ['that says the same bytes in other letters', 'sameBytes'],
])('a signature %s is answered 401 and nothing is stored', async (_, given) => {
  const signature =
    given === 'sameBytes' ? otherLetters(webhookRequest('orders/create', orderBody())) : given;
  expect(
    await post(webhookRequest('orders/create', orderBody(), { 'x-shopify-hmac-sha256': signature })),
  ).toBe(401);
  expect(await stored()).toEqual([]);
  expect(await jobs()).toBe(0);
});

test('only a POST is taken', async () => {
  for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']) {
    const answer = await deliver(new Request('https://doorstep.example.com/webhooks', { method }));
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  }
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

test('whatever is changed of a signature, none is taken', async () => {
  const request = () => webhookRequest('orders/updated', webhookBodies['orders/updated']);
  const signature = request().headers.get('x-shopify-hmac-sha256') ?? '';
  const letters = ['A', 'b', '9', '+', '/', '-', '_', '=', 'é', ''];
  const forged = Array.from(signature).flatMap((_, place) =>
    letters.flatMap((letter) => [
      signature.slice(0, place) + letter + signature.slice(place + 1),
      signature.slice(0, place) + letter + signature.slice(place),
    ]),
  );
  const wrong = new Set([...forged, signature.toLowerCase(), `${signature}, ${signature}`]);
  wrong.delete(signature);
  const statuses = new Set<number>();
  for (const given of wrong) {
    const changed = webhookRequest('orders/updated', webhookBodies['orders/updated'], {
      'x-shopify-hmac-sha256': given,
    });
    statuses.add(await post(changed));
  }
  expect(wrong.size).toBeGreaterThan(800);
  expect([...statuses]).toEqual([401]);
  expect(await stored()).toEqual([]);
});

/** Shopify would repeat for four hours what is refused; nothing acts on what is parked, and no body of it is kept. */
test.each([
  ['a topic that nobody reads', 'orders/delete', { id: 1001 }, 'nobody reads this topic'],
  ['no JSON', 'orders/create', 'not json', 'it is no JSON'],
  ['bytes that are no text', 'orders/create', '\u0000\ud800\u0007', 'it is no JSON'],
  ['no object', 'orders/create', '[1]', 'it is no body of this topic'],
  ['an id with a NUL', 'orders/create', orderNamed('1001\u0000'), 'it is no body of this topic'],
  ['an id with half a letter', 'orders/create', orderNamed('\ud83d'), 'it is no body of this topic'],
  ['an id as long as a page', 'orders/create', orderNamed('1'.repeat(3000)), 'it is no body of this topic'],
  ['a number above all numbers', 'refunds/create', '{"order_id":1e999}', 'it is no body of this topic'],
])('signed, but %s: it is parked', async (_, topic, body, outcome) => {
  expect(await post(webhookRequest(topic, body))).toBe(200);
  const [parked] = await stored();
  expect(parked).toMatchObject({ topic, outcome, resourceId: null, body: null });
  expect(parked?.processedAt).toEqual(parked?.receivedAt);
  expect(await jobs()).toBe(0);
});

function orderNamed(number: string) {
  return { ...webhookBodies['orders/create'], admin_graphql_api_id: `gid://shopify/Order/${number}` };
}

const odd = 'é\u00ff';
test.each([
  ['x-shopify-topic', 'toString'],
  ['x-shopify-topic', odd],
  ['x-shopify-topic', 'a/b'.repeat(100)],
  ['x-shopify-webhook-id', odd],
  ['x-shopify-webhook-id', 'w 1'],
  ['x-shopify-webhook-id', 'w'.repeat(256)],
  ['x-shopify-webhook-id', 'w'.repeat(3000)],
])('%s: %s is parked, once, whatever its body', async (header, value) => {
  const given = { 'x-shopify-webhook-id': 'w-1', [header]: value };
  for (const body of [orderBody(), orderBody(), 'not json'])
    expect(await post(webhookRequest('orders/create', body, given))).toBe(200);
  const [parked, ...more] = await stored();
  expect(more).toEqual([]);
  expect(parked).toMatchObject({ outcome: 'its id or its topic is odd', resourceId: null, body: null });
  expect(parked?.processedAt).toEqual(parked?.receivedAt);
  expect([parked?.topic, parked?.webhookId]).toEqual(
    header === 'x-shopify-topic'
      ? ['unreadable', 'w-1']
      : ['orders/create', expect.stringMatching(/^odd\/[0-9a-f]{64}$/)],
  );
  expect(await jobs()).toBe(0);
});

test('two odd ids are two deliveries; unsigned, or of another shop’s body, they are refused', async () => {
  const withId = (id: string, changes = {}) => ({ 'x-shopify-webhook-id': id, ...changes });
  for (const id of ['w 1', 'w 2'])
    expect(await post(webhookRequest('orders/create', orderBody(), withId(id)))).toBe(200);
  expect(await stored()).toHaveLength(2);
  const unsigned = withId('w 3', { 'x-shopify-hmac-sha256': 'YWJj' });
  expect(await post(webhookRequest('orders/create', orderBody(), unsigned))).toBe(401);
  const elsewhere = { shop_id: 1, shop_domain: 'other.myshopify.com' };
  expect(await post(webhookRequest('shop/redact', elsewhere, withId('w 4')))).toBe(401);
  expect(await stored()).toHaveLength(2);
});

test.each([
  ['x-shopify-event-id', odd],
  ['x-shopify-triggered-at', '-271821-04-20T00:00:00Z'],
  ['x-shopify-triggered-at', '+275760-09-13T00:00:00Z'],
  ['x-shopify-triggered-at', '2026-13-45'],
])('%s: %s is left out', async (header, value) => {
  expect(await post(webhookRequest('orders/create', orderBody(), { [header]: value }))).toBe(200);
  const name = header === 'x-shopify-event-id' ? 'eventId' : 'triggeredAt';
  expect(await stored()).toMatchObject([{ [name]: null, processedAt: null }]);
});

test('headers of 300 kB are refused before anything is read', async () => {
  const request = webhookRequest('orders/create', orderBody(), { 'x-shopify-event-id': 'e'.repeat(300_000) });
  expect(await post(request)).toBe(431);
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

test('a body above the limit is not read', async () => {
  const body = JSON.stringify({ note: 'x'.repeat(largestBody) });
  expect(await post(webhookRequest('orders/create', body))).toBe(413);
  expect(await post(webhookRequest('orders/create', body, { 'content-length': null }))).toBe(413);
  expect(await stored()).toEqual([]);
});

test('what is not read of a parcel’s news or of an uninstalled shop is not stored', async () => {
  for (const topic of ['fulfillments/create', 'returns/approve', 'app/uninstalled']) {
    expect(await post(webhookRequest(topic, webhookBodies[topic]))).toBe(200);
  }
  const bodies = (await stored()).map(({ body }) => Buffer.from(body ?? []).toString());
  expect(bodies.sort()).toEqual(['', '', '{"myshopify_domain":"aallyn.myshopify.com"}']);
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
  ['of another shop', 'products/delete', { id: 298 }, 'other.myshopify.com'],
])('a delivery %s (%s) is answered 200 and dropped', async (_, topic, body, domain) => {
  await database.shop.create({ data: protection });
  expect(await post(webhookRequest(topic, body, { 'x-shopify-shop-domain': domain }))).toBe(200);
  expect(await stored()).toEqual([]);
  expect(await jobs()).toBe(0);
});
