import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import type { Mail } from '../mail/send.server.ts';
import { dumpDatabase } from '../testing/dump.ts';
import { cut, denyScope, status, userErrors, withoutData } from '../testing/admin-faults.ts';
import { address, line, orderBody } from '../testing/order.ts';
import { publishFor } from '../testing/policy.ts';
import { metafieldValue } from '../testing/shop-contents.ts';
import { sellAs } from '../testing/sell-as.ts';
import { holdsOf, orderAt, orderId as order, removeLine } from '../testing/shop-orders.ts';
import { acceptAtWarehouse, addWarehouse, sendOff, shipAt } from '../testing/shop-parcels.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { ToBeTriedAgain, workOn } from '../testing/work-on.ts';
import type { JobContext } from './process-delivery.server.ts';
import { mostTries } from './run-job.server.ts';

let shop: ShopWithApp;
let mails: Mail[];
let mailServerIsUp: boolean;

beforeEach(async () => {
  await emptyDatabase();
  shop = shopWithApp();
  mails = [];
  mailServerIsUp = true;
  await publishFor(shop.domain);
});

const context = (): JobContext => ({
  database,
  reach: (domain) =>
    Promise.resolve({
      admin: { ...shop.admin, shop: domain },
      database,
      sendMail: (mail) => {
        if (!mailServerIsUp)
          return Promise.resolve({ ok: false, error: { kind: 'retry', reason: 'no mail server' } });
        mails.push(mail);
        return Promise.resolve({ ok: true, value: null });
      },
    }),
});

/** An order is placed, and Shopify tells of it. */
async function placed(
  body: unknown = orderBody(),
  webhookId = 'w-1',
  by?: Parameters<typeof sellAs>[2],
): Promise<void> {
  sellAs(shop, body, by);
  await deliver('orders/create', { id: 1001 }, webhookId);
}

async function deliver(topic: string, body: unknown, webhookId = 'w-1', domain = shop.domain): Promise<void> {
  await database.webhookDelivery.create({
    data: {
      shop: domain,
      webhookId,
      topic,
      resourceId: /^(orders|fulfillment)/.test(topic) ? order : null,
      body: Buffer.from(JSON.stringify(body)),
    },
  });
}

const work = (webhookId = 'w-1', domain = shop.domain) => workOn(context(), { shop: domain, webhookId });
const outcome = async (webhookId = 'w-1') =>
  (await database.webhookDelivery.findFirstOrThrow({ where: { webhookId } })).outcome;
const tags = () => [...orderAt(shop).tags].sort();
const promise = (): unknown => metafieldValue(shop, 'promise', order);

/** What the app is granted besides seeing and holding fulfillment orders. */
const otherScopes = shopWithApp().context.app.scopes.filter(
  (scope) => !scope.endsWith('_fulfillment_orders'),
);
const toPoBox = { shipping_address: address('PO Box 12') };

test('[SIGN-03] [PROT-01] an expensive, protected order is tagged and keeps its promise', async () => {
  const protection = line({ variant_id: 298, price: '2.98', requires_shipping: false });
  const lines = [line({ variant_id: 7, price: '260.00' }), protection];
  await placed(orderBody({ line_items: lines, shipping_lines: [{ title: 'UPS Ground' }] }));
  await work();
  expect(tags()).toEqual(['protected', 'signature-required']);
  expect(promise()).toMatchObject({ policyVersion: 1, signature: 'required', protected: true });
  expect(await outcome()).toBe('decided under version 1');
});

test('[SIGN-02] our own flat option names no carrier, whatever note checkout added to its title', async () => {
  const title = 'Standard (signature required if shipped via UPS)';
  const lines = [line({ variant_id: 7, price: '260.00' })];
  await placed(orderBody({ line_items: lines, shipping_lines: [{ title, code: 'Standard' }] }));
  await work();
  expect(promise()).toMatchObject({ signature: 'if-carrier' });
  expect(tags()).toEqual(['signature-required']);
});

