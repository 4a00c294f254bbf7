import { decodeOrderPromise } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

import { database } from '../database.server.ts';
import { readOrderBody } from '../orders/order-body.ts';
import { readKeptOrder } from '../orders/order/kept-order.server.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import { cut } from '../testing/admin-faults.ts';
import { address, line, orderBody } from '../testing/order.ts';
import { publishFor } from '../testing/policy.ts';
import { appMetafields, metafieldValue, writeMetafield } from '../testing/shop-contents.ts';
import {
  addProtection,
  fulfillUnshipped,
  orderAt,
  orderId as order,
  protection,
  releaseHoldsOf,
  reportDelivery,
  sell,
  sendOff,
  sendOffVariant,
  showAs,
  takeParcelsBack,
} from '../testing/shop-orders.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { processCreatedOrder } from './order-created.server.ts';
import { processParcelNews } from './order-moved.server.ts';

const moved = { id: 5, order_id: 1001 };
let shop: ShopWithApp;
let dependencies: OrderDependencies;

beforeEach(async () => {
  await database.webhookDelivery.deleteMany();
  await database.case.deleteMany();
  await database.effect.deleteMany();
  await database.orderDecision.deleteMany();
  await database.shop.deleteMany();
  shop = shopWithApp();
  sell(shop, [bag]);
  dependencies = { admin: shop.admin, database, sendMail: () => Promise.resolve({ ok: true, value: null }) };
  await publishFor(shop.domain);
});

const bag = { variant: 7, price: 260_00 };

/** An order of November 23, as its webhook brings it. */
const body = (price = '260.00', changes: object = {}) =>
  orderBody({ line_items: [line({ variant_id: 7, price })], ...changes });

async function delivered(sent: object): Promise<void> {
  await database.webhookDelivery.create({
    data: {
      shop: shop.domain,
      webhookId: 'placed',
      topic: 'orders/create',
      resourceId: order,
      body: new TextEncoder().encode(JSON.stringify(sent)),
    },
  });
}

/** The Admin API shows of the order what its webhook tells. */
function shows(sent: object): void {
  const told = readOrderBody(sent);
  if (!told.ok) throw new Error(told.error.problem);
  const { shippingAddress, lines } = told.value.facts;
  const prices = lines.map(({ subtotal, quantity }) => subtotal / quantity);
  showAs(shop, { shippingAddress, shippingLines: told.value.shippingLines, prices });
}

async function placed(sent: object = body()): Promise<void> {
  shows(sent);
  await delivered(sent);
  await processCreatedOrder(dependencies, 'placed', sent);
}

const desk = async () => (await readKeptOrder(database, { shop: shop.domain, orderId: order }))?.decision;
const tags = () => orderAt(shop).tags;
const setTags = (next: readonly string[]) => shop.state.orders.set(order, { ...orderAt(shop), tags: next });

/** All that ships leaves on November 25, and may arrive. */
function ship(company: string | null, { deliveredAt }: { readonly deliveredAt?: string } = {}): void {
  shop.moveTo('2026-11-25T19:00:00Z');
  sendOff(shop, company);
  if (deliveredAt !== undefined) reportDelivery(shop, deliveredAt);
}

function promise() {
  const value = JSON.stringify(metafieldValue(shop, 'promise', order));
  return decodeOrderPromise([{ target: { type: 'order' }, metafield: { key: 'promise', value } }]);
}

test('[CAL-05] a parcel that has shipped takes the place of the estimate', async () => {
  await placed();
  expect(promise()?.dates?.ships).toMatchObject({ certainty: 'estimate', earliest: '2026-11-24' });
  ship('UPS');
  expect(await processParcelNews(dependencies, moved)).toMatchObject({ ok: true });
  expect(promise()?.dates).toMatchObject({
    ships: { certainty: 'happened', earliest: '2026-11-25' },
    arrives: { certainty: 'estimate', earliest: '2026-11-27' },
  });
});

