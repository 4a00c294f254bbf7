import { aallyn } from '@doorstep/policy';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { installAlone, serveToRoutes } from '../../testing/admin-routes.ts';
import { keepOrders } from '../../testing/decided-orders.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import type { ShopServer } from '../../testing/shop-server.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type * as Route from './route.tsx';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';
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

const open = (id: string, shop = one) =>
  route.loader({ request: merchantRequest(shop, `/app/orders/${id}`), params: { id }, context: {} });

const nothing = { signature: 'not-required', protected: false, hold: null, tags: [], because: [] };

test('[SIGN-01] an order says why in whole sentences of the version it was sold under, and what counted', async () => {
  const soldUnder = { ...aallyn, signature: { ...aallyn.signature, carrier: 'FedEx' } };
  await publishFor(one, { number: 1, policy: soldUnder });
  await publishFor(one, { number: 2 });
  const because = [
    { statement: 'SIGN-01', message: 'retail $260.00 > $250.00, shipped via FedEx' },
    { statement: 'ADDR-01', message: 'PO Box: refuse' },
    // As decisions were kept before 2026-12.
    { statement: 'ADDR-01', says: 'held' },
  ];
  await keepOrders(one, { 1001: { decision: { ...nothing, because } } });
  const { because: shown, version } = await open('1001');
  expect(version).toBe(1);
  expect(shown).toEqual([
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

test.each(['1001', '9', 'x', '1001-1', ''])('another shop, and nobody, finds an order at %j', async (id) => {
  await publishFor(one);
  await keepOrders(one, { 1001: { decision: nothing } });
  const lost = id === '1001' ? two : one;
  await expect(open(id, lost)).rejects.toMatchObject({ status: 404 });
});
