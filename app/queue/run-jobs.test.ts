import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';

import { database } from '../database.server.ts';
import { enqueueOrder, enqueueOrders } from './enqueue-order.ts';
import type { JobEnd, TakenJob } from './job.ts';
import { createLease } from './lease.server.ts';
import type { Lease } from './lease.server.ts';
import { runJobs } from './run-jobs.server.ts';
import { createShares, limits } from './shares.ts';

const url = process.env['DATABASE_URL'] ?? '';
const shop = 'aallyn.myshopify.com';
const other = 'birch.myshopify.com';

let pool: pg.Pool;
let running: Instance[];
const reported: string[] = [];

beforeEach(async () => {
  await database.job.deleteMany();
  await database.worker.deleteMany();
  pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on('error', (error) => reported.push(error.message));
  running = [];
  reported.length = 0;
});

afterEach(async () => {
  await Promise.all(running.map((instance) => instance.stop()));
  await pool.end();
  expect(reported).toEqual([]);
});

type Act = (job: TakenJob, isMine: () => boolean) => Promise<JobEnd>;

/** An instance under test. */
interface Instance {
  readonly lease: Lease;
  readonly stop: (patience?: number) => Promise<void>;
}

const now = () => performance.now();

/** An instance that takes jobs; its lease is as long as a test, and no clock renews it. */
async function start(
  act: Act,
  { ofShop = limits.ofShop, brisk = limits.brisk, batch = 1, pause = 5, clock = now, own = pool } = {},
): Promise<Instance> {
  const lease = createLease(own, 600, clock);
  await lease.renew();
  const shares = createShares({ ...limits, ofShop, brisk }, clock);
  const report = (message: string) => void reported.push(message);
  const runner = runJobs({ pool: own, lease, shares, ofShop, act, pause, batch, report });
  const stop = async (patience = 0) => {
    await runner.stop(patience);
    await lease.end();
  };
  const instance: Instance = { lease, stop };
  running.push(instance);
  return instance;
}

/** The pool of an instance that reaches the database only while the test says so; `asked` is told of what does not. */
const poolUnless = (isAway: () => boolean, asked = () => undefined): pg.Pool =>
  new Proxy(pool, {
    get: (target, name) => {
      const own: unknown = Reflect.get(target, name);
      if (typeof own !== 'function') return own;
      return (...given: readonly unknown[]): unknown => {
        if (!isAway()) return Reflect.apply(own, target, given);
        asked();
        return Promise.reject(new Error('away'));
      };
    },
  });

const done: JobEnd = { kind: 'done' };
const of = (name: string, orderIds: readonly string[]) =>
  orderIds.map((orderId) => ({ shop: name, orderId }));
const ask = (orderId: string, name = shop) => enqueueOrder(database, { shop: name, orderId });
const rows = () => database.job.findMany({ orderBy: { subject: 'asc' } });

/** Jobs that end when the test says so. */
function held() {
  const log: string[] = [];
  const ending = new Map<string, (end: JobEnd) => void>();
  const act: Act = ({ subject }) => {
    log.push(subject);
    return new Promise((resolve) => ending.set(subject, resolve));
  };
  return { act, log, end: (subject: string, end = done) => ending.get(subject)?.(end) };
}

test('an order has one job however often it is asked for, by Prisma or by a client of pg, and none when the transaction fails', async () => {
  await database.$transaction(async (transaction) => {
    await enqueueOrder(transaction, { shop, orderId: 'a' });
    await enqueueOrders(transaction, of(shop, ['b', 'a', 'b']), 'check');
  });
  const client = await pool.connect();
  await client.query('begin');
  await enqueueOrder(client, { shop, orderId: 'b' });
  await enqueueOrder(client, { shop: other, orderId: 'a' });
  await client.query('commit');
  await client.query('begin');
  await enqueueOrder(client, { shop, orderId: 'c' });
  await client.query('rollback');
  client.release();
  expect((await rows()).map((job) => [job.shop, job.subject, job.priority, job.asked])).toEqual(
    expect.arrayContaining([
      [shop, 'a', 0, 2],
      [shop, 'b', 0, 2],
      [other, 'a', 0, 1],
    ]),
  );
  expect(await rows()).toHaveLength(3);
});

test('what is asked for while it runs waits, on every instance, and runs once after it', async () => {
  const { act, log, end } = held();
  await ask('a');
  await start(act);
  await start(act);
  await expect.poll(() => log).toEqual(['a']);
  await ask('a');
  await ask('a');
  await ask('z', other);
  await expect.poll(() => log).toEqual(['a', 'z']);
  end('a');
  await expect.poll(() => log).toEqual(['a', 'z', 'a']);
  end('a');
  end('z');
  await expect.poll(rows).toEqual([]);
});

