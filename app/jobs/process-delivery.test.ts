import { aallyn } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { jsonOf } from '../json.ts';
import type { Mail } from '../mail/send.server.ts';
import { fakeShop } from '../testing/fake-shop.ts';
import type { FakeShop } from '../testing/fake-shop.ts';
import { variantId } from '../testing/fake-shop-reads.ts';
import { address, line, orderBody } from '../testing/order.ts';
import { processDelivery, TryAgainLater } from './process-delivery.server.ts';
import type { JobContext } from './process-delivery.server.ts';

const order = 'gid://shopify/Order/1001';
let shop: FakeShop;
let mails: Mail[];
let mailServerIsUp: boolean;

beforeEach(async () => {
  await database.webhookDelivery.deleteMany();
  await database.effect.deleteMany();
  await database.case.deleteMany();
  await database.orderDecision.deleteMany();
  await database.shop.deleteMany();
  shop = fakeShop();
  mails = [];
  mailServerIsUp = true;
  await publishedAt(shop.admin.shop, 1, '2026-11-01T00:00:00Z');
});

/** A version of the preset that is live for a shop from an instant on. */
async function publishedAt(domain: string, number: number, instant: string): Promise<void> {
  await database.shop.upsert({ where: { domain }, create: { domain }, update: {} });
  const at = new Date(instant);
  await database.policyVersion.create({
    data: {
      shop: domain,
      number,
      document: jsonOf(aallyn),
      publishedBy: 'user 1',
      publishedAt: at,
      startedAt: at,
      protectionVariantId: variantId,
    },
  });
}

const context = (): JobContext => ({
  database,
  reach: (domain) =>
    Promise.resolve({
      admin: { ...shop.admin, shop: domain },
      database,
      sendMail: (mail) => {
        if (!mailServerIsUp) return Promise.resolve({ ok: false, error: 'no mail server' });
        mails.push(mail);
        return Promise.resolve({ ok: true, value: null });
      },
    }),
});

async function deliver(
  topic: string,
  body: unknown,
  webhookId = 'w-1',
  domain = shop.admin.shop,
): Promise<void> {
  await database.webhookDelivery.create({
    data: {
      shop: domain,
      webhookId,
      topic,
      resourceId: topic === 'orders/create' ? order : null,
      body: Buffer.from(JSON.stringify(body)),
    },
  });
}

const work = (webhookId = 'w-1', domain = shop.admin.shop) =>
  processDelivery(context(), { shop: domain, webhookId });
const outcome = async (webhookId = 'w-1') =>
  (await database.webhookDelivery.findFirstOrThrow({ where: { webhookId } })).outcome;
const tags = () => [...(shop.state.tags.get(order) ?? [])].sort();
const promise = (): unknown => JSON.parse(shop.state.metafields.get(`${order} promise`) ?? 'null');

const toPoBox = { shipping_address: address('PO Box 12') };

test('[SIGN-03] [PROT-01] an expensive, protected order is tagged and keeps its promise', async () => {
  const protection = line({ variant_id: 298, price: '2.98', requires_shipping: false });
  const lines = [line({ variant_id: 7, price: '260.00' }), protection];
  await deliver('orders/create', orderBody({ line_items: lines, shipping_lines: [{ title: 'UPS Ground' }] }));
  await work();
  expect(tags()).toEqual(['protected', 'signature-required']);
  expect(promise()).toMatchObject({ policyVersion: 1, signature: 'required', protected: true });
  expect(await outcome()).toBe('decided under version 1');
});

test('[SIGN-02] our own flat option names no carrier, whatever note checkout added to its title', async () => {
  const title = 'Standard (signature required if shipped via UPS)';
  const lines = [line({ variant_id: 7, price: '260.00' })];
  await deliver(
    'orders/create',
    orderBody({ line_items: lines, shipping_lines: [{ title, code: 'Standard' }] }),
  );
  await work();
  expect(promise()).toMatchObject({ signature: 'if-carrier' });
  expect(tags()).toEqual(['signature-required']);
});

test('[ADDR-02] an order to a P.O. box is held, tagged, made a case, and its customer is asked for an address', async () => {
  await deliver('orders/create', orderBody(toPoBox));
  await work();
  expect(shop.state.holds).toMatchObject([{ handle: 'doorstep-address', reason: 'INCORRECT_ADDRESS' }]);
  expect(shop.state.holds[0]?.reasonNotes).toMatch(/^Doorstep: .+ has to give another address\.$/);
  expect(tags()).toContain('address-hold');
  expect(await database.case.findMany()).toMatchObject([
    { shop: shop.admin.shop, orderId: order, kind: 'address' },
  ]);
  expect(mails).toMatchObject([
    { to: 'buyer@example.com', subject: 'Order #1001: we need a street address' },
  ]);
  expect(mails[0]?.text).toContain('Hello Ada,');
});

