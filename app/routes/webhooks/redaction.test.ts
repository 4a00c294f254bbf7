import { beforeEach, describe, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { processDelivery } from '../../jobs/process-delivery.server.ts';
import { eraseOldBodies, orderDays, otherDays } from '../../webhooks/personal-data/retention.server.ts';
import { storeRequest } from '../../requests/store.server.ts';
import { dumpDatabase } from '../../testing/dump.ts';
import { fillTexts } from '../../testing/fill-texts.ts';
import { sell } from '../../testing/shop-orders.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import { orderBody } from '../../testing/order.ts';
import { publishFor } from '../../testing/policy.ts';
import { webhookRequest } from '../../testing/webhook.ts';
import { action } from './route.ts';

const day = 24 * 60 * 60 * 1000;
let shop: ShopWithApp;

beforeEach(async () => {
  await database.webhookDelivery.deleteMany();
  await database.erasedOrder.deleteMany();
  await database.shopperRequest.deleteMany();
  await database.effect.deleteMany();
  await database.case.deleteMany();
  await database.orderDecision.deleteMany();
  await database.shop.deleteMany();
  shop = shopWithApp();
  sell(shop);
  await publishFor(shop.domain);
});

/** Everything by which Mei can be told in what Shopify sends about her order. */
const mei = [
  ...[
    'Mei-Ling',
    'Featherstonehaugh',
    'mei@pelican.example',
    'PO Box 48213',
    'Wetumpka',
    'Leave it at the heron',
  ],
  ...['+12055550142', '(205) 555-0142', '203.0.113.77', '8812345670'],
];
const lives = {
  ...{ first_name: 'Mei-Ling', last_name: 'Featherstonehaugh', name: 'Mei-Ling Featherstonehaugh' },
  ...{ address1: 'PO Box 48213', city: 'Wetumpka', zip: '36092', province_code: 'AL', country_code: 'US' },
  phone: '(205) 555-0142',
};
const customer = {
  id: 8812345670,
  ...{ email: 'mei@pelican.example', phone: '+12055550142', first_name: 'Mei-Ling', default_address: lives },
};
const order = orderBody({
  ...{ email: 'mei@pelican.example', contact_email: 'mei@pelican.example', phone: '+12055550142' },
  ...{ note: 'Leave it at the heron', browser_ip: '203.0.113.77', customer },
  ...{ shipping_address: lives, billing_address: lives },
});
const parcel = {
  ...{ id: 5, order_id: 1001, email: 'mei@pelican.example', destination: lives },
  admin_graphql_api_id: 'gid://shopify/Fulfillment/5',
};

async function arrives(topic: string, body: unknown, id: string, fails = false): Promise<void> {
  const request = webhookRequest(topic, body, { 'x-shopify-webhook-id': id });
  expect((await action({ request, params: {}, context: {} })).status).toBe(200);
  const message = 'the mail server did not take the mail to mei@pelican.example';
  const sendMail = () =>
    Promise.resolve(fails ? ({ ok: false, error: message } as const) : ({ ok: true, value: null } as const));
  const reach = () => Promise.resolve({ admin: shop.admin, database, sendMail });
  const work = processDelivery({ database, reach }, { shop: shop.domain, webhookId: id });
  await (fails ? expect(work).rejects.toThrow(message) : work);
}

const redaction = (about: object, orders_to_redact: number[] = []) => ({
  ...{ shop_id: 1, shop_domain: 'aallyn.myshopify.com', orders_to_redact },
  customer: { id: null, email: null, phone: null, ...about },
});

async function left(): Promise<readonly string[]> {
  const dump = await dumpDatabase();
  expect(dump).toContain('pgboss.');
  return mei.filter((text) => dump.includes(text));
}

test.each([
  ['the order', {}, [1001]],
  ['the customer’s number', { id: 8812345670 }, []],
  ['the e-mail address, in other letters', { email: 'Mei@Pelican.example' }, []],
  ['the telephone number', { phone: '+1 205 555 0142' }, []],
])('a redaction by %s leaves nothing of the customer in any table', async (_, about, orders) => {
  const at = new Date();
  const asked = {
    shop: shop.domain,
    locale: 'en',
    token: 't',
    country: 'DE',
    note: 'Leave it at the heron',
  };
  await storeRequest(database, { ...asked, email: 'mei@pelican.example' }, at);
  await arrives('orders/create', order, 'w-1', true);
  await arrives('fulfillments/create', parcel, 'w-2');
  expect(await left()).toEqual(mei);
  const email = { email: 'mei@pelican.example', ...about };
  await arrives('customers/redact', redaction(email, orders), 'w-3');
  expect(await left()).toEqual([]);
});

test.each([
  ['the order', {}, [1001]],
  ['the customer’s number', { id: 8812345670 }, []],
  ['the e-mail address', { email: 'mei@pelican.example' }, []],
  ['the telephone number', { phone: '2055550142' }, []],
])('by %s alone the order is found', async (_, about, orders) => {
  await arrives('orders/create', order, 'w-1');
  await arrives('customers/redact', redaction(about, orders), 'w-2');
  expect(await left()).toEqual([]);
});

/** Orders with and without what their case is kept under. */
const orders = [
  ['that was decided', order],
  ['without a date', { ...order, created_at: null, processed_at: null }],
  ['without an id', { ...order, id: null, admin_graphql_api_id: null }],
] as const;

describe.each(orders)('an order %s', (_, body) => {
  const about = redaction({ id: 8812345670, email: 'mei@pelican.example' }, [1001]);

  test('whatever Shopify or a mail server said of it, to a person too, goes with its customer', async () => {
    await arrives('orders/create', body, 'w-1');
    const filled = await fillTexts('Mei-Ling Featherstonehaugh, mei@pelican.example');
    expect(filled).toEqual(expect.arrayContaining(['Case.says', 'Effect.note', 'Effect.payload']));
    await arrives('customers/redact', about, 'w-2');
    expect(await left()).toEqual([]);
    expect(await database.case.count({ where: { closedAt: null } })).toBe(1);
  });

  test('and goes when the order is old', async () => {
    await arrives('orders/create', body, 'w-1');
    await fillTexts('Mei-Ling Featherstonehaugh, mei@pelican.example');
    const { receivedAt } = await database.webhookDelivery.findFirstOrThrow();
    await eraseOldBodies(database, new Date(receivedAt.getTime() + (orderDays + 1) * day));
    expect(await left()).toEqual([]);
  });
});

test('what comes again after a redaction, under the same or another id, does not bring the customer back', async () => {
  await arrives('orders/create', order, 'w-1');
  await arrives('customers/redact', redaction({}, [1001]), 'w-2');
  shop.calls.length = 0;
  await arrives('orders/create', order, 'w-1');
  await arrives('orders/create', order, 'w-3');
  await arrives('fulfillments/create', parcel, 'w-4');
  await arrives('customers/redact', redaction({ email: 'mei@pelican.example' }, [1001]), 'w-2');
  expect(await left()).toEqual([]);
  expect(shop.mutations()).toEqual([]);
});

test('an order that Shopify names and that comes only after its redaction is not stored', async () => {
  await arrives('customers/redact', redaction({}, [1001]), 'w-1');
  await arrives('orders/create', order, 'w-2');
  expect(await left()).toEqual([]);
});

test('a redaction erases nobody else, and nothing of another shop', async () => {
  const ada = orderBody({ id: 1002, admin_graphql_api_id: 'gid://shopify/Order/1002' });
  sell(shop, [{ variant: 7 }], 'gid://shopify/Order/1002');
  await arrives('orders/create', ada, 'w-1');
  await database.webhookDelivery.create({
    data: {
      ...{ shop: 'other.myshopify.com', webhookId: 'w-1', topic: 'orders/create' },
      ...{ resourceId: 'gid://shopify/Order/1001', body: Buffer.from(JSON.stringify(order)) },
    },
  });
  await arrives('customers/redact', redaction(customer, [1001]), 'w-2');
  const bodies = await database.webhookDelivery.findMany({ where: { body: { not: null } } });
  expect(bodies.map((each) => each.resourceId).sort()).toEqual([
    'gid://shopify/Order/1001',
    'gid://shopify/Order/1002',
  ]);
});

test('customers/data_request says what is held, and keeps nothing of the request', async () => {
  await arrives('orders/create', order, 'w-1');
  const asks = {
    shop_id: 1,
    shop_domain: shop.domain,
    orders_requested: [1001],
    data_request: { id: 9 },
  };
  await arrives('customers/data_request', { ...asks, customer }, 'w-2');
  const row = await database.webhookDelivery.findFirstOrThrow({ where: { webhookId: 'w-2' } });
  expect(row).toMatchObject({
    body: null,
    outcome:
      'recorded: 0 requests of this customer, to be seen on the Requests page; what was decided about #1001; copies of 1 orders as they were placed',
  });
});

test('bodies of orders are erased when they are old, and do not come back', async () => {
  await arrives('orders/create', order, 'w-1');
  const received = (await database.webhookDelivery.findFirstOrThrow()).receivedAt.getTime();
  expect(await eraseOldBodies(database, new Date(received + (orderDays - 1) * day))).toBe(0);
  expect(await left()).not.toEqual([]);
  expect(await eraseOldBodies(database, new Date(received + (orderDays + 1) * day))).toBe(1);
  expect(await left()).toEqual([]);
  await arrives('orders/create', order, 'w-2');
  expect(await left()).toEqual([]);
});

test.each([
  ['was never processed', { processedAt: null, receivedAt: new Date(Date.now() - (otherDays + 1) * day) }, 1],
  ['waits', { processedAt: null, receivedAt: new Date() }, 0],
  ['was processed by an earlier release', { processedAt: new Date(), receivedAt: new Date() }, 1],
])('the body of a privacy request that %s: %o', async (_, times, erased) => {
  const body = Buffer.from(JSON.stringify(redaction(customer)));
  const data = { shop: shop.domain, webhookId: 'w-1', topic: 'customers/redact', body };
  await database.webhookDelivery.create({ data: { ...data, ...times } });
  expect(await eraseOldBodies(database, new Date())).toBe(erased);
});

test('an order that was being stored while its customer was erased goes at the next round', async () => {
  await arrives('customers/redact', redaction({}, [1001]), 'w-1');
  await database.webhookDelivery.create({
    data: {
      ...{ shop: shop.domain, webhookId: 'w-2', topic: 'orders/create' },
      ...{ resourceId: 'gid://shopify/Order/1001', body: Buffer.from(JSON.stringify(order)) },
    },
  });
  await eraseOldBodies(database, new Date());
  expect(await left()).toEqual([]);
});
