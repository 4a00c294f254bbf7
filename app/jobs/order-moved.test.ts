import { aallyn, promiseOf } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { jsonOf } from '../json.ts';
import type { Reach } from '../orders/effects.server.ts';
import { fakeShop } from '../testing/fake-shop.ts';
import type { FakeFulfillment, FakeShop } from '../testing/fake-shop.ts';
import { variantId } from '../testing/fake-shop-reads.ts';
import { line, orderBody } from '../testing/order.ts';
import { orderCreated } from './order-created.server.ts';
import { orderMoved } from './order-moved.server.ts';

const order = 'gid://shopify/Order/1001';
const moved = { id: 5, order_id: 1001 };
let shop: FakeShop;
let reach: Reach;

beforeEach(async () => {
  await database.webhookDelivery.deleteMany();
  await database.effect.deleteMany();
  await database.orderDecision.deleteMany();
  await database.shop.deleteMany();
  shop = fakeShop();
  reach = { admin: shop.admin, database, sendMail: () => Promise.resolve({ ok: true, value: null }) };
  const at = new Date('2026-11-01T00:00:00Z');
  await database.shop.create({ data: { domain: shop.admin.shop } });
  await database.policyVersion.create({
    data: {
      shop: shop.admin.shop,
      number: 1,
      document: jsonOf(aallyn),
      publishedBy: 'user 1',
      publishedAt: at,
      startedAt: at,
      protectionVariantId: variantId,
    },
  });
});

/** A $260.00 order of November 23, delivered to the inbox and decided. */
async function placed(): Promise<void> {
  const body = orderBody({ line_items: [line({ variant_id: 7, price: '260.00' })] });
  await database.webhookDelivery.create({
    data: {
      shop: shop.admin.shop,
      webhookId: 'placed',
      topic: 'orders/create',
      resourceId: order,
      body: new TextEncoder().encode(JSON.stringify(body)),
    },
  });
  await orderCreated(reach, body);
}

function ship(company: string | null, changes: Partial<FakeFulfillment> = {}): void {
  shop.state.displayFulfillmentStatus = 'FULFILLED';
  shop.state.fulfillments.push({
    status: 'SUCCESS',
    createdAt: '2026-11-25T19:00:00Z',
    deliveredAt: null,
    trackingInfo: [{ company }],
    ...changes,
  });
}

function promise() {
  const value = shop.state.metafields.get(`${order} promise`) ?? '';
  return promiseOf([{ target: { type: 'order' }, metafield: { key: 'promise', value } }]);
}

test('[CAL-05] a parcel that has shipped takes the place of the estimate', async () => {
  await placed();
  expect(promise()?.dates?.ships).toMatchObject({ certainty: 'estimate', earliest: '2026-11-24' });
  ship('UPS');
  expect(await orderMoved(reach, moved)).toMatchObject({ ok: true });
  expect(promise()?.dates).toMatchObject({
    ships: { certainty: 'happened', earliest: '2026-11-25' },
    arrives: { certainty: 'estimate', earliest: '2026-11-27' },
  });
});

test('[MISS-01] [RET-02] a delivered parcel starts the days to report it and to send something back', async () => {
  await placed();
  ship('UPS', { deliveredAt: '2026-12-02T01:30:00Z' });
  await orderMoved(reach, moved);
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
  await orderMoved(reach, moved);
  expect(promise()?.signature).toBe('not-required');
  shop.state.fulfillments.length = 0;
  ship('UPS');
  await orderMoved(reach, moved);
  expect(promise()?.signature).toBe('required');
});

test('a fulfillment that was cancelled is none', async () => {
  await placed();
  ship('UPS', { status: 'CANCELLED' });
  await orderMoved(reach, moved);
  expect(promise()?.dates?.ships.certainty).toBe('estimate');
});

test('the same webhook twice, and one that comes late, leave the promise as Shopify’s state says', async () => {
  await placed();
  ship('UPS', { deliveredAt: '2026-12-02T01:30:00Z' });
  await orderMoved(reach, moved);
  const before = promise();
  await orderMoved(reach, moved);
  expect(promise()).toEqual(before);
});

test('a promise that somebody wrote meanwhile is tried again, and so is a shop that does not answer', async () => {
  await placed();
  ship('UPS');
  shop.onOperation('DoorstepMetafieldsSet', () => shop.state.metafields.set(`${order} promise`, '{}'));
  expect(await orderMoved(reach, moved)).toMatchObject({ ok: false, error: { kind: 'retry' } });
  expect(await orderMoved(reach, moved)).toMatchObject({ ok: true });
  expect(promise()?.dates?.ships.certainty).toBe('happened');
});

test('an order that was placed before the app, or erased since, was promised nothing', async () => {
  ship('UPS');
  expect(await orderMoved(reach, moved)).toEqual({ ok: true, value: 'nothing was promised to it' });
  expect(shop.state.metafields.size).toBe(0);
});

test('a body without an order is given up', async () => {
  expect(await orderMoved(reach, { id: 5 })).toMatchObject({ ok: false, error: { kind: 'give-up' } });
});