test.each(['PICKUP_POINT', 'PICK_UP', 'RETAIL'])(
  '[ADDR-01] [SIGN-01] an order of which only Shopify knows that it is %s is not held or signed for',
  async (method) => {
    shop.state.deliveryMethod = method;
    await deliver(
      'orders/create',
      orderBody({ ...toPoBox, line_items: [line({ variant_id: 7, price: '260.00' })] }),
    );
    await work();
    expect(shop.state.mutations).toEqual(['DoorstepMetafieldsSet']);
    expect(promise()).toMatchObject({ signature: 'not-required' });
    expect(mails).toEqual([]);
  },
);

test('[ADDR-01] [CAL-05] local delivery under a name of the merchant’s is promised no carrier’s days, and a P.O. box is held', async () => {
  shop.state.deliveryMethod = 'LOCAL';
  await deliver('orders/create', orderBody(toPoBox));
  await work();
  expect(promise()).toMatchObject({ dates: null, hold: 'address' });
  expect(shop.state.holds).toHaveLength(1);
});

test('a shop that does not say how an order is delivered is asked again; one that may not say it is taken at the body’s word', async () => {
  await deliver('orders/create', orderBody(toPoBox));
  const denied = { errors: [{ message: 'Access denied' }] };
  shop.onOperation(
    'DoorstepFulfillmentOrders',
    { kind: 'unreachable', message: 'no answer' },
    { kind: 'answered', status: 200, body: denied, retryAfter: null },
  );
  await expect(work()).rejects.toThrow(TryAgainLater);
  expect(await database.orderDecision.count()).toBe(0);
  await work();
  expect(shop.state.holds).toHaveLength(1);
});

test('an order at which nothing is special gets its promise and nothing else', async () => {
  await deliver('orders/create', orderBody());
  await work();
  expect(shop.state.mutations).toEqual(['DoorstepMetafieldsSet']);
  expect(mails).toEqual([]);
});

test('a job that runs twice does everything once', async () => {
  await deliver('orders/create', orderBody(toPoBox));
  await work();
  const done = [...shop.state.mutations];
  await work();
  await database.webhookDelivery.updateMany({ data: { processedAt: null } });
  await work();
  expect(shop.state.mutations).toEqual(done);
  expect(mails).toHaveLength(1);
  expect(await database.case.count()).toBe(1);
});

test('the same order by a second delivery does everything once', async () => {
  await deliver('orders/create', orderBody(toPoBox), 'w-1');
  await deliver('orders/create', orderBody(toPoBox), 'w-2');
  await work('w-1');
  await work('w-2');
  expect(shop.state.holds).toHaveLength(1);
  expect(mails).toHaveLength(1);
});

test('when Shopify fails between two effects, the next run does only what is left', async () => {
  await deliver('orders/create', orderBody(toPoBox));
  shop.onOperation('DoorstepHold', { kind: 'answered', status: 500, body: null, retryAfter: null });
  await expect(work()).rejects.toThrow(TryAgainLater);
  expect(mails).toHaveLength(1);
  shop.state.mutations.length = 0;
  await work();
  expect(shop.state.mutations).toEqual(['DoorstepHold']);
  expect(mails).toHaveLength(1);
});

test('a worker that died after the change and before its record: the change is repeated without harm', async () => {
  await deliver('orders/create', orderBody(toPoBox));
  await work();
  const longAgo = new Date(Date.now() - 5 * 60 * 1000);
  await database.effect.updateMany({ data: { state: 'claimed', claimedAt: longAgo, appliedAt: null } });
  await database.webhookDelivery.updateMany({ data: { processedAt: null } });
  await work();
  expect(shop.state.holds).toHaveLength(1);
  expect(tags()).toEqual(['address-hold']);
  expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(1);
  expect(await database.effect.count({ where: { state: 'applied' } })).toBe(4);
});

test('an effect that another worker is at right now is left to it', async () => {
  await deliver('orders/create', orderBody());
  await database.effect.create({
    data: {
      shop: shop.admin.shop,
      orderId: order,
      key: `${order}/promise`,
      kind: 'promise',
      state: 'claimed',
    },
  });
  await expect(work()).rejects.toThrow('another worker is at it');
  expect(shop.state.mutations).toEqual([]);
});

