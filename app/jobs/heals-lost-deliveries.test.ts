import { beforeEach, describe, expect, test } from 'vitest';

import type { OpenFile } from '../admin-api/bulk-file.server.ts';
import { database } from '../database.server.ts';
import { bytesOf, openFileOf } from '../testing/bulk-file.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import { install } from '../testing/merchant.ts';
import { publishFor } from '../testing/policy.ts';
import { cancelAt, holdsOf, orderAt, releaseHoldsOf, removeLine, sell } from '../testing/shop-orders.ts';
import { reportDelivery, sendOff, takeParcelsBack } from '../testing/shop-parcels.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { enqueueOrder } from '../queue/enqueue-order.ts';
import { reconcileNight } from '../reconcile/night.server.ts';
import { reconcile } from '../reconcile/reconcile.server.ts';
import { processOrder } from './process-order.server.ts';

let shop: ShopWithApp;
let now: Date;

beforeEach(async () => {
  await emptyDatabase();
  shop = shopWithApp();
  await install(shop.domain);
  await publishFor(shop.domain, { at: new Date('2026-11-21T00:00:00.000Z') });
  await database.shop.updateMany({ data: { installedAt: new Date('2026-11-20T00:00:00.000Z') } });
  now = new Date('2026-11-23T10:00:00.000Z');
  shop.moveTo(now.toISOString());
});

const later = (minutes: number): void => {
  now = new Date(now.getTime() + minutes * 60 * 1000);
  shop.moveTo(now.toISOString());
};

const gid = (number: number) => `gid://shopify/Order/${number}`;
const sold = (count: number) => Array.from({ length: count }, (_, at) => gid(at + 1));
/** Every tenth order goes to a P.O. box. */
const boxesOf = (all: readonly string[]) => all.filter((_, at) => at % 10 === 0);

function sellAll(all: readonly string[]): void {
  const boxes = boxesOf(all);
  for (const id of all) {
    const order = sell(shop, [{ variant: 7 }], id);
    const { shippingAddress: address } = order;
    if (address && boxes.includes(id))
      shop.state.orders.set(id, { ...order, shippingAddress: { ...address, address1: 'PO Box 12' } });
  }
}

/** Works on every job that waits, as the worker does; gives how many there were. */
async function work(): Promise<number> {
  const jobs = await database.job.findMany({ where: { shop: shop.domain } });
  await database.job.deleteMany();
  const sendMail = () => Promise.resolve({ ok: true, value: null } as const);
  const reach = () => Promise.resolve({ admin: shop.admin, database, sendMail });
  for (const { subject: orderId } of jobs) {
    // The clock stands still, so that what a shop may be asked would not grow again.
    shop.state.queryBucket = null;
    await processOrder({ database, reach }, { shop: shop.domain, orderId }, now);
  }
  return jobs.length;
}

async function compare(): Promise<void> {
  shop.state.queryBucket = null;
  expect(await reconcile({ admin: shop.admin, database, now })).toMatchObject({
    ok: true,
    value: { isAll: true },
  });
}

test.each([
  ['one of a hundred', 100, 100],
  ['every one of twenty', 20, 1],
])(
  'when %s deliveries is lost, all are decided and held as if nothing had been lost',
  async (_, count, each) => {
    const all = sold(count);
    const told = all.filter((_id, at) => at % each !== 0);
    sellAll(all);
    for (const orderId of told) await enqueueOrder(database, { shop: shop.domain, orderId });
    await work();
    expect(await database.orderDecision.count()).toBe(told.length);
    later(15);
    await compare();
    await work();
    expect(await database.orderDecision.count()).toBe(count);
    const held = all.filter((id) => holdsOf(shop, id).length > 0);
    expect(held).toEqual(boxesOf(all));
    for (const id of held) expect(holdsOf(shop, id)).toHaveLength(1);
    // Its own changes are news to look at once more; then there is nothing.
    later(15);
    await compare();
    await work();
    const before = shop.mutations().length;
    later(15);
    await compare();
    expect(await work()).toBe(0);
    expect(shop.mutations()).toHaveLength(before);
  },
);

test('a parcel of which Shopify did not tell is followed', async () => {
  sell(shop, [{ variant: 7 }], gid(1));
  await compare();
  await work();
  later(60);
  sendOff(shop, 'UPS', gid(1));
  await compare();
  expect(await work()).toBe(1);
  expect(await database.orderDecision.findFirst()).toMatchObject({
    followedUpdatedAt: new Date(orderAt(shop, gid(1)).updatedAt),
  });
});

