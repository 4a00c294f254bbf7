import { beforeEach, expect, test } from 'vitest';

import { withoutToken } from '../../corrections/link.server.ts';
import { database } from '../../database.server.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import { followOrder } from '../../jobs/follow-order.server.ts';
import type { Mail } from '../../mail/send.server.ts';
import { cut } from '../../testing/admin-faults.ts';
import { publishFor } from '../../testing/policy.ts';
import { holdsOf, orderAt, orderId, releaseHoldsOf, sell, showAs } from '../../testing/shop-orders.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import type { OrderDependencies } from '../dependencies.ts';
import { act } from './desk-actions.server.ts';
import type { DeskAction } from './desk-action.ts';
import { readKeptOrder } from './kept-order.server.ts';

let shop: ShopWithApp;
let mails: Mail[];
let dependencies: OrderDependencies;

beforeEach(async () => {
  await emptyDatabase();
  shop = shopWithApp();
  sell(shop);
  mails = [];
  const sendMail = (mail: Mail) => {
    mails.push(mail);
    return Promise.resolve({ ok: true, value: null } as const);
  };
  dependencies = { admin: shop.admin, database, sendMail };
  await publishFor(shop.domain);
  shows('PO Box 12');
  await followOrder(dependencies, orderId, new Date(shop.context.now()));
});

const shows = (address1: string) =>
  showAs(shop, {
    shippingAddress: { address1, city: 'Columbus', zip: '43004', provinceCode: 'OH', countryCode: 'US' },
    shippingLines: [{ title: 'Standard' }],
    prices: [100_00],
  });

const kept = async () => {
  const order = await readKeptOrder(database, { shop: shop.domain, orderId });
  if (order === null) throw new Error('The order was not decided.');
  return order;
};
const does = async (action: DeskAction, turn = 1) =>
  act(dependencies, action, {
    order: await kept(),
    by: { user: '7' },
    turn,
    now: new Date(shop.context.now()),
  });
/** Whether it was done, and what was said. */
const saidBy = async (action: DeskAction) => {
  const outcome = await does(action);
  return `${outcome.ok}: ${outcome.ok ? outcome.value : outcome.error}`;
};
const audited = async () => (await database.auditEntry.findMany()).map(({ kind, by }) => [kind, by]);
const released = () => shop.mutations().filter((name) => name === 'DoorstepReleaseHold');
const openCases = () => database.case.count({ where: { closedAt: null } });

test('[ADDR-02] a hold that somebody releases is gone at Shopify with its tag, and nothing is left to do', async () => {
  expect(holdsOf(shop)).toHaveLength(1);
  expect(await openCases()).toBe(1);
  expect(await does('release')).toEqual({ ok: true, value: 'The hold is released.' });
  expect(holdsOf(shop)).toEqual([]);
  expect(orderAt(shop).tags).not.toContain('address-hold');
  expect((await kept()).releasedAt).not.toBeNull();
  expect(await openCases()).toBe(0);
  expect(await audited()).toEqual([['hold-released', '7']]);
});

test('two clicks are one, whether at once or one after the other', async () => {
  await Promise.all([does('release'), does('release')]);
  await does('release');
  expect(released()).toHaveLength(1);
  expect(await audited()).toEqual([['hold-released', '7']]);
});

test('[ADDR-02] a hold that was released in Shopify meanwhile is said to be, and is nothing that somebody did here', async () => {
  releaseHoldsOf(shop);
  expect(await saidBy('release')).toMatch(/^true: .* in Shopify/);
  expect((await kept()).releasedAt).not.toBeNull();
  expect(released()).toEqual([]);
  expect(await does('ask')).toMatchObject({ ok: false });
  expect(mails).toHaveLength(1);
  expect(await audited()).toEqual([]);
});

test('somebody else’s hold stays when ours is released', async () => {
  const order = orderAt(shop);
  const other = { id: 'gid://shopify/FulfillmentHold/99', handle: 'other', appId: '1' };
  const fulfillmentOrders = order.fulfillmentOrders.map((each) => ({
    ...each,
    holds: [...each.holds, ...each.holds.map((hold) => ({ ...hold, ...other }))],
  }));
  shop.state.orders.set(orderId, { ...order, fulfillmentOrders });
  await does('release');
  expect(holdsOf(shop).map(({ handle }) => handle)).toEqual(['other']);
});

test('[ADDR-02] the customer is asked again by a mail of its own, once for each turn, and every mail is kept without what its link is good for', async () => {
  expect(await does('ask', 1)).toMatchObject({ ok: true });
  expect(await does('ask', 1)).toMatchObject({ ok: true });
  expect(await does('ask', 2)).toMatchObject({ ok: true });
  expect(mails).toHaveLength(3);
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(3);
  const sent = await database.sentMail.findMany({ orderBy: { id: 'asc' } });
  expect(sent.map(({ subject, text }) => [subject, text])).toEqual(
    mails.map(({ subject, text }) => [subject, withoutToken(text)]),
  );
  expect(sent[1]?.text).toContain('PO Box 12');
  expect(await audited()).toEqual([
    ['address-asked', '7'],
    ['address-asked', '7'],
  ]);
});

test('[ADDR-02] an address that was corrected in Shopify counts when the order is decided again, by its own policy version', async () => {
  await publishFor(shop.domain, { number: 2 });
  shows('12 Elm Street');
  expect(await does('decide')).toEqual({ ok: true, value: 'The order was decided again.' });
  expect(await kept()).toMatchObject({ policyVersion: 1, held: 'address', addressClass: 'poBox' });
  // Nothing has to wait for it any more.
  expect(holdsOf(shop)).toEqual([]);
  expect(orderAt(shop).tags).not.toContain('address-hold');
  expect((await kept()).releasedAt).not.toBeNull();
  expect(await openCases()).toBe(0);
  expect(await audited()).toEqual([['decided-again', '7']]);
});

test('[ADDR-02] an order that waits by the new decision is held once more', async () => {
  await does('release');
  expect(await does('decide')).toMatchObject({ ok: true });
  expect(holdsOf(shop)).toHaveLength(1);
  expect(await kept()).toMatchObject({ held: 'address', releasedAt: null });
});

test.each(['release', 'ask', 'decide'] as const)(
  'without an answer of Shopify “%s” does nothing and says why, and can be done later',
  async (action) => {
    shop.onOperation(action === 'decide' ? 'DoorstepOrder' : 'DoorstepFulfillmentOrders', cut);
    expect(await saidBy(action)).toMatch(/^false: .*Shopify/);
    expect(await audited()).toEqual([]);
    expect(mails).toHaveLength(1);
    expect(await does(action)).toMatchObject({ ok: true });
    expect(await audited()).toHaveLength(1);
  },
);

test('[ADDR-02] a hold that Shopify does not let go is for a person, and is said', async () => {
  shop.grant(['read_orders', 'read_merchant_managed_fulfillment_orders']);
  expect(await does('release')).toMatchObject({ ok: false });
  expect((await kept()).releasedAt).toBeNull();
  expect(await database.case.findMany({ where: { kind: 'release' } })).toHaveLength(1);
});
