import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { keepPlaces, makeDue } from './due.server.ts';
import type { Piece } from './round-names.ts';
import { hold, putBack, renew, takeDue } from './take.server.ts';
import type { Taken } from './take.server.ts';

const start = Date.parse('2026-11-23T10:00:00.000Z');
const after = (milliseconds: number) => new Date(start + milliseconds);
const hour = 60 * 60 * 1000;
const [one, two] = ['one.myshopify.com', 'two.myshopify.com'];

beforeEach(async () => {
  await database.schedule.deleteMany();
  await database.shop.deleteMany();
});

const place = (piece: Piece, dueAt = after(0)) => database.schedule.create({ data: { ...piece, dueAt } });
const take = (now: Date) => takeDue(database, ['health', 'publishing'], now);

async function mustTake(now: Date): Promise<Taken> {
  const taken = await take(now);
  if (!taken) throw new Error('Nothing is due.');
  return taken;
}
const done = (taken: Taken, at: Date, begunAt: Date) =>
  putBack(
    database,
    taken,
    { isDone: true, hasFailed: false, at, dueAt: new Date(at.getTime() + hour) },
    begunAt,
  );

test('of fifty workers that ask at once one gets a piece of work, and each piece is got by one', async () => {
  const shops = Array.from({ length: 10 }, (_, at) => `shop-${at}.myshopify.com`);
  for (const shop of shops) await place({ name: 'health', shop });
  const got = await Promise.all(Array.from({ length: 50 }, () => take(after(1))));
  const taken = got.flatMap((each) => each?.shop ?? []);
  // A worker that meets only rows that others are taking gets none; the next time it gets one.
  for (let next = await take(after(1)); next; next = await take(after(1))) taken.push(next.shop);
  expect(taken.sort()).toEqual(shops);
});

test('what is not due, is under way, or is of a release that is not here is left alone', async () => {
  await place({ name: 'health', shop: one }, after(1));
  await database.schedule.create({ data: { name: 'of-tomorrow', shop: two, dueAt: after(0) } });
  expect(await take(after(0))).toBeNull();
  expect(await take(after(1))).toMatchObject({ name: 'health', shop: one });
  expect(await take(after(1))).toBeNull();
});

test('two pieces of one shop are done one after the other, and keep no other shop waiting', async () => {
  await place({ name: 'health', shop: one });
  await place({ name: 'publishing', shop: one });
  await place({ name: 'health', shop: two }, after(1));
  const first = await mustTake(after(2));
  expect(first.shop).toBe(one);
  expect(await take(after(2))).toMatchObject({ shop: two });
  expect(await take(after(2))).toBeNull();
  await done(first, after(3), after(2));
  expect(await take(after(4))).toMatchObject({ shop: one });
});

test('work of a worker that died is taken up when its hold is over, and the dead one’s end changes nothing', async () => {
  await place({ name: 'health', shop: one });
  const dead = await mustTake(after(0));
  expect(await take(after(hold - 1))).toBeNull();
  const next = await mustTake(after(hold));
  expect(await renew(database, dead, after(hold))).toBe(false);
  await done(dead, after(hold), after(0));
  expect(await take(after(hold))).toBeNull();
  await done(next, after(hold + 1), after(hold));
  expect(await database.schedule.findMany()).toMatchObject([
    { dueAt: after(hold + 1 + hour), doneAt: after(hold + 1), takenBy: null, takenUntil: null },
  ]);
});

test('a worker that lives keeps its work for as long as it takes', async () => {
  await place({ name: 'health', shop: one });
  const taken = await mustTake(after(0));
  for (let at = hold / 2; at < 5 * hold; at += hold / 2) {
    expect(await renew(database, taken, after(at))).toBe(true);
    expect(await take(after(at))).toBeNull();
  }
});

test('what is asked for while it is under way is done once more', async () => {
  await place({ name: 'health', shop: one });
  const taken = await mustTake(after(0));
  await makeDue(database, { name: 'health', shop: one }, after(1));
  expect(await take(after(1))).toBeNull();
  await done(taken, after(2), after(0));
  const again = await mustTake(after(2));
  await done(again, after(3), after(2));
  expect(await take(after(4))).toBeNull();
});

test('a shop gets its place, spread over a while, keeps it, and loses it when it is gone', async () => {
  const audience = { shops: 'select domain as shop from "Shop" where "uninstalledAt" is null', within: hour };
  const domains = Array.from({ length: 200 }, (_, at) => `shop-${at}.myshopify.com`);
  await database.shop.createMany({ data: domains.map((domain) => ({ domain })) });
  await keepPlaces(database, 'health', audience, after(0));
  const places = await database.schedule.findMany({ orderBy: { shop: 'asc' } });
  expect(places).toHaveLength(200);
  const quarters = places.map(({ dueAt }) => Math.floor((dueAt.getTime() - start) / (hour / 4)));
  expect([...new Set(quarters)].sort()).toEqual([0, 1, 2, 3]);
  await database.shop.update({ where: { domain: domains[0] ?? '' }, data: { uninstalledAt: after(0) } });
  await keepPlaces(database, 'health', audience, after(hour));
  const left = await database.schedule.findMany({ orderBy: { shop: 'asc' } });
  expect(left).toEqual(places.filter(({ shop }) => shop !== domains[0]));
});
