import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

import { line, orderBody } from '../testing/order.ts';
import { sellAs } from '../testing/sell-as.ts';
import { orderId } from '../testing/shop-orders.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { orderSnapshotDocument, readOrderSnapshot } from './order-snapshot.ts';

let shop: ShopWithApp;
beforeEach(() => {
  shop = shopWithApp();
});

const costed = z.object({
  body: z.object({ extensions: z.object({ cost: z.object({ requestedQueryCost: z.number() }) }) }),
});

test('an order is read by one question, which costs at most 164 of the 1,000 points that Shopify allows', async () => {
  sellAs(shop, orderBody());
  const answer = await shop.admin.send(orderSnapshotDocument, { id: orderId });
  const { requestedQueryCost } = costed.parse(answer).body.extensions.cost;
  expect(requestedQueryCost).toBe(164);
  shop.calls.length = 0;
  await readOrderSnapshot(shop.admin, orderId);
  expect(shop.calls.map(({ operation }) => operation)).toEqual(['DoorstepOrder']);
});

test('an order of more lines than a page holds is read to its end, each line once', async () => {
  const lines = Array.from({ length: 130 }, (_, at) => line({ variant_id: 1000 + at, price: '1.25' }));
  sellAs(shop, orderBody({ line_items: lines }));
  shop.calls.length = 0;
  const read = await readOrderSnapshot(shop.admin, orderId);
  if (!read.ok || read.value === null) throw new Error('It cannot be read.');
  const { lines: all, fulfillmentOrders } = read.value;
  expect(new Set(all.map(({ id }) => id)).size).toBe(130);
  expect(all).toHaveLength(130);
  expect(fulfillmentOrders.map((each) => each.lines.length)).toEqual([130]);
  expect(shop.calls.map(({ operation }) => operation)).toEqual([
    ...['DoorstepOrder', 'DoorstepOrder', 'DoorstepFulfillmentLines'],
  ]);
});

test('an order that is gone is none', async () => {
  expect(await readOrderSnapshot(shop.admin, orderId)).toEqual({ ok: true, value: null });
});
