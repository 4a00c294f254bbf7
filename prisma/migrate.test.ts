import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

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

/** A folder of migrations with these statements, one each. */
async function folderOf(statements: readonly string[]): Promise<URL> {
  const folder = await mkdtemp(path.join(tmpdir(), 'migrations-'));
  for (const [at, sql] of statements.entries()) {
    await mkdir(path.join(folder, `2026_${at}`));
    await writeFile(path.join(folder, `2026_${at}`, 'migration.sql'), sql);
  }
  folders.push(folder);
  return pathToFileURL(`${folder}/`);
}

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

test('a migration that waits for a table lets those pass who come for it after, and is applied once it is free', async () => {
  const first = await folderOf(['create table busy (a int);']);
  await migrate(url.href, first);
  const second = await folderOf(['create table busy (a int);', 'alter table busy add column b int;']);
  await withClient(url.href, async (holder) => {
    await holder.query('begin');
    await holder.query('lock table busy in access share mode');
    let isApplied = false;
    const migrating = migrate(url.href, second).then((done) => {
      isApplied = true;
      return done;
    });
    await withClient(url.href, async (other) => {
      const waits = async () => {
        const { rows } = await other.query('select from pg_locks where not granted');
        return rows.length;
      };
      await expect.poll(waits).toBe(1);
      // Behind it, it would wait for as long as the holder holds.
      await other.query('insert into busy values (1)');
    });
    expect(isApplied).toBe(false);
    await holder.query('commit');
    expect(await migrating).toEqual({ applied: ['2026_1'] });
  });
});

test('an index on a table in use is built beside its use, also where an earlier try broke off, and while others wait to migrate', async () => {
  const before = ['create table busy (a int);'];
  await migrate(url.href, await folderOf(before));
  await withClient(url.href, async (client) => {
    await client.query('insert into busy values (1), (1)');
    const broken = client.query('create unique index concurrently "busy_a" on busy (a)');
    await expect(broken).rejects.toThrow('could not create unique index');
  });
  const folder = await folderOf([
    ...before,
    '-- CreateIndex\ncreate index concurrently "busy_a" on busy (a);\n',
  ]);
  const runs = await Promise.all([
    migrate(url.href, folder),
    migrate(url.href, folder),
    migrate(url.href, folder),
  ]);
  expect(runs.flatMap(({ applied }) => applied)).toEqual(['2026_1']);
  const { rows } = await withClient(url.href, (client) =>
    client.query(`select indisvalid, indisunique from pg_index where indexrelid = '"busy_a"'::regclass`),
  );
  expect(rows).toEqual([{ indisvalid: true, indisunique: false }]);
});
