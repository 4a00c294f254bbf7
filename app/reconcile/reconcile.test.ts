import { beforeEach, describe, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import { cut } from '../testing/admin-faults.ts';
import { install } from '../testing/merchant.ts';
import { publishFor } from '../testing/policy.ts';
import { orderAt, sell } from '../testing/shop-orders.ts';
import { sendOff } from '../testing/shop-parcels.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { compareOrders } from './compare.server.ts';
import { reconcile, reconcileDays } from './reconcile.server.ts';

const minute = 60 * 1000;
const day = 24 * 60 * minute;
const installed = new Date('2026-11-20T00:00:00.000Z');
const published = new Date('2026-11-21T00:00:00.000Z');

let shop: ShopWithApp;
let now: Date;

beforeEach(async () => {
  await emptyDatabase();
  shop = shopWithApp();
  await install(shop.domain);
  await publishFor(shop.domain, { at: published });
  await database.shop.updateMany({ data: { installedAt: installed } });
  moveTo('2026-11-23T10:00:00.000Z');
});

function moveTo(instant: string | Date): void {
  now = new Date(instant);
  shop.moveTo(now.toISOString());
}
const later = (milliseconds: number) => moveTo(new Date(now.getTime() + milliseconds));

const gid = (number: number) => `gid://shopify/Order/${number}`;
const sellNumbered = (number: number) => sell(shop, [{ variant: 7 }], gid(number));
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

const about = () => {
  // The clock stands still, so that what a shop may be asked would not grow again.
  shop.state.queryBucket = null;
  return { admin: shop.admin, database, now };
};

/** The orders that wait to be followed, by number; they are followed by this, to where they are at the shop now. */
async function followed(): Promise<readonly number[]> {
  const jobs = await database.job.findMany({ where: { shop: shop.domain } });
  await database.job.deleteMany();
  await follow(jobs.map(({ subject }) => subject));
  return jobs.map(({ subject }) => Number(subject.split('/').at(-1))).toSorted((one, other) => one - other);
}

async function follow(orderIds: readonly string[]): Promise<void> {
  const data = orderIds.map((orderId) => {
    const { createdAt, updatedAt } = orderAt(shop, orderId);
    return {
      ...{ shop: shop.domain, orderId, orderName: '#1', policyVersion: 1, decision: {} },
      ...{ placedAt: new Date(createdAt), followedUpdatedAt: new Date(updatedAt) },
    };
  });
  await database.orderDecision.deleteMany({ where: { shop: shop.domain, orderId: { in: [...orderIds] } } });
  await database.orderDecision.createMany({ data });
}

const told = async (way = reconcile) => {
  expect(await way(about())).toMatchObject({ ok: true, value: { isAll: true } });
  return followed();
};

describe('of a hundred and two orders', () => {
  const all = numbers(1, 102);

  test('all are followed when Shopify has told of none, and then none again', async () => {
    all.forEach(sellNumbered);
    later(minute);
    expect(await told()).toEqual(all);
    later(15 * minute);
    expect(await told()).toEqual([]);
    expect(await database.reconciliation.findMany()).toMatchObject([
      { shop: shop.domain, asked: 102, doneAt: now },
    ]);
  });

  test('those are followed of which Shopify has not told, and no others', async () => {
    all.forEach(sellNumbered);
    await follow(all.filter((number) => number % 40 !== 0).map(gid));
    later(minute);
    expect(await told()).toEqual([40, 80]);
  });

  test('they wait behind what has just happened, and what is waiting already waits once', async () => {
    all.forEach(sellNumbered);
    await reconcile(about());
    await reconcile(about());
    const jobs = await database.job.findMany({ distinct: ['subject'] });
    expect(jobs).toHaveLength(102);
    expect(new Set(jobs.map(({ priority }) => priority))).toEqual(new Set([1]));
  });
});

test('an order that has changed since it was followed is followed again', async () => {
  [1, 2].forEach(sellNumbered);
  await told();
  later(20 * minute);
  sendOff(shop, 'UPS', gid(2));
  later(minute);
  expect(await told()).toEqual([2]);
  expect(await told()).toEqual([]);
});

test('an order that was decided by an earlier release is followed once', async () => {
  sellNumbered(1);
  await follow([gid(1)]);
  await database.orderDecision.updateMany({ data: { followedUpdatedAt: null } });
  expect(await told()).toEqual([1]);
  expect(await told()).toEqual([]);
});

describe('left alone is', () => {
  test.each([
    ['an order from before the app was installed', '2026-11-19T10:00:00.000Z'],
    ['one from before the first version of the policy', '2026-11-20T10:00:00.000Z'],
  ])('%s, whatever happens to it', async (_, placedAt) => {
    moveTo(placedAt);
    sellNumbered(1);
    moveTo('2026-11-23T10:00:00.000Z');
    sendOff(shop, 'UPS', gid(1));
    expect(await told()).toEqual([]);
    expect(await told(reconcileDays)).toEqual([]);
  });

  test('one from when the merchant had undone set-up', async () => {
    await database.shop.updateMany({ data: { undoneAt: new Date('2026-11-22T00:00:00.000Z') } });
    sellNumbered(1);
    expect(await told()).toEqual([]);
  });

  test('one that was erased', async () => {
    [1, 2].forEach(sellNumbered);
    await database.erasedOrder.create({ data: { shop: shop.domain, orderId: gid(1) } });
    expect(await told()).toEqual([2]);
  });
});

test('a decided order from before a re-install is followed, and one that was placed while the app was away is not', async () => {
  sellNumbered(1);
  await told();
  later(day);
  sellNumbered(2);
  sendOff(shop, 'UPS', gid(1));
  later(day);
  await database.shop.updateMany({ data: { installedAt: now } });
  later(minute);
  sellNumbered(3);
  expect(await told()).toEqual([1, 3]);
});

test('an order of which Shopify’s search learns ten minutes late is found the next time', async () => {
  sellNumbered(1);
  const hidden = orderAt(shop, gid(1));
  shop.state.orders.delete(hidden.id);
  later(5 * minute);
  expect(await told()).toEqual([]);
  shop.state.orders.set(hidden.id, hidden);
  later(15 * minute);
  expect(await told()).toEqual([1]);
});

test('what the day has passed over is found by night, and what is older than that is left', async () => {
  sellNumbered(1);
  later(2 * day);
  sellNumbered(2);
  await told();
  later(60 * minute);
  await told();
  await database.orderDecision.deleteMany();
  later(day);
  expect(await told()).toEqual([]);
  expect(await told(reconcileDays)).toEqual([2]);
});

describe('a comparison that stops before its end', () => {
  test('goes on where it stopped', async () => {
    for (const number of numbers(1, 105)) {
      sellNumbered(number);
      later(1000);
    }
    const first = await compareOrders(about(), installed, 1);
    expect(first).toMatchObject({
      ok: true,
      value: { asked: 100, upTo: new Date(orderAt(shop, gid(100)).updatedAt) },
    });
    const upTo = first.ok ? first.value.upTo : null;
    await followed();
    expect(await compareOrders(about(), upTo ?? now, 1)).toMatchObject({ ok: true, value: { asked: 5 } });
  });

  test('comes further even where an edit has changed all orders at the same second', async () => {
    numbers(1, 105).forEach(sellNumbered);
    const since = new Date(orderAt(shop, gid(1)).updatedAt);
    expect(await compareOrders(about(), since, 1)).toEqual({ ok: true, value: { upTo: null, asked: 105 } });
  });

  test('because Shopify does not answer is begun anew, and loses nothing', async () => {
    numbers(1, 102).forEach(sellNumbered);
    shop.onOperation('DoorstepChangedOrders', null, cut);
    expect(await reconcile(about())).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
    expect(await followed()).toHaveLength(100);
    expect(await told()).toEqual(numbers(101, 102));
  });
});

test('orders of another shop are nobody’s business', async () => {
  const other = shopWithApp('other.myshopify.com');
  other.moveTo(now.toISOString());
  await publishFor(other.domain, { at: published });
  await database.shop.updateMany({ data: { installedAt: installed } });
  sellNumbered(1);
  sell(other, [{ variant: 7 }], gid(1));
  expect(await told()).toEqual([1]);
  await reconcile({ admin: other.admin, database, now });
  expect(await database.job.findMany()).toMatchObject([{ shop: other.domain, subject: gid(1) }]);
});
