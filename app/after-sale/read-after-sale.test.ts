import { aallyn, decideAfterSale } from '@doorstep/policy';
import type { Asked } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

import { soldOrderDocument } from '../admin-api/sold-order.ts';
import { database } from '../database.server.ts';
import { followOrder } from '../jobs/follow-order.server.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import { line, orderBody } from '../testing/order.ts';
import { publishFor } from '../testing/policy.ts';
import { sellAs } from '../testing/sell-as.ts';
import { orderId } from '../testing/shop-orders.ts';
import {
  acceptAtWarehouse,
  addWarehouse,
  giveUpAtWarehouse,
  moveToWarehouse,
  reportDelivery,
  sendOff,
} from '../testing/shop-parcels.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { readAfterSale } from './read-after-sale.server.ts';
import { addStep, openRequest } from './store.server.ts';

let shop: ShopWithApp;
const sendMail = () => Promise.resolve({ ok: true, value: null } as const);

beforeEach(async () => {
  await emptyDatabase();
  shop = shopWithApp();
  await publishFor(shop.domain);
});

async function read() {
  const answer = await readAfterSale({ admin: shop.admin, database }, orderId);
  if (!answer.ok || answer.value === null) throw new Error(`It cannot be read: ${JSON.stringify(answer)}`);
  return answer.value;
}

/** What the prices of everything are compared with from now on, in cents. */
function compareWith(compareAtPrice: number): void {
  for (const [id, { variants, ...product }] of shop.state.products)
    shop.state.products.set(id, {
      ...product,
      variants: variants.map((each) => ({ ...each, compareAtPrice })),
    });
}

const costed = z.object({
  body: z.object({ extensions: z.object({ cost: z.object({ requestedQueryCost: z.number() }) }) }),
});

test('an order after the sale is read by one question, which costs at most 210 of the 1,000 points that Shopify allows', async () => {
  sellAs(shop, orderBody());
  const answer = await shop.admin.send(soldOrderDocument, { id: orderId });
  expect(costed.parse(answer).body.extensions.cost.requestedQueryCost).toBe(209);
  shop.calls.length = 0;
  await read();
  expect(shop.calls.map(({ operation }) => operation)).toEqual(['DoorstepSoldOrder']);
});

test('an order of more lines than a page holds is read to its end, each line once', async () => {
  const lines = Array.from({ length: 70 }, (_, at) => line({ variant_id: 1000 + at, price: '1.25' }));
  sellAs(shop, orderBody({ line_items: lines }));
  const { order } = await read();
  expect(new Set(order.lines.map(({ id }) => id)).size).toBe(70);
});

test('[CAL-05] days are those of the policy’s time zone, and a parcel is scanned once a carrier has it', async () => {
  sellAs(shop, orderBody());
  expect((await read()).order).toMatchObject({ shippedOn: null, deliveredOn: null, isScanned: false });
  // Still November 24 in Los Angeles.
  shop.moveTo('2026-11-25T06:00:00Z');
  sendOff(shop, 'UPS');
  const sent = await read();
  expect(sent.order).toMatchObject({
    shippedOn: '2026-11-24',
    deliveredOn: null,
    isScanned: false,
    carrier: 'UPS',
  });
  expect(sent.order.lines).toMatchObject([{ sold: 1, quantity: 1, shipped: 1, refunded: 0, returning: 0 }]);
  reportDelivery(shop, '2026-11-30T05:00:00Z');
  expect((await read()).order).toMatchObject({ deliveredOn: '2026-11-29', isScanned: true });
});

test('[ORD-01] a line that is in two fulfillment orders counts once, and whoever has any of it is asked, until they give it up', async () => {
  addWarehouse(shop, []);
  sellAs(shop, orderBody({ line_items: [{ ...line({ variant_id: 7, price: '100.00' }), quantity: 3 }] }));
  moveToWarehouse(shop, 1);
  expect((await read()).order).toMatchObject({ warehouse: 'free', lines: [{ sold: 3, shipped: 0 }] });
  acceptAtWarehouse(shop);
  expect((await read()).order.warehouse).toBe('taken');
  sendOff(shop, 'UPS');
  expect((await read()).order).toMatchObject({
    ...{ warehouse: 'taken', lines: [{ sold: 3, shipped: 2 }] },
    parcels: [{ pieces: [{ quantity: 2 }] }],
  });
  // Incomplete at Shopify: its request is over.
  giveUpAtWarehouse(shop);
  expect((await read()).order.warehouse).toBe('free');
});

