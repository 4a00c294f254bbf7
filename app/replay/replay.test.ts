import { aallyn, decideOrder, outcomeOf } from '@doorstep/policy';
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';

import { openBulkFile, readLines } from '../admin-api/bulk-file.server.ts';
import { readBulkOperation, startBulkOperation } from '../admin-api/bulk-operation.ts';
import { readOrderSnapshot } from '../admin-api/order-snapshot.ts';
import { pastOrdersQuery } from '../admin-api/past-orders.ts';
import { routeToLocalShop } from '../admin-api/route-to-local-shop.server.ts';
import { database } from '../database.server.ts';
import { redactCustomer } from '../jobs/redact.server.ts';
import { decideNow, factsNow } from '../orders/decide-now.ts';
import { installAlone } from '../testing/admin-routes.ts';
import { keptReplay, replayedAt, replayNow, withFreeFrom } from '../testing/kept-replay.ts';
import { address, line, orderBody } from '../testing/order.ts';
import { protectionVariantId, publishFor } from '../testing/policy.ts';
import { sellAs } from '../testing/sell-as.ts';
import { shopServer } from '../testing/shop-server.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { asPlaced } from './as-placed.ts';
import { cancelReplay } from './cancel.server.ts';
import { continueReplay } from './continue-replay.server.ts';
import { groupOrders } from './file/group-orders.ts';
import { readPastOrder } from './file/past-order.ts';
import { judgeOrder, sideOf } from './judge.ts';
import { eraseReplayed, forgetReplays, replayDays } from './personal-data.server.ts';

let shop: ShopWithApp;
const draft = withFreeFrom(12_000);

beforeAll(async () => routeToLocalShop((await shopServer()).url));

beforeEach(async () => {
  shop = shopWithApp();
  shop.state.isThrottled = false;
  await installAlone(shop);
  await publishFor(shop.domain);
});

const gid = (number: number) => `gid://shopify/Order/${number}`;
const sold = (number: number, changes: object) =>
  sellAs(shop, orderBody({ name: `#${number}`, ...changes }), { id: gid(number) });
const bagFor = (price: string) => ({ line_items: [line({ variant_id: 7, price })] });

const step = (id: bigint) =>
  continueReplay({ database, admin: shop.admin, openFile: openBulkFile, now: () => replayedAt }, id);

/** Takes a replay to its end. */
async function toItsEnd(id: bigint) {
  for (let came = await step(id); !came.ok || came.value !== 'ended'; came = await step(id))
    if (!came.ok) throw new Error(came.error.reason);
  return replayNow(shop.domain, id);
}

test('[SHIP-01] past orders are judged by a draft beside what is published, and those that change are listed with their reasons', async () => {
  sold(1001, bagFor('80.00'));
  sold(1002, bagFor('110.00'));
  sold(1003, bagFor('130.00'));
  sold(1004, { shipping_address: address('PO Box 12') });
  const replay = await toItsEnd(await keptReplay(shop.domain, draft));
  expect(replay).toMatchObject({ state: 'done', note: null, total: 4 });
  expect(replay.tally).toMatchObject({ orders: 4, changed: 2, unchanged: 2, cannotKnow: 0 });
  expect(replay.tally.before).toMatchObject({ free: 2, income: { USD: 500 }, refusedAddresses: 1 });
  expect(replay.tally.after).toMatchObject({ free: 1, income: { USD: 1000 } });
  const rows = await database.replayedOrder.findMany({ orderBy: { id: 'asc' } });
  expect(rows).toMatchObject([
    { orderName: '#1002', kind: 'changed', topics: ['shipping'], country: 'US', bucket: 1 },
    { orderName: '#1004', kind: 'changed', topics: ['shipping'] },
  ]);
  expect(JSON.stringify(rows[0]?.changes)).toContain('is below the $120.00 from which shipping is free');
  expect(shop.mutations()).toEqual(['DoorstepRunBulk']);
});

