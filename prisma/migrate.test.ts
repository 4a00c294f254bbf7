import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';

import { migrate } from './migrate.ts';

const { server } = inject('databaseTemplate');
const name = `migrate_${process.pid}_${process.env['VITEST_POOL_ID'] ?? '0'}`;
const url = new URL(server);
url.pathname = `/${name}`;

const withClient = async <Answer>(
  at: string,
  work: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> => {
  const client = new pg.Client(at);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

beforeEach(async () => {
  await withClient(server, (client) => client.query(`create database ${name}`));
});

afterEach(async () => {
  await withClient(server, (client) => client.query(`drop database ${name} with (force)`));
});

const records = () =>
  withClient(url.href, async (client) => {
    const { rows } = await client.query<{ migration_name: string }>(
      'select migration_name from _prisma_migrations',
    );
    return rows;
  });

test('an empty database gets every migration, and a second run has nothing to do', async () => {
  const first = await migrate(url.href);
  expect(first.applied.length).toBeGreaterThan(0);
  expect(await migrate(url.href)).toEqual({ applied: [] });
  expect(await records()).toHaveLength(first.applied.length);
});

test('of three instances that start at once, one migrates and the others wait for it', async () => {
  const runs = await Promise.all([migrate(url.href), migrate(url.href), migrate(url.href)]);
  const applied = runs.flatMap((run) => run.applied);
  expect(new Set(applied).size).toBe(applied.length);
  expect(await records()).toHaveLength(applied.length);
});

test('a migration that was edited after it was applied is named and nothing more is done', async () => {
  const { applied } = await migrate(url.href);
  await withClient(url.href, (client) => client.query(`update _prisma_migrations set checksum = 'other'`));
  await expect(migrate(url.href)).rejects.toThrow(`Migration ${applied[0]} was edited after it was applied`);
});

test('a migration that the CLI left half done stops the start', async () => {
  await migrate(url.href);
  await withClient(url.href, (client) => client.query('update _prisma_migrations set finished_at = null'));
  await expect(migrate(url.href)).rejects.toThrow('failed earlier');
});

test('a migration that fails names itself and leaves nothing behind', async () => {
  await withClient(url.href, (client) => client.query('create table "Shop" (occupied int)'));
  await expect(migrate(url.href)).rejects.toThrow(/Migration \d+_first failed: .*"Shop" already exists/);
  expect(await records()).toEqual([]);
  const { rows } = await withClient(url.href, (client) =>
    client.query(`select to_regclass('"Session"') as session`),
  );
  expect(rows).toEqual([{ session: null }]);
});