test('one shop that hangs with a thousand orders, on two instances, keeps none of another shop’s from being looked at', async () => {
  const log: string[] = [];
  const act: Act = (job) => {
    log.push(job.shop);
    return job.shop === shop ? new Promise(() => undefined) : Promise.resolve(done);
  };
  const orderIds = Array.from({ length: 1000 }, (_, number) => `order ${number}`);
  await enqueueOrders(database, of(shop, orderIds));
  await start(act, { ofShop: 3 });
  await start(act, { ofShop: 3 });
  await expect.poll(() => log).toHaveLength(6);
  await enqueueOrders(database, of(other, orderIds.slice(0, 100)));
  await expect.poll(() => log.filter((each) => each === other)).toHaveLength(100);
  expect(log.filter((each) => each === shop)).toHaveLength(6);
});

test('shops take turns, and news go before what is only checked', async () => {
  const log: string[] = [];
  const names = ['a', 'b', 'c'].map((name) => `${name}.myshopify.com`);
  const orderIds = Array.from({ length: 40 }, (_, number) => `order ${number}`);
  for (const name of names) await enqueueOrders(database, of(name, orderIds));
  await enqueueOrders(database, of(shop, orderIds), 'check');
  await start((job) => {
    log.push(job.shop);
    return Promise.resolve(done);
  });
  await expect.poll(rows).toEqual([]);
  const first = log.slice(0, 48);
  for (const name of names) expect(first.filter((each) => each === name)).toHaveLength(16);
  expect(log.slice(0, 20)).not.toContain(shop);
});

test('the jobs of an instance that died are run by another, and what it still says of them counts for nothing', async () => {
  const died = held();
  await ask('a');
  let isDead = false;
  const one = await start(died.act, { own: poolUnless(() => isDead) });
  await expect.poll(() => died.log).toEqual(['a']);
  isDead = true;
  const next = held();
  const two = await start(next.act);
  await database.worker.update({ where: { id: one.lease.id }, data: { aliveUntil: new Date(0) } });
  await two.lease.renew();
  await expect.poll(() => next.log).toEqual(['a']);
  isDead = false;
  died.end('a');
  await one.stop();
  expect(await rows()).toMatchObject([{ takenBy: two.lease.id, tries: 2 }]);
  next.end('a');
  await expect.poll(rows).toEqual([]);
  reported.length = 0;
});

test('an instance that was thought dead and was not may change nothing any more, and begins anew under another name', async () => {
  const asked: (() => boolean)[] = [];
  await ask('a');
  const one = await start((_, isMine) => {
    asked.push(isMine);
    return new Promise(() => undefined);
  });
  await expect.poll(() => asked.map((isMine) => isMine())).toEqual([true]);
  const name = one.lease.id;
  await database.worker.deleteMany();
  await one.lease.renew();
  expect(one.lease.id).not.toBe(name);
  expect(asked[0]?.()).toBe(false);
  // It takes the job again, and leaves it until its own old run has ended: the try that was cut short is the only one.
  const readyAt = async () => (await rows())[0]?.readyAt.getTime();
  const before = (await readyAt()) ?? Infinity;
  await expect.poll(readyAt).toBeGreaterThan(before);
  expect(await rows()).toMatchObject([{ takenBy: null, tries: 1 }]);
  expect(asked).toHaveLength(1);
  reported.length = 0;
});

test('a stop hands back what does not end in time, as if it had not been taken', async () => {
  const { act, log } = held();
  await ask('a');
  const one = await start(act);
  await expect.poll(() => log).toEqual(['a']);
  await one.stop();
  expect(await rows()).toMatchObject([{ takenBy: null, tries: 0 }]);
  expect(await database.worker.count()).toBe(0);
});

test('a job that fails is tried later and later; one whose shop is to blame is put off and loses no try; news come at once', async () => {
  const { act, log, end } = held();
  await ask('a');
  await ask('b', other);
  await start(act);
  await expect.poll(() => [...log].sort()).toEqual(['a', 'b']);
  end('a', { kind: 'failed', note: 'not yet' });
  end('b', { kind: 'put-off', note: 'hangs' });
  await expect.poll(rows).toMatchObject([
    { subject: 'a', takenBy: null, tries: 1, note: 'not yet' },
    { subject: 'b', takenBy: null, tries: 0, note: 'hangs' },
  ]);
  const [failed] = await rows();
  expect(failed?.readyAt.getTime()).toBeGreaterThan(failed?.firstAsked.getTime() ?? Infinity);
  await ask('a');
  await expect.poll(() => log.slice(2)).toContain('a');
  end('a', { kind: 'exhausted', note: 'never' });
  await expect.poll(async () => (await rows())[0]?.exhaustedAt).toBeInstanceOf(Date);
  await ask('a');
  await expect.poll(() => log.slice(3)).toContain('a');
  expect((await rows())[0]).toMatchObject({ tries: 1, exhaustedAt: null });
});