test('a mail server that is down is tried again, without holding the order twice', async () => {
  await deliver('orders/create', orderBody(toPoBox));
  mailServerIsUp = false;
  await expect(work()).rejects.toThrow('no mail server');
  mailServerIsUp = true;
  await work();
  expect(mails).toHaveLength(1);
  expect(shop.state.holds).toHaveLength(1);
});

test('an order keeps the version it was sold under, whatever is live when the job runs', async () => {
  await publishedAt(shop.admin.shop, 2, '2026-11-23T10:00:01Z');
  await deliver('orders/create', orderBody());
  await work();
  expect(promise()).toMatchObject({ policyVersion: 1 });
});

test('an order from before the first policy is left alone', async () => {
  await deliver('orders/create', orderBody({ created_at: '2026-10-01T12:00:00-07:00' }));
  await work();
  expect(await outcome()).toBe('no policy was live when it was placed');
  expect(shop.state.mutations).toEqual([]);
});

test('an order that cannot be read is recorded and not tried again', async () => {
  await deliver('orders/create', { admin_graphql_api_id: order });
  await work();
  expect(await outcome()).toMatch(/^the order cannot be read: /);
  expect(await database.webhookDelivery.count({ where: { processedAt: null } })).toBe(0);
});

test('a refusal of Shopify is recorded and not tried again', async () => {
  await deliver('orders/create', orderBody(toPoBox));
  const userErrors = [{ field: null, message: 'The order is archived.' }];
  const body = { data: { tagsAdd: { node: null, userErrors } } };
  shop.onOperation('DoorstepTagsAdd', { kind: 'answered', status: 200, body, retryAfter: null });
  await work();
  expect(await outcome()).toBe('Shopify refused: The order is archived.');
});

test('a delivery of one shop is not found under the name of another', async () => {
  await deliver('orders/create', orderBody(), 'w-1');
  await work('w-1', 'other.myshopify.com');
  expect(shop.state.mutations).toEqual([]);
  expect(await outcome()).toBeNull();
});

test('the order of one shop is never decided by the policy of another', async () => {
  await deliver('orders/create', orderBody(), 'w-1', 'other.myshopify.com');
  await work('w-1', 'other.myshopify.com');
  expect(await outcome()).toBe('no policy was live when it was placed');
  expect(await database.orderDecision.count()).toBe(0);
});

test('a removed app does nothing more', async () => {
  await deliver('orders/create', orderBody());
  const where = { shop: shop.admin.shop, webhookId: 'w-1' };
  await processDelivery({ database, reach: () => Promise.resolve(null) }, where);
  expect(await outcome()).toBe('the app has no access to the shop any more');
});

test('customers/redact erases the stored bodies of that customer’s orders in that shop alone', async () => {
  await deliver('orders/create', orderBody(), 'w-1');
  await deliver('orders/create', orderBody(), 'w-2', 'other.myshopify.com');
  const body = { shop_domain: shop.admin.shop, orders_to_redact: [1001] };
  await deliver('customers/redact', body, 'w-3');
  await work('w-3');
  const bodies = await database.webhookDelivery.findMany({ where: { body: { not: null } } });
  expect(bodies.map(({ webhookId }) => webhookId).sort()).toEqual(['w-2']);
});

test('shop/redact deletes what is known about that shop, and about no other', async () => {
  await deliver('orders/create', orderBody(toPoBox), 'w-1');
  await publishedAt('other.myshopify.com', 1, '2026-11-01T00:00:00Z');
  await work();
  await deliver('shop/redact', { shop_domain: shop.admin.shop }, 'w-2');
  const removed: JobContext = { database, reach: () => Promise.resolve(null) };
  await processDelivery(removed, { shop: shop.admin.shop, webhookId: 'w-2' });
  const where = { shop: shop.admin.shop };
  expect(await database.orderDecision.count({ where })).toBe(0);
  expect(await database.policyVersion.count({ where })).toBe(0);
  expect(await database.case.count({ where })).toBe(0);
  expect(await database.webhookDelivery.count({ where: { ...where, body: { not: null } } })).toBe(0);
  expect(await database.policyVersion.count()).toBe(1);
});

test.each(['products/update', 'products/delete'])(
  '[PROT-01] %s makes the app look at the product',
  async (topic) => {
    await deliver(topic, { id: 298 });
    await work();
    expect(await outcome()).toBe('put back: it was deleted');
    await deliver(topic, { id: 298 }, 'w-2');
    await work('w-2');
    expect(await outcome('w-2')).toBe('the protection product is as the policy says');
  },
);
