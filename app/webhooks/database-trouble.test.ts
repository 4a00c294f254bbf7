import { request as httpRequest } from 'node:http';

import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { migrate } from '../../prisma/migrate.ts';
import { doorTo } from '../../scripts/load/door.ts';
import { startTemporaryPostgres } from '../../scripts/postgres/postgres.ts';
import type { RunningPostgres } from '../../scripts/postgres/postgres.ts';
import { deliverTo, serveIngest } from '../testing/deliver.ts';
import { webhookBodies } from '../testing/webhook-bodies.ts';
import { webhookRequest } from '../testing/webhook.ts';
import { webhookAdapter } from './adapters/webhook.ts';
import { openIngest, storingPatience } from './ingest.server.ts';
import { patience } from './store.server.ts';

/** A server of its own: what is done to it here nobody else may notice. */
let postgres: RunningPostgres;
let client: pg.Client;
let served: Awaited<ReturnType<typeof serveIngest>>;
const said: string[] = [];

beforeAll(async () => {
  postgres = await startTemporaryPostgres();
  await migrate(postgres.url);
  client = new pg.Client(postgres.url);
  client.on('error', () => undefined);
  await client.connect();
  await client.query('insert into "Shop" (domain) values ($1)', ['aallyn.myshopify.com']);
  const report = (message: string) => said.push(message);
  served = await serveIngest(
    openIngest({
      ...{ databaseUrl: postgres.url, report, patience: 1000 },
      adapters: new Map([['/webhooks', webhookAdapter(['secret'])]]),
    }),
  );
});

afterAll(async () => {
  await served.close();
  await client.end().catch(() => undefined);
  await postgres.stop();
});

test('a delivery is answered within two seconds whatever its database does, and no statement outlives the answer by long', () => {
  expect(storingPatience).toBeLessThan(2000);
  expect(Math.max(...Object.values(patience))).toBeLessThan(storingPatience);
});

/** Delivers the news of an order and of whose it is; the status. Fails when there is none long after it had to be given. */
async function post(webhookId: string, url = served.url): Promise<number> {
  const headers = { 'x-shopify-webhook-id': webhookId };
  const topic = 'orders/create';
  return (await deliverTo(url, webhookRequest(topic, webhookBodies[topic], headers), 2500)).status;
}

const many = (name: string) => Array.from({ length: 30 }, (_, index) => `${name}-${index}`);
const postAll = async (ids: readonly string[]) => [...new Set(await Promise.all(ids.map((id) => post(id))))];

async function stored(ids: readonly string[]): Promise<number> {
  const query = 'select count(*)::int as count from "WebhookDelivery" where "webhookId" = any($1)';
  return (await client.query<{ count: number }>(query, [ids])).rows[0]?.count ?? -1;
}

/** What was refused is delivered again, as often as it takes, and is stored once. */
async function comesThrough(ids: readonly string[]): Promise<void> {
  await expect.poll(() => postAll(ids)).toEqual([200]);
  expect(await stored(ids)).toBe(ids.length);
}

test('while PostgreSQL is frozen everybody is answered 503 in time, and afterwards everything is as it was', async () => {
  await comesThrough(['before']);
  const { rows } = await client.query<{ pid: number }>('select pid from pg_stat_activity');
  const processes = [postgres.pid, ...rows.map(({ pid }) => pid)];
  for (const pid of processes) process.kill(pid, 'SIGSTOP');
  try {
    expect(await postAll(many('frozen'))).toEqual([503]);
    expect(await postAll(many('still-frozen'))).toEqual([503]);
  } finally {
    for (const pid of processes) process.kill(pid, 'SIGCONT');
  }
  await comesThrough(['before', ...many('frozen'), ...many('still-frozen')]);
});

test.each(['WebhookDelivery', 'Job', 'Shop', 'OrderCustomer', 'ErasedOrder'])(
  'while somebody has locked the table %s, too',
  async (table) => {
    await client.query('begin');
    await client.query(`lock table "${table}" in access exclusive mode`);
    const ids = many(table);
    expect(await postAll(ids)).toEqual([503]);
    await client.query('rollback');
    await comesThrough(ids);
  },
);

test('who cuts all connections is noticed by nobody for long', async () => {
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
  );
  await comesThrough(many('cut'));
});

test('a connection that breaks within a transaction ends nothing but that', async () => {
  const door = await doorTo(postgres.url);
  const adapters = new Map([['/webhooks', webhookAdapter(['secret'])]]);
  const behindDoor = await serveIngest(
    openIngest({ databaseUrl: door.url, report: () => undefined, adapters }),
  );
  await client.query('begin');
  await client.query('lock table "WebhookDelivery" in access exclusive mode');
  const answered = post('within', behindDoor.url);
  const waiting = 'select from pg_locks where not granted';
  await expect.poll(async () => (await client.query(waiting)).rowCount).toBe(1);
  await door.shut();
  expect(await answered).toBe(503);
  await client.query('rollback');
  await door.open(postgres.url);
  await expect.poll(() => post('within', behindDoor.url)).toBe(200);
  expect(await stored(['within'])).toBe(1);
  await behindDoor.close();
  await door.shut();
});

test('a body that never ends is given up', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const slow = httpRequest(`${served.url}/webhooks`, {
      method: 'POST',
      headers: { 'content-length': '100' },
    });
    slow.once('response', (response) => resolve(response.statusCode));
    slow.once('error', reject);
    slow.write('{');
  });
  expect(status).toBe(408);
});

test('without a database everybody is answered 503, and that is said once', async () => {
  said.length = 0;
  await postgres.stop();
  expect(await postAll(many('down'))).toEqual([503]);
  await expect
    .poll(() => said.filter((line) => line.startsWith('webhooks: cannot be stored')))
    .toHaveLength(1);
});