/** Whether the queue itself has asked for something in vain. */
const isSaid = () => reported.some((message) => message.startsWith('jobs: '));

/** The database goes, for everybody who is connected to it, or comes back. */
async function setDatabase(isThere: boolean): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  const client = new pg.Client(inject('databaseTemplate').server);
  await client.connect();
  await client.query(`alter database ${name} with allow_connections ${isThere}`);
  if (!isThere)
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  await client.end();
}

test('a database that goes while a job runs ends nothing: once it is back the job’s end is recorded, and the next is taken', async () => {
  const { act, log, end } = held();
  await ask('a');
  await start(act);
  await expect.poll(() => log).toEqual(['a']);
  await setDatabase(false);
  end('a');
  await expect.poll(isSaid).toBe(true);
  await setDatabase(true);
  await expect.poll(() => rows().catch(() => null)).toEqual([]);
  await ask('b');
  await expect.poll(() => log).toEqual(['a', 'b']);
  end('b');
  await expect.poll(rows).toEqual([]);
  reported.length = 0;
});

test('an instance that was away with the database for longer than its lease takes up work as soon as it is back', async () => {
  const { act, log, end } = held();
  let away = 0;
  const one = await start(act, { clock: () => now() + away });
  const { id } = one.lease;
  await setDatabase(false);
  await expect.poll(isSaid).toBe(true);
  away = 600_000;
  await setDatabase(true);
  await expect
    .poll(() =>
      ask('a')
        .then(() => true)
        .catch(() => false),
    )
    .toBe(true);
  await expect.poll(() => log).toEqual(['a']);
  expect(one.lease.id).toBe(id);
  end('a');
  await expect.poll(rows).toEqual([]);
  reported.length = 0;
});

test('a job that failed while the database was away is tried soon after it is back, however often it had failed before', async () => {
  const { act, log, end } = held();
  await ask('a');
  await database.job.updateMany({ data: { tries: 9 } });
  await start(act);
  await expect.poll(() => log).toEqual(['a']);
  await setDatabase(false);
  end('a', { kind: 'failed', note: 'the database is away' });
  await expect.poll(isSaid).toBe(true);
  await setDatabase(true);
  await expect.poll(() => rows().catch(() => null)).toMatchObject([{ takenBy: null, tries: 10 }]);
  const [job] = await rows();
  // After so many tries it would wait for most of an hour.
  expect((job?.readyAt.getTime() ?? Infinity) - Date.now()).toBeLessThan(60_000);
  reported.length = 0;
});

test('a database that is away is asked again and again, and said to be away once', async () => {
  let asked = 0;
  let isAway = false;
  const own = poolUnless(
    () => isAway,
    () => void (asked += 1),
  );
  await start(held().act, { own });
  isAway = true;
  await expect.poll(() => asked).toBeGreaterThan(5);
  expect(reported).toEqual(['jobs: away']);
  isAway = false;
  reported.length = 0;
});

test('where places are few, ends that come one by one are recorded together, and what waits is taken then', async () => {
  const asked: string[] = [];
  const own = new Proxy(pool, {
    get: (target, name) => {
      const found: unknown = Reflect.get(target, name);
      if (name !== 'query' || typeof found !== 'function') return found;
      return (...given: readonly unknown[]): unknown => {
        asked.push(JSON.stringify(given[0]));
        return Reflect.apply(found, target, given);
      };
    },
  });
  const { act, log, end } = held();
  await enqueueOrders(database, of(shop, ['a', 'b', 'c', 'd', 'e', 'f']), 'news');
  // A pause that no test outlives: nothing but the second end wakes it.
  await start(act, { own, brisk: 5, batch: 3, pause: 600_000 });
  await expect.poll(() => log).toHaveLength(4);
  const [first = '', second = ''] = log;
  end(first);
  end(second);
  await expect.poll(() => log).toHaveLength(6);
  expect(asked.filter((text) => text.includes('with ended'))).toHaveLength(1);
});
