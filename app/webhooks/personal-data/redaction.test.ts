import { beforeEach, describe, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import type { SendMail } from '../../mail/send.server.ts';
import { redactCustomer } from '../../jobs/redact.server.ts';
import { followOrder } from '../../jobs/follow-order.server.ts';
import { eraseOldBodies, eraseOldWords, forgetForgotten, orderDays, otherDays } from './retention.server.ts';
import { readWholeOrders } from './whole-orders.server.ts';
import { storeRequest } from '../../requests/store.server.ts';
import { dumpDatabase } from '../../testing/dump.ts';
import { fillTexts } from '../../testing/fill-texts.ts';
import { sellAs } from '../../testing/sell-as.ts';
import { orderId } from '../../testing/shop-orders.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import { orderBody } from '../../testing/order.ts';
import { publishFor } from '../../testing/policy.ts';
import { deliver } from '../../testing/deliver.ts';
import { webhookRequest } from '../../testing/webhook.ts';
import { ToBeTriedAgain, workOn } from '../../testing/work-on.ts';

const day = 24 * 60 * 60 * 1000;
let shop: ShopWithApp;

beforeEach(async () => {
  await emptyDatabase();
  shop = shopWithApp();
  sellAs(shop, order);
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

const withMails = (sendMail: SendMail) => ({ admin: shop.admin, database, sendMail });
const takesMails: SendMail = () => Promise.resolve({ ok: true, value: null });
const refusesMails: SendMail = () =>
  Promise.resolve({
    ok: false,
    error: { kind: 'retry', reason: 'the mail server did not take the mail to mei@pelican.example' },
  });

/** Shopify tells of something, in a body as long as it is without `include_fields`. */
async function comes(topic: string, body: unknown, id: string): Promise<void> {
  const request = webhookRequest(topic, body, { 'x-shopify-webhook-id': id });
  expect((await deliver(request)).status).toBe(200);
}

/** The same, and its job runs. */
async function arrives(topic: string, body: unknown, id: string, sendMail = takesMails): Promise<void> {
  await comes(topic, body, id);
  const reach = () => Promise.resolve(withMails(sendMail));
  await workOn({ database, reach }, { shop: shop.domain, webhookId: id });
}

const redaction = (about: object, orders_to_redact: number[] = []) => ({
  ...{ shop_id: 1, shop_domain: 'aallyn.myshopify.com', orders_to_redact },
  customer: { id: null, email: null, phone: null, ...about },
});

async function left(): Promise<readonly string[]> {
  const dump = await dumpDatabase();
  expect(dump).toContain('public.PolicyVersion.');
  return mei.filter((text) => dump.includes(text));
}

/** By what Shopify may name Mei and her order: all of it, or any part. */
const named: readonly (readonly [string, object, number[]])[] = [
  ['the order', {}, [1001]],
  ['the customer’s number', { id: 8812345670 }, []],
  ['the e-mail address, in other letters', { email: ' Mei@Pelican.example' }, []],
  ['the telephone number', { phone: '+1 205 555 0142' }, []],
];

test.each(named)(
  'a redaction by %s alone leaves nothing of the customer in any table',
  async (_, about, orders) => {
    await arrives('orders/create', order, 'w-1');
    await arrives('fulfillments/create', parcel, 'w-2');
    const kept = await left();
    expect(kept).toEqual(expect.arrayContaining(['Mei-Ling', 'PO Box 48213', 'Wetumpka']));
    await arrives('customers/redact', redaction(about, orders), 'w-3');
    expect(await left()).toEqual([]);
    expect(await database.orderCustomer.count()).toBe(0);
  },
);

test('a redaction leaves nothing of what a mail server said, nor of her requests', async () => {
  const asked = { shop: shop.domain, locale: 'en', token: 't', country: 'DE', note: 'Leave it at the heron' };
  await storeRequest(database, { ...asked, email: 'mei@pelican.example' }, new Date());
  await expect(arrives('orders/create', order, 'w-1', refusesMails)).rejects.toThrow(ToBeTriedAgain);
  expect(await left()).toContain('Leave it at the heron');
  await arrives('customers/redact', redaction(customer), 'w-2');
  expect(await left()).toEqual([]);
});

test.each([
  ['about her order', orderId, null, redaction({}, [1001])],
  ['from her e-mail address', null, 'mei@pelican.example', redaction({ email: 'Mei@pelican.example' })],
])(
  'what she wrote and showed with a request %s goes, and what was decided stays',
  async (_, about, email, asks) => {
    const key = { shop: shop.domain, id: 'r-1' };
    const request = { ...key, kind: 'question', door: 'storefront', policyVersion: 1, locale: 'en' } as const;
    const at = new Date();
    await database.afterSaleRequest.create({
      data: {
        ...{ ...request, openedAt: at, queuedAt: at, asked: {}, decision: {}, orderId: about, email },
        message: 'I am Mei-Ling Featherstonehaugh, PO Box 48213',
      },
    });
    const own = { shop: shop.domain, requestId: 'r-1' };
    await database.requestStep.create({
      data: { ...own, kind: 'note', at, payload: {}, text: 'Mei-Ling called', token: 't' },
    });
    const seen = { type: 'image/png', bytes: Buffer.from('Wetumpka'), width: 1, height: 1, addedAt: at };
    await database.requestPhoto.create({ data: { ...own, id: 'p-1', ...seen } });
    const label = { type: 'application/pdf', bytes: Buffer.from('Mei-Ling, Wetumpka'), addedAt: at };
    await database.requestLabel.create({ data: { ...own, id: 'l-1', ...label } });
    const mail = {
      shop: shop.domain,
      orderId: 'request/r-1',
      subject: 'Your request',
      text: 'Hello Mei-Ling',
    };
    await database.sentMail.create({ data: mail });
    await redactCustomer(database, shop.domain, asks);
    expect(await left()).toEqual([]);
    expect(await database.afterSaleRequest.findMany()).toMatchObject([{ ...request, email: null }]);
  },
);

test('whose an order is, is kept in no words', async () => {
  const street = { ...order, shipping_address: { ...lives, address1: '12 Elm Street' } };
  sellAs(shop, street);
  await arrives('orders/create', street, 'w-1');
  expect(await database.orderCustomer.count({ where: { shop: shop.domain, orderId } })).toBe(3);
  expect(await left()).toEqual([]);
});

test('whatever Shopify or a mail server said of it, to a person too, goes with its customer', async () => {
  await arrives('orders/create', order, 'w-1');
  const filled = await fillTexts('Mei-Ling Featherstonehaugh, mei@pelican.example');
  expect(filled).toEqual(expect.arrayContaining(['Case.says', 'Effect.note', 'Effect.payload']));
  await arrives('customers/redact', redaction({}, [1001]), 'w-2');
  expect(await left()).toEqual([]);
  expect(await database.case.count({ where: { closedAt: null } })).toBe(1);
});

test('and goes when Shopify does not show the order any more', async () => {
  await arrives('orders/create', order, 'w-1');
  await fillTexts('Mei-Ling Featherstonehaugh, mei@pelican.example');
  await database.webhookDelivery.deleteMany();
  await eraseOldWords(database, new Date(Date.now() + (orderDays - 1) * day));
  expect(await left()).not.toEqual([]);
  await eraseOldWords(database, new Date(Date.now() + (orderDays + 1) * day));
  expect(await left()).toEqual([]);
});

describe('an order of which Shopify names neither number nor customer’s orders', () => {
  const follows = () => followOrder(withMails(takesMails), orderId);

  test('and that waits when its customer is erased brings nothing back', async () => {
    await comes('orders/create', order, 'w-1');
    await redactCustomer(database, shop.domain, redaction({ email: 'mei@pelican.example' }));
    expect(await follows()).toEqual({ ok: true, value: 'its customer was erased meanwhile' });
    expect(await left()).toEqual([]);
    expect(shop.mutations()).toEqual([]);
    expect(await database.orderDecision.count()).toBe(0);
  });

  test('nor one that is told of, or found, only later', async () => {
    await redactCustomer(database, shop.domain, redaction({ email: 'mei@pelican.example' }));
    await follows();
    await arrives('orders/create', order, 'w-1');
    expect(await left()).toEqual([]);
    expect(await database.orderCustomer.count()).toBe(0);
    expect(await database.erasedOrder.count()).toBe(1);
  });

  test('but who orders again is a customer like any other', async () => {
    await redactCustomer(database, shop.domain, redaction(customer));
    const at = new Date(Date.now() + day);
    sellAs(shop, { ...order, created_at: at.toISOString() });
    expect(await follows()).toEqual({ ok: true, value: 'decided under version 1' });
    expect(await left()).toContain('PO Box 48213');
  });

  test('and whom to forget is forgotten when no order from before can come any more', async () => {
    await redactCustomer(database, shop.domain, redaction(customer));
    expect(await database.erasedCustomer.count()).toBeGreaterThan(2);
    await forgetForgotten(database, new Date(Date.now() + (orderDays - 1) * day));
    expect(await database.erasedCustomer.count()).toBeGreaterThan(2);
    await forgetForgotten(database, new Date(Date.now() + (orderDays + 1) * day));
    expect(await database.erasedCustomer.count()).toBe(0);
  });
});

describe('an order that an earlier release stored whole', () => {
  const mail = { shop: 'aallyn.myshopify.com', orderId, subject: 'Order #1001', text: 'mei@pelican.example' };
  const storeWhole = (domain: string, processedAt: Date | null) =>
    database.webhookDelivery.create({
      data: {
        ...{ shop: domain, webhookId: 'w-1', topic: 'orders/create', resourceId: orderId, processedAt },
        body: Buffer.from(JSON.stringify(order)),
      },
    });

  test.each(named)('is found by %s, and nothing is left', async (_, about, orders) => {
    await storeWhole(shop.domain, new Date());
    await database.sentMail.create({ data: mail });
    expect(await left()).toEqual(mei);
    await redactCustomer(database, shop.domain, redaction(about, orders));
    expect(await left()).toEqual([]);
  });

  test.each([new Date(), null])(
    'becomes codes with the next round, also when it waits: %o',
    async (processedAt) => {
      await storeWhole(shop.domain, processedAt);
      await database.sentMail.create({ data: mail });
      expect(await readWholeOrders(database, null)).toBe(1);
      expect(await left()).toEqual(['mei@pelican.example']);
      expect(await database.webhookDelivery.findMany()).toMatchObject([{ processedAt, body: null }]);
      await redactCustomer(database, shop.domain, redaction({ id: 8812345670 }));
      expect(await left()).toEqual([]);
    },
  );

  test('of a customer who was erased already leaves no code', async () => {
    await redactCustomer(database, shop.domain, redaction({}, [1001]));
    await storeWhole(shop.domain, null);
    await readWholeOrders(database, null);
    expect([await left(), await database.orderCustomer.count()]).toEqual([[], 0]);
  });

  test('in another shop is theirs', async () => {
    await storeWhole('other.myshopify.com', null);
    await redactCustomer(database, shop.domain, redaction(customer));
    expect(await left()).toEqual(mei);
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
  expect(await database.orderCustomer.count()).toBe(0);
  expect(shop.mutations()).toEqual([]);
});

test('a redaction erases nobody else, and nothing of another shop', async () => {
  const ada = orderBody({
    id: 1002,
    admin_graphql_api_id: 'gid://shopify/Order/1002',
    email: 'ada@example.com',
  });
  sellAs(shop, { ...ada, shipping_address: lives }, { id: 'gid://shopify/Order/1002' });
  await arrives('orders/create', ada, 'w-1');
  await database.sentMail.updateMany({ data: { text: 'to Ada' } });
  const theirs = { shop: 'other.myshopify.com', orderId };
  await database.sentMail.create({ data: { ...theirs, subject: 'Order #1001', text: 'to Mei' } });
  await arrives('customers/redact', redaction({ ...customer, phone: null }, [1001]), 'w-2');
  expect((await database.sentMail.findMany()).map(({ text }) => text).sort()).toEqual(['to Ada', 'to Mei']);
});

test('customers/data_request says what is held, and keeps nothing of the request', async () => {
  await arrives('orders/create', order, 'w-1');
  const asks = { shop_id: 1, shop_domain: shop.domain, orders_requested: [], data_request: { id: 9 } };
  await arrives('customers/data_request', { ...asks, customer }, 'w-2');
  const row = await database.webhookDelivery.findFirstOrThrow({ where: { webhookId: 'w-2' } });
  expect(row).toMatchObject({
    body: null,
    outcome: 'recorded: 0 requests, decisions about 1 orders, 1 mails',
  });
  expect(await database.auditEntry.findMany({ where: { kind: 'data-requested' } })).toMatchObject([
    { by: null, about: { orders: ['#1001'], mails: 1, requests: 0 } },
  ]);
});

test.each([
  ['was never processed', { processedAt: null, receivedAt: new Date(Date.now() - (otherDays + 1) * day) }, 0],
  ['waits', { processedAt: null, receivedAt: new Date() }, 0],
  ['was processed by an earlier release', { processedAt: new Date(), receivedAt: new Date() }, 1],
])('the body of a privacy request that %s: %o', async (_, times, erased) => {
  const body = Buffer.from(JSON.stringify(redaction(customer)));
  const data = { shop: shop.domain, webhookId: 'w-1', topic: 'customers/redact', body };
  await database.webhookDelivery.create({ data: { ...data, ...times } });
  expect(await eraseOldBodies(database, new Date())).toBe(erased);
});
