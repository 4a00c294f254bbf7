import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';
const order = 'gid://shopify/Order/5000000000001';

beforeEach(async () => {
  await database.case.deleteMany();
  await database.orderDecision.deleteMany();
  await installAlone(shopWithApp(one), shopWithApp(two));
});

const context = { params: {}, context: {} };
const open = (shop: string) =>
  route.loader({ request: merchantRequest(shop, '/app/orders/to-do'), ...context });
const mark = (shop: string, form: Record<string, string>) =>
  route.action({ request: merchantRequest(shop, '/app/orders/to-do', form), ...context });
const opened = (shop: string, orderId: string, kind: string) =>
  database.case.create({ data: { shop, orderId, kind, statement: 'ADDR-02', message: 'a P.O. box' } });

test('[ADDR-02] what waits for a person is shown with its order, also of an order that was never decided or has no id', async () => {
  await opened(one, order, 'address');
  await opened(one, 'delivery/w-1', 'unclear');
  const { cases, total } = await open(one);
  expect(total).toBe(2);
  expect([...cases].sort((a, b) => a.kind.localeCompare(b.kind))).toMatchObject([
    { subject: order, orderId: order, kind: 'address', message: 'a P.O. box' },
    { subject: 'delivery/w-1', orderId: null, kind: 'unclear' },
  ]);
});

test('a case that is marked as done is gone, and marking it twice does no harm', async () => {
  await opened(one, order, 'hold');
  const form = { subject: order, kind: 'hold' };
  expect((await mark(one, form)).init?.status ?? 200).toBe(200);
  expect((await open(one)).total).toBe(0);
  const { closedAt } = await database.case.findFirstOrThrow();
  expect((await mark(one, form)).init?.status ?? 200).toBe(200);
  expect((await database.case.findFirstOrThrow()).closedAt).toEqual(closedAt);
});

test('another shop neither sees a case nor marks it as done', async () => {
  await opened(one, order, 'hold');
  expect((await open(two)).total).toBe(0);
  expect((await mark(two, { subject: order, kind: 'hold' })).init?.status).toBe(404);
  expect((await open(one)).total).toBe(1);
});

test('a form that is not complete changes nothing', async () => {
  await opened(one, order, 'hold');
  expect((await mark(one, { subject: order })).init?.status).toBe(400);
  expect((await open(one)).total).toBe(1);
});