/** The orders of the shop as a bulk operation lists them, as they were when they were placed. */
async function listOrders() {
  const started = await startBulkOperation(shop.admin, pastOrdersQuery(new Date(0)), true);
  await shop.admin.wait(1_000);
  const now = await readBulkOperation(shop.admin, started.ok ? started.value : '');
  if (!now.ok || now.value.kind !== 'finished' || now.value.url === null) throw new Error('No list.');
  const orders = new Map<string, ReturnType<typeof asPlaced>>();
  for await (const entry of groupOrders(readLines(await openBulkFile(now.value.url, 0)))) {
    const read = entry.kind === 'order' ? readPastOrder(entry) : null;
    if (!read?.ok) throw new Error(read?.error ?? entry.kind);
    orders.set(read.value.id, asPlaced(read.value));
  }
  return orders;
}

const amount = fc.integer({ min: 1_00, max: 600_00 }).map((minor) => (minor / 100).toFixed(2));
const randomLine = fc.record({
  variant_id: fc.constantFrom(7, 8, 298),
  price: amount,
  quantity: fc.integer({ min: 1, max: 3 }),
  requires_shipping: fc.boolean(),
});
const randomOrder = fc.record({
  lines: fc.array(randomLine, { minLength: 1, maxLength: 4 }),
  country: fc.constantFrom('US', 'CA', 'JP', 'HK', 'DE', null),
  street: fc.constantFrom(
    '12 Elm Street',
    'PO Box 48213',
    'The UPS Store 12, 4 Main St',
    '',
    '4 Rue d\u2028Été',
  ),
  title: fc.constantFrom('Standard', 'UPS Ground', 'Local delivery'),
  day: fc.integer({ min: 1, max: 22 }),
});

const moneySet = (price: string) => ({ price_set: { shop_money: { amount: price, currency_code: 'USD' } } });

function bodyOf({
  lines,
  country,
  street,
  title,
  day,
}: typeof randomOrder extends fc.Arbitrary<infer Order> ? Order : never) {
  return {
    created_at: `2026-11-${String(day).padStart(2, '0')}T12:00:00Z`,
    line_items: lines.map(({ price, ...each }) => ({ ...each, ...moneySet(price) })),
    shipping_address: country === null ? null : { ...address(street), country_code: country },
    shipping_lines: [{ title, carrier_identifier: null }],
  };
}

test('a replay says of any order what its own event said when it was placed, whatever has happened to it since', async () => {
  const version = { policy: aallyn, number: 1, protectionVariantId };
  const other = { policy: draft, number: 2, protectionVariantId };
  const sides = { before: sideOf(version), after: sideOf(other) };
  const said = new Map<string, unknown>();
  for (const [at, order] of fc.sample(randomOrder, 60).entries()) {
    const id = gid(2000 + at);
    sold(2000 + at, bodyOf(order));
    const snapshot = await readOrderSnapshot(shop.admin, id);
    if (!snapshot.ok || snapshot.value === null) throw new Error('It cannot be read.');
    const now = snapshot.value;
    said.set(id, {
      before: outcomeOf(
        aallyn,
        sides.before.rules,
        factsNow(now, null, version),
        decideNow(now, null, version),
      ),
      after: outcomeOf(draft, sides.after.rules, factsNow(now, null, other), decideNow(now, null, other)),
    });
  }
  shop.moveTo('2026-11-24T10:00:00Z');
  for (const id of [...said.keys()].filter((_, at) => at % 3 === 0)) {
    const order = shop.state.orders.get(id);
    if (order) shop.state.orders.set(id, { ...order, cancelledAt: '2026-11-24T09:00:00.000Z' });
  }
  const listed = await listOrders();
  expect(listed.size).toBe(60);
  for (const [id, order] of listed) {
    const { compared, ...outcomes } = judgeOrder(order, sides);
    expect(outcomes).toEqual(said.get(id));
    const isSame = JSON.stringify(outcomes.before.answers) === JSON.stringify(outcomes.after.answers);
    if (compared.kind === 'unchanged')
      expect(outcomes.before.answers.shipping.said).toBe(outcomes.after.answers.shipping.said);
    if (isSame) expect(compared.kind).not.toBe('changed');
    expect(decideOrder(aallyn, factsNow(order, null, version))).toEqual(decideNow(order, null, version));
  }
});