test('[ADDR-02] an order to a P.O. box is held, tagged, made a case, and its customer is asked for an address', async () => {
  await placed(orderBody(toPoBox));
  await work();
  expect(holdsOf(shop)).toMatchObject([{ handle: 'doorstep-address', reason: 'INCORRECT_ADDRESS' }]);
  expect(holdsOf(shop)[0]?.reasonNotes).toMatch(/^Doorstep: .+ has to give another address\.$/);
  expect(tags()).toContain('address-hold');
  const cases = await database.case.findMany();
  expect(cases).toMatchObject([{ shop: shop.domain, orderId: order, kind: 'address' }]);
  // Whose words it is goes without saying on the app's own page.
  expect(cases[0]?.message).toMatch(/^Its address .+ has to give another address\.$/);
  expect(mails).toMatchObject([
    {
      sender: { name: 'AALLYN', replyTo: 'hello@aallyn.example' },
      to: 'buyer@example.com',
      subject: 'Order #1001: we need a street address',
    },
  ]);
  expect(mails[0]?.text).toContain('Hello Ada,');
});

test('[ADDR-02] the customer is asked in the language of the checkout, with the address, the rule and the link to the order', async () => {
  const changes = {
    customer_locale: 'fr-CA',
    shipping_address: { ...address('12 rue Elm, C.P. 65'), country_code: 'CA', province_code: 'QC' },
  };
  await placed(orderBody(changes));
  await work();
  expect(mails.map(({ subject }) => subject)).toEqual([
    'Commande #1001\u00a0: il nous faut une adresse avec rue et numéro',
  ]);
  expect(mails[0]?.text).toContain('\n  12 rue Elm, C.P. 65\n  Columbus, Quebec 43004\n  Canada\n');
  expect(mails[0]?.text).toContain('Indiquez-nous la rue et le numéro sans la case postale');
  expect(mails[0]?.text).toMatch(/\nhttps:\/\/aallyn\.myshopify\.com\/account\/orders\/\S+\n/);
});

test('[ADDR-02] the address and the page of the order are kept nowhere but in the mails as they were sent', async () => {
  await placed(orderBody(toPoBox));
  await work();
  await database.sentMail.deleteMany();
  expect(await dumpDatabase()).not.toMatch(/PO Box 12|account\/orders|43004/);
});

test.each(['PICKUP_POINT', 'PICK_UP', 'RETAIL'] as const)(
  '[ADDR-01] [SIGN-01] an order of which only Shopify knows that it is %s is not held or signed for',
  async (method) => {
    const lines = { line_items: [line({ variant_id: 7, price: '260.00' })] };
    await placed(orderBody({ ...toPoBox, ...lines }), 'w-1', { by: method });
    await work();
    expect(shop.mutations()).toEqual(['DoorstepMetafieldsSet']);
    expect(promise()).toMatchObject({ signature: 'not-required' });
    expect(mails).toEqual([]);
  },
);

test('[ADDR-01] [CAL-05] local delivery under a name of the merchant’s is promised no carrier’s days, and a P.O. box is held', async () => {
  await placed(orderBody(toPoBox), 'w-1', { by: 'LOCAL' });
  await work();
  expect(promise()).toMatchObject({ dates: null, hold: 'address' });
  expect(holdsOf(shop)).toHaveLength(1);
});

test('a shop that does not answer is asked again, and nothing is decided meanwhile', async () => {
  await placed(orderBody(toPoBox));
  shop.onOperation('DoorstepOrder', cut);
  await expect(work()).rejects.toThrow(ToBeTriedAgain);
  expect(await database.orderDecision.count()).toBe(0);
  await work();
  expect(holdsOf(shop)).toHaveLength(1);
});

test('[ADDR-02] a shop that may not tell of its orders is for a person', async () => {
  await placed(orderBody(toPoBox));
  shop.onOperation('DoorstepOrder', denyScope('read_orders'));
  await work();
  expect(await database.case.findMany()).toMatchObject([
    { orderId: order, kind: 'delivery', closedAt: null },
  ]);
});

test('an order at which nothing is special gets its promise and nothing else', async () => {
  await placed(orderBody());
  await work();
  expect(shop.mutations()).toEqual(['DoorstepMetafieldsSet']);
  expect(mails).toEqual([]);
});

