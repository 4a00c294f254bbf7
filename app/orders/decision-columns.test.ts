import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { followOrder } from '../jobs/follow-order.server.ts';
import { address, line, orderBody } from '../testing/order.ts';
import { publishFor } from '../testing/policy.ts';
import { sellAs } from '../testing/sell-as.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { closeUndone, openUndone } from './cases.server.ts';
import { markDone } from './open-cases.server.ts';

const orderId = 'gid://shopify/Order/1001';
let shop: ShopWithApp;

beforeEach(async () => {
  for (const table of ['webhookDelivery', 'case', 'effect', 'orderDecision'] as const)
    await database.$executeRawUnsafe(`delete from "${table.charAt(0).toUpperCase()}${table.slice(1)}"`);
  await database.shop.deleteMany();
  shop = shopWithApp();
  await publishFor(shop.domain);
});

async function placed(changes: Readonly<Record<string, unknown>>) {
  const sendMail = () => Promise.resolve({ ok: true, value: null } as const);
  sellAs(shop, orderBody(changes));
  await followOrder({ admin: shop.admin, database, sendMail }, orderId, new Date(shop.context.now()));
  return database.orderDecision.findFirstOrThrow();
}

const charged = (price: string) => ({ title: 'Standard', price });

test('[SHIP-02] an order that paid shipping is found by what was missing, in its columns', async () => {
  const row = await placed({
    line_items: [line({ variant_id: 7, price: '96.00' })],
    shipping_lines: [charged('5.00')],
  });
  expect(row).toMatchObject({
    ...{ searchName: '1001', searchDigits: '1001', country: 'US', currency: 'USD' },
    ...{ merchandise: 9600n, shipping: 500n, fee: 0n, shippedFree: false },
    ...{ freeFrom: 10000n, freeFromCurrency: 'USD', missing: 400n },
    ...{ protected: false, signature: 'not-required', shipment: 'to-ship', held: null, problem: false },
    ...{ addressClass: 'street', addressVerdict: 'allow', addressForm: null, unserved: null },
  });
});

test('[ADDR-02] an order to a P.O. box is found as held, by its kind of address, and as one that waits for a person', async () => {
  const row = await placed({ shipping_address: address('PO Box 12'), shipping_lines: [charged('0.00')] });
  expect(row).toMatchObject({
    held: 'address',
    addressClass: 'poBox',
    addressVerdict: 'refuse',
    shippedFree: true,
  });
  expect((await database.orderDecision.findFirstOrThrow()).problem).toBe(true);
});

test('an order counts as waiting for a person as long as any of its cases is open', async () => {
  await placed({});
  const isMarked = async () => (await database.orderDecision.findFirstOrThrow()).problem;
  const key = { shop: shop.domain, orderId };
  await openUndone(database, key, { kind: 'tags', message: 'refused' });
  await openUndone(database, key, { kind: 'promise', message: 'refused' });
  await closeUndone(database, key, 'tags');
  expect(await isMarked()).toBe(true);
  await markDone(database, shop.domain, { subject: orderId, kind: 'promise' }, { user: null }, new Date());
  expect(await isMarked()).toBe(false);
  await openUndone(database, key, { kind: 'promise', message: 'refused again' });
  expect(await isMarked()).toBe(true);
});