test('what was paid for a line is after every discount, in both currencies, and the rate is what the order was charged at', async () => {
  const price = (own: string, paid: string) => ({
    shop_money: { amount: own, currency_code: 'USD' },
    presentment_money: { amount: paid, currency_code: 'JPY' },
  });
  sellAs(
    shop,
    orderBody({
      currency: 'USD',
      presentment_currency: 'JPY',
      line_items: [
        {
          ...line({ variant_id: 7, price: '100.00' }),
          ...{ quantity: 2, price_set: price('100.00', '15712') },
        },
      ],
      shipping_lines: [{ title: 'Standard', discounted_price_set: price('5.00', '786') }],
    }),
  );
  const { order, shown } = await read();
  expect(order.lines[0]).toMatchObject({
    subtotal: 200_00,
    paid: { shop: { minor: 200_00, currency: 'USD' }, presentment: { minor: 31_424, currency: 'JPY' } },
  });
  expect(Number(order.rate)).toBeCloseTo((31_424 + 786) / 205, 6);
  expect(shown.lines[0]?.unitPrice.presentment).toEqual({ minor: 15_712, currency: 'JPY' });
});

test('[PRICE-01] what was bought with a discount, or below its compare-at price, is reduced', async () => {
  const [full, off] = [line({ variant_id: 7, price: '100.00' }), line({ variant_id: 8, price: '100.00' })];
  sellAs(shop, orderBody({ line_items: [full, { ...off, discount_allocations: [{ amount: '10.00' }] }] }));
  compareWith(100_00);
  expect((await read()).order.lines.map(({ isReduced }) => isReduced)).toEqual([false, true]);
  compareWith(100_01);
  expect((await read()).order.lines.map(({ isReduced }) => isReduced)).toEqual([true, true]);
});

test('[PROT-01] what the kept promise waives is waived after the sale too', async () => {
  const dependencies = { admin: shop.admin, database, sendMail };
  sellAs(shop, orderBody());
  await followOrder(dependencies, orderId, new Date(shop.context.now()));
  expect((await read()).order.waives).toEqual([]);
  const fee = { ...line({ variant_id: 298, price: '2.98' }), requires_shipping: false };
  sellAs(shop, orderBody({ line_items: [line({ variant_id: 7, price: '100.00' }), fee] }));
  await followOrder(dependencies, orderId, new Date(shop.context.now()));
  expect((await read()).order.waives).toContain('return');
});

test('[EXCH-01] a request that is looked at does not stand in its own way; others do, for whoever decides once they are granted', async () => {
  sellAs(shop, orderBody());
  const { order, policy, policyVersion } = await read();
  const line = order.lines[0]?.id ?? '';
  const asked: Asked = {
    kind: 'exchange',
    ...{ wanted: [], inWords: true, attested: true },
    lines: [{ id: line, quantity: 1, reason: 'color' }],
  };
  const { id } = await openRequest(
    database,
    {
      ...{ shop: shop.domain, door: 'account', token: 'one', policy, policyVersion, asked },
      ...{ order: { id: orderId, name: '#1001' }, locale: 'en', email: null, message: null },
      decision: decideAfterSale(policy, order, asked, order.placedAt),
    },
    new Date(order.placedAt),
  );
  const returning = async (about: string | null) => {
    const answer = await readAfterSale({ admin: shop.admin, database }, orderId, about);
    return answer.ok && answer.value?.order.lines[0]?.returning;
  };
  expect([await returning(null), await returning('another'), await returning(id)]).toEqual([1, 0, 0]);
  const key = { shop: shop.domain, id };
  await addStep(
    database,
    key,
    { kind: 'approved', payload: { against: false }, by: null, token: 'yes' },
    new Date(),
  );
  expect([await returning(null), await returning('another'), await returning(id)]).toEqual([1, 1, 0]);
});

test('an order that is gone has no answer after the sale', async () => {
  expect(await readAfterSale({ admin: shop.admin, database }, orderId)).toEqual({ ok: true, value: null });
});

test('[RET-02] what was sold before the first version, or while set-up was undone, is judged by the next version that was published', async () => {
  const days = { ...aallyn, returns: { ...aallyn.returns, shipBackDays: 9 } };
  await database.policyVersion.deleteMany();
  await publishFor(shop.domain, { at: new Date('2026-11-26T00:00:00Z') });
  await publishFor(shop.domain, { number: 2, policy: days, at: new Date('2026-11-28T00:00:00Z') });
  sellAs(shop, orderBody({ created_at: '2026-11-20T12:00:00Z' }));
  expect(await read()).toMatchObject({ policyVersion: 1 });
  await database.shop.updateMany({ data: { undoneAt: new Date('2026-11-27T00:00:00Z') } });
  sellAs(shop, orderBody({ created_at: '2026-11-27T12:00:00Z' }));
  expect(await read()).toMatchObject({ policyVersion: 2, policy: { returns: { shipBackDays: 9 } } });
  await database.policyVersion.deleteMany();
  expect(await readAfterSale({ admin: shop.admin, database }, orderId)).toEqual({ ok: true, value: null });
});