test('a job that runs twice does everything once', async () => {
  await placed(orderBody(toPoBox));
  await work();
  const done = shop.mutations();
  await work();
  await database.webhookDelivery.updateMany({ data: { processedAt: null } });
  await work();
  expect(shop.mutations()).toEqual(done);
  expect(mails).toHaveLength(1);
  expect(await database.case.count()).toBe(1);
});

test('the same order by a second delivery does everything once', async () => {
  await placed(orderBody(toPoBox), 'w-1');
  await deliver('orders/create', { id: 1001 }, 'w-2');
  await work('w-1');
  await work('w-2');
  expect(holdsOf(shop)).toHaveLength(1);
  expect(mails).toHaveLength(1);
});

test('when Shopify fails between two effects, the next run does only what is left', async () => {
  await placed(orderBody(toPoBox));
  shop.onOperation('DoorstepHold', status(500));
  await expect(work()).rejects.toThrow(ToBeTriedAgain);
  // The mail says that the order waits, so it follows the hold.
  expect(mails).toHaveLength(0);
  shop.calls.length = 0;
  await work();
  expect(shop.mutations()).toEqual(['DoorstepHold']);
  expect(mails).toHaveLength(1);
});

test('[ADDR-02] one answer to the hold that nobody can use is not the last: it is held later, and then the customer is asked', async () => {
  await placed(orderBody(toPoBox));
  shop.onOperation('DoorstepHold', withoutData);
  await expect(work()).rejects.toThrow(ToBeTriedAgain);
  expect([holdsOf(shop).length, mails.length]).toEqual([0, 0]);
  await work();
  expect([holdsOf(shop).length, mails.length]).toEqual([1, 1]);
});

test('[ADDR-02] an order that was sent before it could be held gets no mail', async () => {
  await placed(orderBody(toPoBox));
  sendOff(shop, 'UPS');
  await work();
  expect([holdsOf(shop).length, mails.length]).toEqual([0, 0]);
});

test('[ADDR-02] a hold that Shopify refuses is a case, is not told to the customer, and ends when it is made after all', async () => {
  await placed(orderBody(toPoBox), 'w-1');
  await deliver('orders/create', { id: 1001 }, 'w-2');
  const refused = userErrors('It is accepted by the service.', { field: ['id'], code: 'INVALID' });
  shop.onOperation('DoorstepHold', refused);
  await work('w-1');
  expect(mails).toEqual([]);
  const hold = () => database.case.findFirst({ where: { kind: 'hold' } });
  expect(await hold()).toMatchObject({
    orderId: order,
    message: 'Shopify refused: It is accepted by the service.',
    closedAt: null,
  });
  await work('w-2');
  expect((await hold())?.closedAt).not.toBeNull();
  expect(mails).toHaveLength(1);
});

test.each([
  ['a moment after the order is waited for', () => new Date().toISOString(), 0],
  ['later it is a case', () => '2026-11-23T02:00:00-08:00', 1],
])('[ADDR-02] no fulfillment order to be seen: %s', async (_, at, cases) => {
  await placed(orderBody({ ...toPoBox, created_at: at() }));
  shop.grant(otherScopes);
  if (cases === 0) await expect(work()).rejects.toThrow('no fulfillment orders yet');
  else await work();
  expect(await database.case.count({ where: { kind: 'hold' } })).toBe(cases);
  expect(mails).toEqual([]);
});

test('[ADDR-02] an order to a P.O. box that a fulfillment service ships is held there, and its customer is asked', async () => {
  addWarehouse(shop, [7]);
  await placed(orderBody(toPoBox));
  await work();
  expect(holdsOf(shop)).toMatchObject([{ handle: 'doorstep-address' }]);
  expect(await database.case.count({ where: { kind: 'hold' } })).toBe(0);
  expect(mails).toHaveLength(1);
});

