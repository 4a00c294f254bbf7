import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { keepOrders } from '../../testing/decided-orders.ts';
import { install, merchantRequest } from '../../testing/merchant.ts';
import { loader } from './route.ts';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';

beforeEach(async () => {
  await database.orderDecision.deleteMany();
  await database.shop.deleteMany();
  await install(one);
  await install(two);
});

const goesTo = async (shop: string, id: string) =>
  (
    await loader({ request: merchantRequest(shop, `/app/orders/open?id=${id}`), params: {}, context: {} })
  ).headers
    .get('location')
    ?.replace(/[?&](?!q=)[^&]*/g, '');

test('the link on Shopify’s page of an order leads to the order’s page, and to an empty list where nothing was decided', async () => {
  await keepOrders(one, { 1001: {} });
  expect(await goesTo(one, '1001')).toBe('/app/orders/1001');
  expect(await goesTo(two, '1001')).toContain('q=orders%2F1001');
  expect(await goesTo(one, 'x%2F..')).toContain('/app/orders');
});
