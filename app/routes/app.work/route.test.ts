import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { deliver } from '../../testing/deliver.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { orderBody } from '../../testing/order.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import { webhookRequest } from '../../testing/webhook.ts';
import * as route from './route.tsx';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';
const order = 'gid://shopify/Order/5000000000001';
const delivery = 'delivery/w-1';

beforeEach(async () => {
  await database.job.deleteMany();
  await database.webhookDelivery.deleteMany();
  await database.schedule.deleteMany();
  await installAlone(shopWithApp(one), shopWithApp(two));
});

const context = { params: {}, context: {} };
const open = (shop: string) => route.loader({ request: merchantRequest(shop, '/app/work'), ...context });
const again = (shop: string, form: Record<string, string>) =>
  route.action({ request: merchantRequest(shop, '/app/work', form), ...context });
const giveUp = (shop: string, subject: string) =>
  database.job.create({
    data: { shop, subject, priority: 0, tries: 13, exhaustedAt: new Date(), note: 'no answer in time' },
  });
const waiting = (shop: string) => database.job.count({ where: { shop, exhaustedAt: null, tries: 0 } });

test('what waits is counted, with since when, and Shopify’s last news', async () => {
  expect(await open(one)).toMatchObject({ waiting: 0, running: 0, givenUp: 0, oldest: null, heard: null });
  await database.job.create({ data: { shop: one, subject: order, priority: 0 } });
  await database.webhookDelivery.create({
    data: { shop: one, webhookId: 'w-1', topic: 'orders/create', resourceId: order },
  });
  const shown = await open(one);
  expect(shown).toMatchObject({ waiting: 1, running: 0, givenUp: 0 });
  expect(shown.oldest).not.toBeNull();
  expect(shown.heard).not.toBeNull();
});

test('what nobody can act on is counted by what it is, of its own shop', async () => {
  const odd = { 'x-shopify-webhook-id': 'w 1' };
  const news = [
    webhookRequest('orders/delete', { id: 1 }, { 'x-shopify-shop-domain': one }),
    webhookRequest('orders/delete', { id: 2 }, { 'x-shopify-shop-domain': one }),
    webhookRequest('orders/create', orderBody(), { 'x-shopify-shop-domain': one, ...odd }),
    webhookRequest('orders/create', 'not json', { 'x-shopify-shop-domain': two }),
    webhookRequest('orders/create', orderBody(), { 'x-shopify-shop-domain': two }),
  ];
  for (const each of news) expect((await deliver(each)).status).toBe(200);
  expect((await open(one)).parked).toEqual([
    { topic: 'orders/delete', why: 'nobody reads this topic', count: 2 },
    { topic: 'orders/create', why: 'its id or its topic is odd', count: 1 },
  ]);
  expect((await open(two)).parked).toEqual([{ topic: 'orders/create', why: 'it is no JSON', count: 1 }]);
});

test('it says when orders were last compared with Shopify’s, of its own shop', async () => {
  expect(await open(one)).toMatchObject({ compared: null, daysCompared: null });
  const at = { dueAt: new Date(), doneAt: new Date('2026-11-29T03:00:00Z') };
  const names = ['orders', 'orders-of-days'];
  await database.schedule.createMany({ data: names.map((name) => ({ ...at, name, shop: one })) });
  const { compared, daysCompared } = await open(one);
  expect([compared, daysCompared]).toEqual([expect.stringContaining('2026'), compared]);
  expect(await open(two)).toMatchObject({ compared: null, daysCompared: null });
});

test('what was given up is listed with what it said, and tried again as if it had just been asked for', async () => {
  await giveUp(one, order);
  expect((await open(one)).rows).toMatchObject([
    { subject: order, orderId: order, topic: null, note: 'no answer in time' },
  ]);
  expect((await again(one, { subject: order })).init?.status ?? 200).toBe(200);
  expect(await open(one)).toMatchObject({ waiting: 1, givenUp: 0, rows: [] });
  expect(await waiting(one)).toBe(1);
  expect((await again(one, { subject: order })).init?.status).toBe(404);
  const entries = await database.auditEntry.findMany({ where: { shop: one, kind: 'work-tried-again' } });
  expect(entries.map(({ about, by }) => ({ about, isByApp: by === null }))).toEqual([
    { about: { jobs: 1 }, isByApp: false },
  ]);
});

test('news about no order that were given up are worked on again, although they count as done', async () => {
  const key = { shop: one, webhookId: 'w-1' };
  await database.webhookDelivery.create({
    data: { ...key, topic: 'products/update', processedAt: new Date() },
  });
  await giveUp(one, delivery);
  expect((await open(one)).rows).toMatchObject([{ orderId: null, topic: 'products/update' }]);
  await again(one, { subject: delivery });
  const row = await database.webhookDelivery.findUniqueOrThrow({ where: { shop_webhookId: key } });
  expect(row.processedAt).toBeNull();
});

test('all of a shop are tried again at once, and none of another', async () => {
  for (const shop of [one, two]) for (const subject of [order, delivery]) await giveUp(shop, subject);
  expect((await again(one, {})).init?.status ?? 200).toBe(200);
  expect(await waiting(one)).toBe(2);
  expect(await waiting(two)).toBe(0);
  expect((await again(one, {})).init?.status).toBe(404);
});

test('another shop neither sees nor tries again what was given up', async () => {
  await giveUp(one, order);
  expect((await open(two)).rows).toEqual([]);
  expect((await again(two, { subject: order })).init?.status).toBe(404);
  expect((await open(one)).givenUp).toBe(1);
});