test.each([
  ['has accepted already is not held', 'accepted', 'third_party', /^Somebody is at the parcel already/],
  [
    'ships is not to be seen without the scope for it',
    'unsubmitted',
    'merchant_managed',
    /Tell the warehouse to wait\.$/,
  ],
] as const)(
  '[ADDR-02] what a fulfillment service %s: a person is told, and the customer is not',
  async (_, service, kind, reason) => {
    addWarehouse(shop, [7]);
    await placed(orderBody(toPoBox));
    if (service === 'accepted') acceptAtWarehouse(shop);
    shop.grant([...otherScopes, `write_${kind}_fulfillment_orders`]);
    await work();
    expect(holdsOf(shop)).toEqual([]);
    const held = await database.case.findMany({ where: { kind: 'hold' } });
    expect(held).toMatchObject([{ orderId: order, statement: 'ADDR-02', closedAt: null }]);
    expect(held[0]?.message).toMatch(reason);
    expect(mails).toEqual([]);
  },
);

test.each([
  ['that has not granted the scope for it', ['merchant_managed'], 1, 1],
  ['that has granted both scopes', ['merchant_managed', 'third_party'], 2, 0],
])(
  '[ADDR-02] an order of which a fulfillment service ships a part, in a shop %s',
  async (_, kinds, held, cases) => {
    addWarehouse(shop, [4]);
    const lines = [
      line({ variant_id: 7, price: '100.00' }),
      { ...line({ variant_id: 4, price: '20.00' }), quantity: 3 },
    ];
    await placed(orderBody({ ...toPoBox, line_items: lines }));
    shop.grant([...otherScopes, ...kinds.map((kind) => `write_${kind}_fulfillment_orders`)]);
    await work();
    expect(holdsOf(shop)).toHaveLength(held);
    const rest = await database.case.findMany({ where: { kind: { not: 'address' } } });
    const reason =
      'Shopify shows the app 1 of 4 pieces that are still to be shipped: a warehouse of another company may ship the others.';
    const found = { orderId: order, kind: 'rest', statement: 'ADDR-02', message: reason, closedAt: null };
    expect(rest).toMatchObject(cases === 0 ? [] : [found]);
    // A parcel waits, so the customer is asked.
    expect(mails).toHaveLength(1);
  },
);

test('[ADDR-02] what a service of which nothing is seen has shipped already, or what was removed, is no case', async () => {
  addWarehouse(shop, [4, 5]);
  const lines = [7, 4, 5].map((variant) => line({ variant_id: variant, price: '20.00' }));
  const gift = line({ variant_id: 298, price: '2.98', requires_shipping: false });
  await placed(orderBody({ ...toPoBox, line_items: [...lines, gift] }));
  removeLine(shop, 5);
  shipAt(shop, 'Warehouse', 'UPS');
  shop.grant([...otherScopes, 'write_merchant_managed_fulfillment_orders']);
  await work();
  expect(await database.case.count({ where: { kind: { not: 'address' } } })).toBe(0);
});

test('a job that was tried as often as allowed leaves a case for what it did not do', async () => {
  await placed(orderBody(toPoBox));
  shop.onOperation('DoorstepHold', status(423));
  await expect(work()).rejects.toThrow(ToBeTriedAgain);
  const job = { shop: shop.domain, webhookId: 'w-1' };
  const last = { tries: mostTries + 1 };
  await workOn(context(), job, last);
  await workOn(context(), job, last);
  const undone = await database.case.findMany({ where: { kind: { not: 'address' } } });
  expect(undone).toMatchObject([{ kind: 'hold', statement: 'ADDR-02', closedAt: null }]);
  expect(undone[0]?.message).toContain('HTTP 423');
  expect(await database.webhookDelivery.count({ where: { processedAt: null } })).toBe(0);
});

test('[CAL-05] a parcel that is told of before its order: the order is decided and followed by that', async () => {
  sellAs(shop, orderBody());
  shop.moveTo('2026-11-25T18:00:00Z');
  sendOff(shop, 'USPS');
  await deliver('fulfillments/create', { id: 1, order_id: 1001 }, 'w-1');
  await work('w-1');
  const shipped = { dates: { ships: { certainty: 'happened', earliest: '2026-11-25' } } };
  expect(promise()).toMatchObject(shipped);
  await deliver('orders/create', { id: 1001 }, 'w-2');
  await work('w-2');
  expect(promise()).toMatchObject(shipped);
});

