import PgBoss from 'pg-boss';
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';

import { database } from '../database.server.ts';
import { takeJobs } from './take-jobs.ts';

const url = process.env['DATABASE_URL'] ?? '';
const queue = 'tested';
let boss: PgBoss;
const reported: string[] = [];
const report = (message: string): void => void reported.push(message);

beforeEach(async () => {
  reported.length = 0;
  boss = new PgBoss({ connectionString: url, schedule: false, supervise: false });
  boss.on('error', (error) => report(error.message));
  await boss.start();
  await boss.createQueue(queue, { name: queue, retryLimit: 2, retryDelay: 0, expireInSeconds: 1 });
});

afterEach(async () => {
  await boss.stop({ graceful: false });
});

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

test('a database that goes while a job runs ends nothing: once it is back the job is taken again, and the next', async () => {
  const taken: number[] = [];
  const act = async ({ number }: { readonly number: number }) => {
    taken.push(number);
    if (taken.length === 1) await setDatabase(false);
  };
  // The app's own pool is there too, with a connection that is cut.
  await database.shop.count();
  await boss.send(queue, { number: 1 });
  const stop = takeJobs(boss, { queue, act, pause: 10, report });
  // Until the end of the job could not be recorded, which is more than a connection that was cut.
  await expect.poll(() => reported).toContainEqual(expect.stringMatching(/^jobs: /));
  await setDatabase(true);
  await expect.poll(() => database.shop.count()).toBe(0);
  await expect.poll(() => boss.send(queue, { number: 2 })).toEqual(expect.any(String));
  const takenSoFar = async () => {
    await boss.maintain();
    return [...taken].sort();
  };
  await expect.poll(takenSoFar).toEqual([1, 1, 2]);
  await stop();
  expect(await boss.getQueueSize(queue)).toBe(0);
});

test('a job that throws is tried again, with what it said kept', async () => {
  let tries = 0;
  const id = await boss.send(queue, { number: 1 });
  const act = () => (++tries === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve());
  const stop = takeJobs(boss, { queue, act, pause: 10, report });
  await expect.poll(async () => (await boss.getJobById(queue, id ?? ''))?.state).toBe('completed');
  await stop();
  expect(tries).toBe(2);
  expect(reported).toEqual([]);
});

test('a stop waits for the job that is under way', async () => {
  let end = (): void => undefined;
  const ending = new Promise<void>((resolve) => (end = resolve));
  const act = vi.fn(() => ending);
  await boss.send(queue, { number: 1 });
  const stop = takeJobs(boss, { queue, act, pause: 10, report });
  await expect.poll(() => act).toHaveBeenCalledOnce();
  const stopped = stop();
  end();
  await stopped;
  expect(await boss.getQueueSize(queue, { before: 'completed' })).toBe(0);
});