describe('by night', () => {
  const openFile: OpenFile = (url, from) => openFileOf(shop)(url, from);

  const step = async (open = openFile) => {
    shop.state.queryBucket = null;
    const come = await reconcileNight({ admin: shop.admin, database, now }, open);
    return come.ok ? come.value : come.error;
  };

  async function night(open = openFile): Promise<void> {
    expect(await step(open)).toBe('under-way');
    later(1);
    expect(await step(open)).toBe('done');
  }

  const waiting = async () => {
    const jobs = await database.job.findMany({ where: { shop: shop.domain } });
    return jobs.map(({ subject }) => subject).toSorted();
  };

  /** What happens to each of nine orders, of which the first goes to a P.O. box and waits; to the last one nothing does. */
  const happenings: readonly ((id: string) => void)[] = [
    (id) => releaseHoldsOf(shop, id),
    (id) => removeLine(shop, 7, id),
    (id) => cancelAt(shop, { refund: true }, id),
    (id) => cancelAt(shop, { refund: false }, id),
    (id) => sendOff(shop, 'UPS', id),
    (id) => {
      sendOff(shop, 'UPS', id);
      reportDelivery(shop, now.toISOString(), id);
    },
    (id) => {
      sendOff(shop, 'UPS', id);
      takeParcelsBack(shop, id);
    },
    (id) => {
      const order = orderAt(shop, id);
      const { shippingAddress: address } = order;
      if (address)
        shop.state.orders.set(id, { ...order, shippingAddress: { ...address, address1: '14 Elm Street' } });
    },
    () => undefined,
  ];

  test('a change is found that left the order’s updatedAt as it was, which no list by updatedAt shows; and what is known is left', async () => {
    const all = sold(9);
    sellAll(all);
    await compare();
    await work();
    later(1);
    for (const id of all) await enqueueOrder(database, { shop: shop.domain, orderId: id });
    await work();
    const before = new Map(all.map((id) => [id, orderAt(shop, id).updatedAt]));
    for (const [at, id] of all.entries()) {
      happenings[at]?.(id);
      shop.state.orders.set(id, { ...orderAt(shop, id), updatedAt: before.get(id) ?? '' });
    }
    await compare();
    expect(await waiting()).toEqual([]);
    await night();
    expect(await waiting()).toEqual(all.slice(0, 8));
    await work();
    // Its own changes are news; whatever state an order is in, its file and its snapshot say the same.
    await night();
    await work();
    await night();
    expect(await waiting()).toEqual([]);
  });

  test('while Shopify works on the file the same one is waited for, and a file without orders asks for nothing', async () => {
    expect(await step()).toBe('under-way');
    expect(await step()).toBe('under-way');
    expect(shop.state.bulkOperations.size).toBe(1);
    later(1);
    expect(await step()).toBe('done');
    expect(await waiting()).toEqual([]);
    expect(await step()).toBe('under-way');
    expect(shop.state.bulkOperations.size).toBe(2);
  });

  test.each<[string, () => void, OpenFile]>([
    ['cannot be read', () => undefined, () => Promise.reject(new Error('gone'))],
    ['holds a broken line', () => undefined, () => Promise.resolve(bytesOf('{"id":\n'))],
    [
      'was cancelled at Shopify',
      () => {
        for (const [id, operation] of shop.state.bulkOperations)
          shop.state.bulkOperations.set(id, { ...operation, status: 'CANCELED' });
      },
      openFile,
    ],
    ['is forgotten by Shopify', () => shop.state.bulkOperations.clear(), openFile],
    ['takes for ever', () => later(6 * 60), openFile],
  ])('where the file %s, orders are compared page by page', async (_, happens, open) => {
    sellAll(sold(3));
    expect(await step(open)).toBe('under-way');
    happens();
    if (shop.state.bulkOperations.size > 0) later(1);
    expect(await step(open)).toBe('done');
    expect(await waiting()).toEqual(sold(3));
  });

  test('where five others are at work already, orders are compared page by page', async () => {
    sellAll(sold(3));
    for (let other = 0; other < 5; other += 1) {
      await database.reconciliation.deleteMany();
      expect(await step()).toBe('under-way');
    }
    await database.reconciliation.deleteMany();
    expect(await step()).toBe('done');
    expect(await waiting()).toEqual(sold(3));
  });
});