test('a worker that died after the change and before its record: the change is repeated without harm', async () => {
  await placed(orderBody(toPoBox));
  await work();
  const longAgo = new Date(Date.now() - 5 * 60 * 1000);
  const begun = { state: 'claimed', claimedAt: longAgo, appliedAt: null } as const;
  await database.effect.updateMany({ where: { kind: { not: 'mail' } }, data: begun });
  await database.webhookDelivery.updateMany({ data: { processedAt: null } });
  await work();
  expect(holdsOf(shop)).toHaveLength(1);
  expect(tags()).toEqual(['address-hold']);
  expect(await database.effect.count({ where: { state: 'applied' } })).toBe(5);
});

test('an effect that another worker is at right now is left to it', async () => {
  await placed(orderBody());
  await database.effect.create({
    data: {
      shop: shop.domain,
      orderId: order,
      key: `${order}/promise`,
      kind: 'promise',
      state: 'claimed',
    },
  });
  await expect(work()).rejects.toThrow('another worker is at it');
  expect(shop.mutations()).toEqual([]);
});

test('a mail server that is down is tried again, without holding the order twice', async () => {
  await placed(orderBody(toPoBox));
  mailServerIsUp = false;
  await expect(work()).rejects.toThrow('no mail server');
  mailServerIsUp = true;
  await work();
  expect(mails).toHaveLength(1);
  expect(holdsOf(shop)).toHaveLength(1);
});

test('an order keeps the version it was sold under, whatever is live when the job runs', async () => {
  await publishFor(shop.domain, { number: 2, at: new Date('2026-11-23T10:00:01Z') });
  await placed(orderBody());
  await work();
  expect(promise()).toMatchObject({ policyVersion: 1 });
});

test('an order from before the first policy is left alone', async () => {
  await placed(orderBody({ created_at: '2026-10-01T12:00:00-07:00' }));
  await work();
  expect(await outcome()).toBe('no policy was live when it was placed');
  expect(shop.mutations()).toEqual([]);
});

test('a refusal of Shopify is recorded and not tried again', async () => {
  await placed(orderBody(toPoBox));
  shop.onOperation('DoorstepTagsAdd', userErrors('The order is archived.'));
  await work();
  expect(await outcome()).toBe('Shopify refused: The order is archived.');
});

test('a delivery of one shop is not found under the name of another', async () => {
  await placed(orderBody(), 'w-1');
  await work('w-1', 'other.myshopify.com');
  expect(shop.mutations()).toEqual([]);
  expect(await outcome()).toBeNull();
});

test('the order of one shop is never decided by the policy of another', async () => {
  sellAs(shop, orderBody());
  await deliver('orders/create', { id: 1001 }, 'w-1', 'other.myshopify.com');
  await work('w-1', 'other.myshopify.com');
  expect(await outcome()).toBe('no policy was live when it was placed');
  expect(await database.orderDecision.count()).toBe(0);
});

test('a removed app does nothing more at Shopify, and a person is told', async () => {
  await placed(orderBody());
  const where = { shop: shop.domain, webhookId: 'w-1' };
  await workOn({ database, reach: () => Promise.resolve(null) }, where);
  expect(await outcome()).toBe('the app has no access to the shop any more');
  expect(shop.mutations()).toEqual([]);
  expect(await database.case.findMany()).toMatchObject([
    { orderId: order, kind: 'delivery', closedAt: null },
  ]);
});

test('shop/redact deletes what is known about that shop, and about no other', async () => {
  await placed(orderBody(toPoBox), 'w-1');
  await publishFor('other.myshopify.com');
  await work();
  await deliver('shop/redact', { shop_domain: shop.domain }, 'w-2');
  const removed: JobContext = { database, reach: () => Promise.resolve(null) };
  await workOn(removed, { shop: shop.domain, webhookId: 'w-2' });
  const where = { shop: shop.domain };
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