test('while Shopify is at its limit a replay waits and says so, and one at a time runs in a shop', async () => {
  sold(1001, bagFor('110.00'));
  for (let at = 0; at < 5; at += 1) await startBulkOperation(shop.admin, pastOrdersQuery(new Date()), true);
  const id = await keptReplay(shop.domain, draft);
  expect(await step(id)).toMatchObject({ ok: false, error: { kind: 'retry' } });
  expect(await replayNow(shop.domain, id)).toMatchObject({
    state: 'asked',
    note: 'Shopify writes other lists for this shop at the moment.',
  });
  await expect(keptReplay(shop.domain, draft)).rejects.toThrow('One is under way.');
  await shop.admin.wait(1_000);
  expect(await toItsEnd(id)).toMatchObject({ state: 'done', note: null, tally: { orders: 1 } });
  expect(await keptReplay(shop.domain, draft)).not.toBe(id);
});

test('one that is cancelled ends at Shopify too', async () => {
  const id = await keptReplay(shop.domain, draft);
  await step(id);
  await cancelReplay(database, { shop: shop.domain, id }, replayedAt);
  expect(await database.job.count({ where: { shop: shop.domain, subject: `replay/${id}` } })).toBe(1);
  expect(await step(id)).toEqual({ ok: true, value: 'ended' });
  expect(shop.mutations()).toEqual(['DoorstepRunBulk', 'DoorstepCancelBulk']);
  expect(await replayNow(shop.domain, id)).toMatchObject({ state: 'cancelled', endedAt: replayedAt });
});

test('what Shopify denies or does not know any more ends it with the reason', async () => {
  const denied = await keptReplay(shop.domain, draft);
  shop.grant([]);
  await step(denied);
  await shop.admin.wait(1_000);
  await step(denied);
  expect(await replayNow(shop.domain, denied)).toMatchObject({
    state: 'failed',
    note: 'The app may not see the orders of this shop: Shopify denied it.',
  });
  const lost = await keptReplay(shop.domain, draft);
  await database.replay.updateMany({
    where: { id: lost },
    data: { state: 'fetching', operationId: 'gid://shopify/BulkOperation/404' },
  });
  await step(lost);
  expect(await replayNow(shop.domain, lost)).toMatchObject({
    state: 'failed',
    note: 'Shopify broke off listing the orders.',
  });
});

test('what a replay lists of a customer goes with them, its sums stay, and all of it goes with its age', async () => {
  sold(1001, bagFor('110.00'));
  sold(1002, bagFor('111.00'));
  const id = await keptReplay(shop.domain, draft);
  await toItsEnd(id);
  expect(await database.replayedOrder.count()).toBe(2);
  await redactCustomer(database, shop.domain, { orders_to_redact: [1001] });
  expect(await database.replayedOrder.findMany()).toMatchObject([{ orderName: '#1002' }]);
  await eraseReplayed(database, 'another.myshopify.com', [gid(1002)]);
  expect(await database.replayedOrder.count()).toBe(1);
  expect((await replayNow(shop.domain, id)).tally.changed).toBe(2);
  const later = (days: number) => new Date(replayedAt.getTime() + days * 24 * 60 * 60 * 1000);
  await forgetReplays(database, later(replayDays - 1));
  expect(await database.replay.count()).toBe(1);
  await forgetReplays(database, later(replayDays + 1));
  expect([await database.replay.count(), await database.replayedOrder.count()]).toEqual([0, 0]);
});
