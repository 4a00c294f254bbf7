import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import type { TakenJob } from '../queue/job.ts';
import { cut, status, withoutData } from '../testing/admin-faults.ts';
import { address, orderBody } from '../testing/order.ts';
import { publishFor } from '../testing/policy.ts';
import { sellAs } from '../testing/sell-as.ts';
import { holdsOf, orderId } from '../testing/shop-orders.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { mostTries, runJob } from './run-job.server.ts';

const now = new Date('2026-11-23T10:00:00Z');
const toPoBox = orderBody({ shipping_address: address('PO Box 12') });
let shop: ShopWithApp;

beforeEach(async () => {
  await emptyDatabase();
  shop = shopWithApp();
  sellAs(shop, toPoBox);
  await publishFor(shop.domain);
  await deliver('w-1');
});

const deliver = (webhookId: string, topic = 'orders/create', resourceId: string | null = orderId) =>
  database.webhookDelivery.create({
    data: {
      ...{ shop: shop.domain, webhookId, topic, resourceId },
    },
  });

const sendMail = () => Promise.resolve({ ok: true, value: null } as const);

/** Runs the job of the order as it is taken for the first time, unless changed. */
const run = (changes: Partial<TakenJob> = {}, isMine = () => true, reach = reachShop) =>
  runJob(
    { database, reach },
    { shop: shop.domain, subject: orderId, tries: 1, firstAsked: now, note: null, ...changes },
    isMine,
    now,
  );
const reachShop = () => Promise.resolve({ admin: shop.admin, database, sendMail });

const deliveries = () =>
  database.webhookDelivery.findMany({
    select: { webhookId: true, processedAt: true, outcome: true },
    orderBy: { webhookId: 'asc' },
  });

test('an order’s job marks as processed what had been delivered of it when it began, and nothing that came meanwhile', async () => {
  await deliver('w-2', 'fulfillments/create');
  await deliver('w-other', 'fulfillments/create', 'gid://shopify/Order/9');
  shop.onOperation('DoorstepOrder', () => deliver('w-3', 'fulfillments/update'));
  expect(await run()).toEqual({ kind: 'done' });
  expect(holdsOf(shop)).toHaveLength(1);
  const outcome = 'decided under version 1';
  expect(await deliveries()).toEqual([
    { webhookId: 'w-1', processedAt: now, outcome },
    { webhookId: 'w-2', processedAt: now, outcome },
    { webhookId: 'w-3', processedAt: null, outcome: null },
    { webhookId: 'w-other', processedAt: null, outcome: null },
  ]);
});

test.each([
  ['gives no answer', [cut]],
  ['is down', [status(503)]],
  ['is locked', [status(423)]],
  ['throttles', [status(429), status(429), status(429)]],
])('a shop that %s is to blame for what fails, for two days', async (_, faults) => {
  shop.onOperation('DoorstepHold', ...faults);
  expect(await run()).toMatchObject({ kind: 'put-off' });
  expect(await deliveries()).toMatchObject([{ processedAt: null }]);
  shop.onOperation('DoorstepHold', ...faults);
  expect(await run({ firstAsked: new Date('2026-11-21T09:59:00Z') })).toMatchObject({ kind: 'failed' });
  expect(await run()).toEqual({ kind: 'done' });
  expect(holdsOf(shop)).toHaveLength(1);
});

test('a shop to which access cannot be had at the moment is to blame; an answer that nobody can use is not', async () => {
  const unreachable = () => Promise.reject(new Error('Shopify answered 500'));
  expect(await run({}, undefined, unreachable)).toEqual({ kind: 'put-off', note: 'Shopify answered 500' });
  shop.onOperation('DoorstepHold', withoutData);
  expect(await run()).toMatchObject({ kind: 'failed' });
});

test('nothing leaves for Shopify once somebody else may have the job', async () => {
  let asked = 0;
  expect(await run({}, () => ++asked === 1)).toMatchObject({ kind: 'failed' });
  expect(shop.mutations()).toEqual([]);
  expect(await deliveries()).toMatchObject([{ processedAt: null }]);
});

test('what was tried as often as allowed is for a person, with its last words', async () => {
  const note = 'Shopify gave no usable answer';
  expect(await run({ tries: mostTries + 1, note })).toEqual({ kind: 'exhausted', note });
  expect(await database.case.findMany()).toMatchObject([{ orderId, kind: 'delivery', message: note }]);
  expect(await deliveries()).toEqual([{ webhookId: 'w-1', processedAt: now, outcome: note }]);
  expect(shop.calls).toEqual([]);
});

test('a delivery that is about no order is acted on by a job of its own', async () => {
  await deliver('w-9', 'app/scopes_update', null);
  expect(await run({ subject: 'delivery/w-9' })).toEqual({ kind: 'done' });
  expect(await database.webhookDelivery.findFirst({ where: { webhookId: 'w-9' } })).toMatchObject({
    outcome: 'looked at again',
  });
});
