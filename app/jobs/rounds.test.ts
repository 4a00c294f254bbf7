import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { publishFor } from '../testing/policy.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { roundsByName } from './round-list.server.ts';
import { beginRounds, doNextPiece, startRounds } from './rounds.server.ts';
import type { RoundsOfProcess } from './rounds.server.ts';

let shop: ShopWithApp;
let now: Date;
let said: string[];

beforeEach(async () => {
  await database.schedule.deleteMany();
  await database.webhookDelivery.deleteMany();
  await database.shop.deleteMany();
  shop = shopWithApp();
  now = new Date('2026-11-23T10:00:00.000Z');
  said = [];
});

const later = (minutes: number): void => {
  now = new Date(now.getTime() + minutes * 60 * 1000);
};

/** A process of its own, as far as rounds know. */
const process = (
  reach: RoundsOfProcess['context']['reach'] = () =>
    Promise.resolve({
      ...{ admin: shop.admin, database },
      sendMail: () => Promise.resolve({ ok: true, value: null } as const),
    }),
): RoundsOfProcess => ({
  context: { database, reach },
  clock: () => now,
  report: (message) => said.push(message),
});

/** Does all that is due now. */
async function doAll(own = process()): Promise<void> {
  shop.state.queryBucket = null;
  while (await doNextPiece(own));
}

const old = { webhookId: 'w-1', topic: 'orders/create', body: Buffer.from('{}') };
const keepOldBody = () =>
  database.webhookDelivery.create({
    data: { ...old, shop: shop.domain, receivedAt: new Date('2020-01-01') },
  });
const bodies = () => database.webhookDelivery.count({ where: { body: { not: null } } });
const looks = () => shop.calls.filter(({ operation }) => operation === 'DoorstepOwners').length;

test('rounds begin at the start, and end when they are stopped', async () => {
  await keepOldBody();
  const stop = startRounds(process());
  await expect.poll(bodies).toBe(0);
  await stop();
  expect(said).toEqual([]);
});

test('three processes that make rounds for a day look at a shop as often as one', async () => {
  await publishFor(shop.domain);
  const processes = [process(), process(), process()];
  for (const hours of [1, 12, 14]) {
    await Promise.all(processes.map(({ context }) => beginRounds(context.database, now)));
    await Promise.all(processes.map((own) => doAll(own)));
    later(hours * 60);
    await Promise.all(processes.map((own) => doAll(own)));
  }
  expect(said).toEqual([]);
  expect(looks()).toBe(2);
});

test('a shop without a policy, and one that is gone, are left alone', async () => {
  await database.shop.create({ data: { domain: shop.domain } });
  await beginRounds(database, now);
  await doAll();
  later(60);
  await doAll();
  expect(looks()).toBe(0);
  await publishFor(shop.domain);
  later(1);
  await doAll();
  expect(await database.schedule.count({ where: { name: 'health' } })).toBe(1);
  await database.shop.updateMany({ data: { uninstalledAt: now } });
  later(60);
  await doAll();
  expect(looks()).toBe(0);
  expect(await database.schedule.count({ where: { shop: shop.domain } })).toBe(0);
});

test('what fails is said with its shop, is tried again later each time, and keeps nothing else from being done', async () => {
  await publishFor(shop.domain);
  const own = process(() => Promise.reject(new Error('no answer')));
  await beginRounds(database, now);
  await doAll(own);
  later(11);
  await keepOldBody();
  await doAll(own);
  const failures = () => said.filter((each) => each === `looking what is wrong in ${shop.domain}: no answer`);
  expect(failures()).toHaveLength(1);
  expect(await bodies()).toBe(0);
  for (const at of [0, 1, 2]) {
    later(2 ** at - 0.5);
    await doAll(own);
    expect(failures()).toHaveLength(at + 1);
    later(0.5);
    await doAll(own);
    expect(failures()).toHaveLength(at + 2);
  }
  later(8);
  await doAll();
  expect(looks()).toBe(1);
  expect(await database.schedule.findFirst({ where: { name: 'health' } })).toMatchObject({
    failures: 0,
    doneAt: now,
  });
});

test('whom a round is about is a question that PostgreSQL understands', async () => {
  for (const [, { audience }] of roundsByName())
    if (audience)
      expect(await database.$queryRawUnsafe(`select shop from (${audience.shops}) as asked`)).toEqual([]);
});