test('[MISS-01] [RET-02] a delivered parcel starts the days to report it and to send something back', async () => {
  await placed();
  ship('UPS', { deliveredAt: '2026-12-02T01:30:00Z' });
  await processParcelNews(dependencies, moved);
  expect(promise()?.dates).toMatchObject({
    arrives: { certainty: 'happened', latest: '2026-12-01' },
    claimOpens: { date: '2026-12-08' },
    refundRequestBy: { date: '2026-12-22' },
  });
});

test('[SIGN-03] with another carrier than the policy’s the signature is withdrawn, with the policy’s it is certain', async () => {
  await placed();
  expect(promise()?.signature).toBe('if-carrier');
  ship('USPS');
  await processParcelNews(dependencies, moved);
  expect(promise()?.signature).toBe('not-required');
  takeParcelsBack(shop);
  ship('UPS');
  await processParcelNews(dependencies, moved);
  expect(promise()?.signature).toBe('required');
});

test('[SIGN-03] shipped by another carrier, the order loses its tag and the desk says why', async () => {
  await placed();
  expect(tags()).toEqual(['signature-required']);
  ship('USPS');
  await processParcelNews(dependencies, moved);
  expect(tags()).toEqual([]);
  expect(await desk()).toMatchObject({
    signature: 'not-required',
    tags: [],
    because: [{ statement: 'SIGN-01', message: 'retail $260.00 > $250.00, but not shipped via UPS' }],
  });
});

test('[SIGN-01] shipped by the policy’s carrier, the signature is certain on the desk, and a tag that is missing comes back', async () => {
  await placed();
  setTags([]);
  ship('UPS');
  await processParcelNews(dependencies, moved);
  expect(tags()).toEqual(['signature-required']);
  expect(await desk()).toMatchObject({
    signature: 'required',
    tags: ['signature-required'],
    because: [{ statement: 'SIGN-01', message: 'retail $260.00 > $250.00, shipped via UPS' }],
  });
  await processParcelNews(dependencies, moved);
  expect(shop.mutations().filter((name) => name.startsWith('DoorstepTags'))).toHaveLength(2);
});

test('[SIGN-01] a tag that the merchant gave an order below the signature’s value stays', async () => {
  await placed(body('20.00'));
  setTags(['signature-required']);
  ship('USPS');
  await processParcelNews(dependencies, moved);
  expect(tags()).toEqual(['signature-required']);
});

const feeLine = () => Number(orderAt(shop).lines[1]?.id.split('/').at(-1));

const withFee = () =>
  body('260.00', {
    line_items: [
      line({ variant_id: 7, price: '260.00' }),
      line({ id: feeLine(), variant_id: 298, price: '2.98', requires_shipping: false }),
    ],
  });

function sellWithFee(): void {
  addProtection(shop);
  sell(shop, [bag, protection]);
}

async function placedWithFee(): Promise<void> {
  sellWithFee();
  await placed(withFee());
}

const fulfilled = () => shop.mutations().filter((name) => name === 'DoorstepFulfill').length;

test('[PROT-05] the protection line is fulfilled once, with the first parcel', async () => {
  await placedWithFee();
  expect(fulfilled()).toBe(0);
  ship('UPS');
  expect(await processParcelNews(dependencies, moved)).toMatchObject({ ok: true });
  await processParcelNews(dependencies, moved);
  expect(fulfilled()).toBe(1);
  const { fulfillments, fulfillmentOrders } = orderAt(shop);
  const left = fulfillments.map(({ fulfillmentOrderId }) => fulfillmentOrderId);
  expect(left.map((id) => fulfillmentOrders.find((each) => each.id === id)?.methodType)).toEqual([
    'SHIPPING',
    'NONE',
  ]);
  expect(await database.effect.count({ where: { kind: 'protection', state: 'applied' } })).toBe(1);
});

test('[PROT-05] [MISS-01] [SIGN-03] a protected order is delivered and loses its tag like any other', async () => {
  await placedWithFee();
  ship('USPS', { deliveredAt: '2026-12-02T01:30:00Z' });
  await processParcelNews(dependencies, moved);
  await processParcelNews(dependencies, moved);
  expect(promise()?.dates).toMatchObject({
    arrives: { certainty: 'happened', latest: '2026-12-01' },
    claimOpens: { date: '2026-12-08' },
    refundRequestBy: { date: '2026-12-22' },
  });
  expect(promise()?.signature).toBe('not-required');
  expect(tags()).toEqual(['protected']);
});

