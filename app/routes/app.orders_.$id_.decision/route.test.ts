import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { keepOrders } from '../../testing/decided-orders.ts';
import { merchantRequest, sessionToken } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import { loader } from './route.ts';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';

beforeEach(async () => {
  await database.case.deleteMany();
  await database.effect.deleteMany();
  await database.sentMail.deleteMany();
  await database.orderDecision.deleteMany();
  await installAlone(shopWithApp(one), shopWithApp(two));
  await publishFor(one);
  await publishFor(two);
  await keepOrders(one, {
    1001: {
      ...{ held: 'address', problem: true },
      decision: {
        ...{ signature: 'required', protected: true, tags: [] },
        hold: { notes: 'This is a P.O. box.' },
        because: [{ statement: 'PROT-01', message: 'The protection was bought.' }],
        promise: { format: 1, policyVersion: 1, dates: null },
      },
    },
  });
  await database.case.create({
    data: {
      ...{ shop: one, orderId: 'gid://shopify/Order/1001', kind: 'address', statement: 'ADDR-02' },
      message: 'It is a P.O. box.',
    },
  });
});

/** Asks as a block on a page of Shopify's admin does: from another origin, with the session token that Shopify adds. */
const ask = (id: string, shop: string, token = sessionToken(shop), method = 'GET') => {
  const { headers, url } = merchantRequest(shop, `/app/orders/${id}/decision`);
  headers.set('authorization', `Bearer ${token}`);
  headers.set('origin', 'https://extensions.shopifycdn.com');
  return loader({ request: new Request(url, { method, headers }), params: { id }, context: {} });
};
const thrown = (asking: Promise<unknown>) =>
  asking.then(
    () => null,
    (answer: unknown) => (answer instanceof Response ? answer : null),
  );

test('the block on Shopify’s page of an order is told what was decided and why, and what waits', async () => {
  const answer = await ask('1001', one);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(await answer.json()).toMatchObject({
    decision: {
      decidedBy: 'Version 1 of your policy',
      dates: [],
      cases: [{ what: 'The address has to be settled', message: 'It is a P.O. box.' }],
      page: '/app/orders/1001',
    },
  });
  const text = await (await ask('1001', one)).text();
  expect(text).toContain('This is a P.O. box.');
  expect(text).toContain('The protection was bought.');
});

test('of an order of another shop, of one that was never decided and of none, nothing is told', async () => {
  for (const [id, shop] of [
    ['1001', two],
    ['1002', one],
    ['x', one],
  ] as const)
    expect(await (await ask(id, shop)).json()).toEqual({ decision: null });
});

test('without a session token of this app nothing is told, and a browser that asks whether it may is told that it may', async () => {
  const forged = sessionToken(one, { secret: 'not the secret' });
  expect((await thrown(ask('1001', one, forged)))?.status).toBe(401);
  const preflight = await thrown(ask('1001', one, '', 'OPTIONS'));
  expect(preflight?.status).toBe(204);
  expect(preflight?.headers.get('access-control-allow-headers')).toContain('Authorization');
});
