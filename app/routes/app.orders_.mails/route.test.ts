import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';
const order = 'gid://shopify/Order/1001';
const key = `${order}/mail`;

const context = { params: {}, context: {} };
const open = (shop: string) =>
  route.loader({ request: merchantRequest(shop, '/app/orders/mails'), ...context });
const click = async (shop: string) =>
  (await route.action({ request: merchantRequest(shop, '/app/orders/mails', { key }), ...context })).data;

beforeEach(async () => {
  await database.effect.deleteMany();
  await installAlone(shopWithApp(one), shopWithApp(two));
  const state = { state: 'unknown', marker: '<1@one>', note: 'it did not say' } as const;
  const row = { shop: one, key, orderId: order, kind: 'mail', policyVersion: 1, ...state };
  await database.effect.create({ data: { ...row, payload: { kind: 'poBox', verdict: 'refuse' } } });
});

test('[ADDR-02] a shop sees its own mails of which nobody knows whether they were sent, with why', async () => {
  expect((await open(one)).mails).toMatchObject([{ key, reason: 'it did not say' }]);
  expect((await open(two)).mails).toEqual([]);
});

test('[ADDR-02] nobody of another shop sends a mail again; one that has no address is not sent and stays', async () => {
  expect(await click(two)).toEqual({ problem: 'This is not there any more.' });
  expect(await click(one)).toEqual({ problem: 'Shopify has no e-mail address for this order.' });
  expect(await database.effect.findMany()).toMatchObject([{ state: 'unknown' }]);
});
