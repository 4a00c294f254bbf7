import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { keepOrders } from '../testing/decided-orders.ts';
import { wakeDueOrders } from './wake-due-orders.server.ts';

const [one, two] = ['one.myshopify.com', 'two.myshopify.com'];
const end = new Date('2026-11-11T08:00:00.000Z');
const hour = 60 * 60 * 1000;
const after = (milliseconds: number) => new Date(end.getTime() + milliseconds);

beforeEach(async () => {
  await database.job.deleteMany();
  await database.orderDecision.deleteMany();
  await database.shop.deleteMany();
  await database.shop.createMany({ data: [{ domain: one }, { domain: two }] });
});

const asked = async () =>
  (await database.job.findMany({ orderBy: [{ shop: 'asc' }, { subject: 'asc' }] })).map(
    ({ shop, subject }) => `${shop} ${subject.split('/').at(-1)}`,
  );
const dueOf = async (shop: string, number: number) =>
  (
    await database.orderDecision.findUniqueOrThrow({
      where: { shop_orderId: { shop, orderId: `gid://shopify/Order/${number}` } },
    })
  ).clockDueAt;

test('[CAL-06] an order is asked for once its clock has run out, and no other one', async () => {
  await keepOrders(one, { 1: { clockDueAt: end }, 2: { clockDueAt: after(1) }, 3: {} });
  await keepOrders(two, { 1: { clockDueAt: end } });
  expect(await wakeDueOrders(database, after(-1))).toBe('done');
  expect(await asked()).toEqual([]);
  expect(await wakeDueOrders(database, end)).toBe('done');
  expect(await asked()).toEqual([`${one} 1`, `${two} 1`]);
  expect(await dueOf(one, 2)).toEqual(after(1));
});

test('an order that nobody gets to is asked for again an hour later, and not before', async () => {
  await keepOrders(one, { 1: { clockDueAt: end } });
  await wakeDueOrders(database, end);
  await database.job.deleteMany();
  await wakeDueOrders(database, after(hour - 1));
  expect(await asked()).toEqual([]);
  await wakeDueOrders(database, after(hour));
  expect(await asked()).toEqual([`${one} 1`]);
});

test('however many are due, each is asked for once, a page at a time, the oldest first', async () => {
  const numbers = Array.from({ length: 450 }, (_, at) => at + 1);
  await keepOrders(
    one,
    Object.fromEntries(numbers.map((number) => [number, { clockDueAt: after(number - 1000) }])),
  );
  expect(await wakeDueOrders(database, end)).toBe('more');
  expect(await database.job.count()).toBe(200);
  expect(await dueOf(one, 200)).toEqual(after(hour));
  expect(await dueOf(one, 201)).toEqual(after(201 - 1000));
  expect(await wakeDueOrders(database, end)).toBe('more');
  expect(await wakeDueOrders(database, end)).toBe('done');
  expect(await database.job.count()).toBe(450);
  expect((await database.job.findMany()).every((job) => job.asked === 1)).toBe(true);
});

test('an order that two processes ask for at the same time has one job', async () => {
  await keepOrders(one, { 1: { clockDueAt: end }, 2: { clockDueAt: end } });
  await Promise.all([wakeDueOrders(database, end), wakeDueOrders(database, end)]);
  expect(await asked()).toEqual([`${one} 1`, `${one} 2`]);
});

test('where the app was uninstalled no clock runs any more', async () => {
  await keepOrders(one, { 1: { clockDueAt: end } });
  await database.shop.update({ where: { domain: one }, data: { uninstalledAt: end } });
  await wakeDueOrders(database, after(1));
  expect(await asked()).toEqual([]);
  expect(await dueOf(one, 1)).toBeNull();
});

test('what is due is found by an index, not by looking at every order', async () => {
  await keepOrders(one, { 1: { clockDueAt: end }, 2: {} });
  await database.$executeRaw`analyze "OrderDecision"`;
  const plan = await database.$transaction(async (transaction) => {
    await transaction.$executeRaw`set local enable_seqscan = off`;
    return transaction.$queryRaw`explain select shop from "OrderDecision" where "clockDueAt" <= ${end} order by "clockDueAt" limit 200`;
  });
  expect(JSON.stringify(plan)).toContain('OrderDecision_clockDueAt_idx');
});