test('[PROT-05] a protection line that somebody has fulfilled already is done', async () => {
  await placedWithFee();
  ship('UPS');
  shop.onOperation('DoorstepFulfill', () => fulfillUnshipped(shop));
  expect(await processParcelNews(dependencies, moved)).toMatchObject({ ok: true });
  expect(await database.effect.count({ where: { kind: 'protection', state: 'applied' } })).toBe(1);
});

test('[PROT-05] what keeps the protection line from being fulfilled is said, and tried with the next parcel', async () => {
  await placedWithFee();
  shop.grant(shop.context.app.scopes.filter((scope) => !scope.endsWith('_fulfillment_orders')));
  ship('UPS');
  const reason = 'its protection line is in no fulfillment order that the app sees';
  expect(await processParcelNews(dependencies, moved)).toEqual({
    ok: false,
    error: { kind: 'give-up', reason },
  });
  expect(promise()?.dates?.ships.certainty).toBe('happened');
  const unmade = { shop: shop.domain, state: 'failed' } as const;
  expect(await database.effect.findMany({ where: unmade })).toMatchObject([{ note: reason }]);
  shop.onOperation('DoorstepFulfillmentLines', cut);
  expect(await processParcelNews(dependencies, moved)).toMatchObject({ error: { kind: 'retry' } });
});

test('[MISS-01] while something that ships has not left, an order is not delivered', async () => {
  sell(shop, [bag, { variant: 4, quantity: 2 }]);
  await placed();
  sendOffVariant(shop, 7, 'UPS');
  reportDelivery(shop, '2026-12-02T01:30:00Z');
  await processParcelNews(dependencies, moved);
  expect(promise()?.dates?.arrives?.certainty).toBe('estimate');
});

test('[ADDR-02] the hold stays as it was decided', async () => {
  await placed(body('260.00', { shipping_address: address('PO Box 9') }));
  const before = await desk();
  expect(before?.hold).not.toBeNull();
  // What is on hold cannot be shipped: the merchant has released it.
  releaseHoldsOf(shop);
  ship('USPS');
  await processParcelNews(dependencies, moved);
  expect(await desk()).toMatchObject({
    signature: 'not-required',
    hold: before?.hold,
    tags: ['address-hold'],
  });
  // The list does not show it as on hold any longer.
  const where = { shop_orderId: { shop: shop.domain, orderId: order } };
  expect((await database.orderDecision.findUniqueOrThrow({ where })).releasedAt).not.toBeNull();
});

test('a repeated orders/create after the parcel went does not take the desk back', async () => {
  await placed();
  ship('USPS');
  await processParcelNews(dependencies, moved);
  await processCreatedOrder(dependencies, 'placed', body());
  expect(await desk()).toMatchObject({ signature: 'not-required' });
  expect(tags()).toEqual([]);
});

test('a parcel whose order is still to be decided waits for that', async () => {
  shows(body());
  await delivered(body());
  ship('USPS');
  expect(await processParcelNews(dependencies, moved)).toMatchObject({ ok: false, error: { kind: 'retry' } });
  await processCreatedOrder(dependencies, 'placed', body());
  expect(await processParcelNews(dependencies, moved)).toMatchObject({ ok: true });
  expect(await desk()).toMatchObject({ signature: 'not-required' });
});

test('a promise that somebody wrote meanwhile brings the tag and the desk right with the next try', async () => {
  await placed();
  ship('USPS');
  shop.onOperation('DoorstepMetafieldsSet', () => {
    // Another worker, which saw the parcel go with UPS instead.
    writeMetafield(shop, order, 'promise', {});
    setTags(['signature-required']);
  });
  await processParcelNews(dependencies, moved);
  await processParcelNews(dependencies, moved);
  expect(tags()).toEqual([]);
  expect(await desk()).toMatchObject({ signature: 'not-required' });
});

