import { aallyn } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import { followOrder } from '../../jobs/follow-order.server.ts';
import { cut } from '../../testing/admin-faults.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { keepOrders } from '../../testing/decided-orders.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { address, line, orderBody } from '../../testing/order.ts';
import { publishFor } from '../../testing/policy.ts';
import { sellAs } from '../../testing/sell-as.ts';
import { holdsOf, orderId, releaseHoldsOf } from '../../testing/shop-orders.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';
let shop: ShopWithApp;

beforeEach(async () => {
  await emptyDatabase();
  shop = shopWithApp(one);
  await installAlone(shop, shopWithApp(two));
});

const about = (id: string, by: string, form?: Record<string, string>) => ({
  request: merchantRequest(by, `/app/orders/${id}`, form),
  params: { id },
  context: {},
});
const open = (id = '1001', by = one) => route.loader(about(id, by));
const post = (form: Record<string, string>, id = '1001', by = one) => route.action(about(id, by, form));

/** An order of the local shop, decided and worked on by its webhook. */
async function placed(changes: Readonly<Record<string, unknown>> = {}) {
  sellAs(shop, orderBody(changes));
  await publishFor(one);
  const sendMail = () => Promise.resolve({ ok: true, value: null } as const);
  await followOrder({ admin: shop.admin, database, sendMail }, orderId, new Date(shop.context.now()));
}
const toPoBox = { shipping_address: address('PO Box 12') };

const nothing = {
  ...{ signature: 'not-required', protected: false, hold: null, tags: [], because: [] },
  promise: { format: 1, policyVersion: 1, dates: null },
};

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
  const { because: shown, version } = await open();
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

test('[ADDR-02] an order on hold is shown with its promise, effects, mail, case and timeline, in the shop’s time zone', async () => {
  await placed(toPoBox);
  const page = await open();
  expect(page).toMatchObject({
    name: '#1001',
    placed: 'Nov 23, 2026, 2:00 AM',
    status: { words: 'On hold' },
  });
  expect(page.promise.map(({ what }) => what)).toContain('Ships');
  expect(page.effects.map(({ what, state }) => [what, state.words])).toContainEqual([
    'Fulfillment put on hold',
    'Done',
  ]);
  expect(page.mails.map(({ text }) => text).join()).toContain('PO Box 12');
  expect(page.cases).toMatchObject([{ kind: 'address' }]);
  expect(page.timeline.map(({ what }) => what)).toEqual(
    expect.arrayContaining([
      'The order was placed',
      'Fulfillment put on hold',
      'Decided by version 1 of the policy',
    ]),
  );
  expect(page.actions.map(({ action }) => action)).toEqual(['release', 'ask', 'decide']);
});

test('[SHIP-02] the answer why shipping was paid is there in every language, and in the customer’s at first', async () => {
  const charged = { amount: '5.00', currency_code: 'USD' };
  const shipping = {
    title: 'Standard',
    discounted_price_set: { shop_money: charged, presentment_money: charged },
  };
  await placed({ line_items: [line({ variant_id: 7, price: '96.00' })], shipping_lines: [shipping] });
  const order = shop.state.orders.get('gid://shopify/Order/1001');
  if (order) shop.state.orders.set(order.id, { ...order, customerLocale: 'ja-JP' });
  const { answers, language } = await open();
  expect(language).toBe('ja');
  expect(answers[0]?.question).toBe('shipping');
  expect(answers[0]?.texts.en).toMatch(/^You paid \$5\.00 for shipping\. .* \$96\.00 .* \$100\.00/);
  expect(new Set(Object.values(answers[0]?.texts ?? {})).size).toBe(7);
});

test('[RET-02] what a customer may ask is answered by how the order is at Shopify, and without Shopify by what was decided', async () => {
  await placed();
  const whole = await open();
  expect(whole.incomplete).toBeNull();
  expect(whole.answers.map(({ question }) => question)).toContain('return');
  shop.onOperation('DoorstepSoldOrder', cut);
  const { answers, incomplete } = await open();
  expect(incomplete).toMatch(/Shopify .* are missing\.$/);
  expect(answers.map(({ question }) => question)).toContain('arrival');
  expect(answers.map(({ question }) => question)).not.toContain('return');
});

test('[SHIP-02] where shipping was charged otherwise than the policy says, the page says so and has no answer why', async () => {
  const charged = { amount: '12.00', currency_code: 'USD' };
  const express = {
    title: 'Express',
    discounted_price_set: { shop_money: charged, presentment_money: charged },
  };
  await placed({ line_items: [line({ variant_id: 7, price: '96.00' })], shipping_lines: [express] });
  const { answers, otherwise } = await open();
  expect(otherwise).toMatch(/^Shipping cost \$12\.00, which is not what your policy says/);
  expect(answers.map(({ question }) => question)).not.toContain('shipping');
});

test('[ADDR-02] an order whose hold was released in Shopify is not shown as on hold', async () => {
  await placed(toPoBox);
  releaseHoldsOf(shop);
  const { status, actions, cases } = await open();
  expect(status?.words).toBe('Hold released');
  expect(actions.map(({ action }) => action)).toEqual(['decide']);
  expect(cases).toEqual([]);
});

test('[ADDR-02] a click releases the hold, and the page says so from then on', async () => {
  await placed(toPoBox);
  const release = (await open()).actions.find(({ action }) => action === 'release');
  const answer = await post({ action: 'release', turn: String(release?.turn) });
  expect(answer.data).toEqual({ done: 'The hold is released.', problem: null });
  expect(holdsOf(shop)).toEqual([]);
  expect((await open()).status?.words).toBe('Hold released');
});

test('without an answer of Shopify the page shows what was kept and says so, and nothing can be done from it', async () => {
  await placed(toPoBox);
  shop.onOperation('DoorstepFulfillmentOrders', cut);
  const { status, note, actions, because } = await open();
  expect(status?.words).toBe('On hold');
  expect(note).toMatch(/^Shopify .* knew last\.$/);
  expect(actions).toEqual([]);
  expect(because.length).toBeGreaterThan(0);
});

test('what fails is told in words and with its status, and a form that is not complete changes nothing', async () => {
  await placed(toPoBox);
  shop.onOperation('DoorstepFulfillmentOrders', cut);
  const failed = await post({ action: 'release', turn: '1' });
  expect(failed.init?.status).toBe(502);
  expect(failed.data.problem).toMatch(/Shopify/);
  const incomplete: readonly Record<string, string>[] = [
    {},
    { action: 'release' },
    { action: 'burn', turn: '1' },
    { action: 'release', turn: '-1' },
  ];
  for (const form of incomplete) expect((await post(form)).init?.status).toBe(400);
  expect(holdsOf(shop)).toHaveLength(1);
});

test.each(['1001', '9', 'x', '1001-1', ''])('another shop, and nobody, finds an order at %j', async (id) => {
  await placed(toPoBox);
  const by = id === '1001' ? two : one;
  await expect(open(id, by)).rejects.toMatchObject({ status: 404 });
  await expect(post({ action: 'release', turn: '1' }, id, by)).rejects.toMatchObject({ status: 404 });
  expect(holdsOf(shop)).toHaveLength(1);
});
