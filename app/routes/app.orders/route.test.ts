import { aallyn } from '@doorstep/policy';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { installAlone, serveToRoutes } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import type { ShopServer } from '../../testing/shop-server.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type * as Route from './route.tsx';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';
const order = 'gid://shopify/Order/5000000000001';
let shops: ShopServer;
let route: typeof Route;

beforeAll(async () => {
  shops = await serveToRoutes();
  route = await import('./route.tsx');
});

afterAll(() => shops.stop());

beforeEach(async () => {
  await database.case.deleteMany();
  await database.orderDecision.deleteMany();
  await installAlone(shops, shopWithApp(one), shopWithApp(two));
});

const context = { params: {}, context: {} };
const open = (shop: string) => route.loader({ request: merchantRequest(shop, '/app/orders'), ...context });
const mark = (shop: string, form: Record<string, string>) =>
  route.action({ request: merchantRequest(shop, '/app/orders', form), ...context });
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

test('[SIGN-01] an order says why in whole sentences of the version it was sold under, and what counted', async () => {
  const placedAt = new Date('2026-11-23T20:00:00Z');
  const soldUnder = { ...aallyn, signature: { ...aallyn.signature, carrier: 'FedEx' } };
  await publishFor(one, { number: 1, policy: soldUnder });
  await publishFor(one, { number: 2 });
  const because = [
    { statement: 'SIGN-01', message: 'retail $260.00 > $250.00, shipped via FedEx' },
    { statement: 'ADDR-01', message: 'PO Box: refuse' },
    // As decisions were kept before 2026-12.
    { statement: 'ADDR-01', says: 'held' },
  ];
  const decision = { signature: 'required', protected: false, hold: null, tags: [], because };
  await database.orderDecision.create({
    data: { shop: one, orderId: order, orderName: '#1001', policyVersion: 1, placedAt, decision },
  });
  const { orders } = await open(one);
  expect(orders[0]?.because).toEqual([
    {
      statement: 'SIGN-01',
      sentence:
        'Orders over $250.00, before discounts, need a signature on delivery when they are shipped via FedEx.',
      decided: ['retail $260.00 > $250.00, shipped via FedEx'],
    },
    {
      statement: 'ADDR-01',
      sentence: 'We cannot ship to P.O. boxes. Please give a street address.',
      decided: ['PO Box: refuse', 'held'],
    },
  ]);
});

test('[ADDR-02] an order of which nothing ships is listed as such, for its own shop', async () => {
  const decision = {
    ...{ signature: 'not-required', protected: false, hold: null, tags: [], because: [] },
    soldAs: { shipment: 'nothing', protectionLines: [] },
  };
  await publishFor(one, { number: 1 });
  await database.orderDecision.create({
    data: { shop: one, orderId: order, orderName: '#1002', policyVersion: 1, placedAt: new Date(), decision },
  });
  expect((await open(one)).orders).toMatchObject([{ orderName: '#1002', soldAs: { shipment: 'nothing' } }]);
  expect((await open(two)).orders).toEqual([]);
});