test('[SIGN-03] a parcel that names no carrier goes with the one that the shopper chose', async () => {
  await placed({
    ...body(),
    shipping_lines: [{ title: 'UPS Ground', carrier_identifier: '650f1a14fa979ec5c74d063e968411d4' }],
  });
  expect(promise()?.signature).toBe('required');
  ship(null);
  await processParcelNews(dependencies, moved);
  expect(promise()?.signature).toBe('required');
});

test('a fulfillment that was cancelled is none', async () => {
  await placed();
  ship('UPS');
  takeParcelsBack(shop);
  await processParcelNews(dependencies, moved);
  expect(promise()?.dates?.ships.certainty).toBe('estimate');
});

test('the same webhook twice, and one that comes late, leave the promise as Shopify’s state says', async () => {
  await placed();
  ship('UPS', { deliveredAt: '2026-12-02T01:30:00Z' });
  await processParcelNews(dependencies, moved);
  const before = promise();
  await processParcelNews(dependencies, moved);
  expect(promise()).toEqual(before);
});

test('a promise that somebody wrote meanwhile is tried again, and so is a shop that does not answer', async () => {
  await placed();
  ship('UPS');
  shop.onOperation('DoorstepMetafieldsSet', () => writeMetafield(shop, order, 'promise', {}));
  expect(await processParcelNews(dependencies, moved)).toMatchObject({ ok: false, error: { kind: 'retry' } });
  expect(await processParcelNews(dependencies, moved)).toMatchObject({ ok: true });
  expect(promise()?.dates?.ships.certainty).toBe('happened');
});

test('[CAL-05] the promise follows what an order is now, after its stored body is gone', async () => {
  await placed();
  await database.webhookDelivery.updateMany({ data: { body: null, processedAt: new Date() } });
  ship('UPS');
  await processParcelNews(dependencies, moved);
  expect(promise()?.dates?.ships.certainty).toBe('happened');
});

test('[SIGN-01] [ADDR-02] what the merchant corrects at Shopify counts with the next parcel’s news', async () => {
  await placed(body('260.00', { shipping_address: address('PO Box 9') }));
  expect(promise()).toMatchObject({ hold: 'address', signature: 'if-carrier' });
  shows(body('20.00'));
  releaseHoldsOf(shop);
  ship('UPS');
  await processParcelNews(dependencies, moved);
  expect(promise()).toMatchObject({ signature: 'not-required' });
  expect(promise()).not.toHaveProperty('hold');
});

test('[PROT-01] protection stays protection when somebody deletes its variant', async () => {
  await placedWithFee();
  shop.state.products.delete('gid://shopify/Product/298');
  ship('UPS');
  await processParcelNews(dependencies, moved);
  expect(promise()?.protected).toBe(true);
  expect(fulfilled()).toBe(1);
});

test('[CAL-05] an order that was handed over when it was placed is not taken for one on its way', async () => {
  const sent = { fulfillment_status: 'fulfilled' };
  await placed(body('260.00', sent));
  ship('UPS');
  await processParcelNews(dependencies, moved);
  expect(promise()?.signature).toBe('not-required');
  expect(tags()).toEqual([]);
});

test('a decision of an earlier release, which does not say how the order was sold, is followed', async () => {
  await placed();
  const where = { shop_orderId: { shop: shop.domain, orderId: order } };
  const row = await database.orderDecision.findUniqueOrThrow({ where });
  const { soldAs: _, ...earlier } = z.record(z.string(), z.json()).parse(row.decision);
  await database.orderDecision.update({ where, data: { decision: earlier } });
  ship('USPS');
  await processParcelNews(dependencies, moved);
  expect(tags()).toEqual([]);
});

test('an order that was placed before the app, or erased since, was promised nothing', async () => {
  ship('UPS');
  expect(await processParcelNews(dependencies, moved)).toEqual({
    ok: true,
    value: 'nothing was promised to it',
  });
  expect(appMetafields(shop)).toEqual([]);
});

test('a body without an order is given up', async () => {
  expect(await processParcelNews(dependencies, { id: 5 })).toMatchObject({
    ok: false,
    error: { kind: 'give-up' },
  });
});
