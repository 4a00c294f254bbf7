import { createHash, randomUUID } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import pg from 'pg';

/** The key under which Prisma's own CLI locks a database while it migrates. */
const prismaLock = 72707369;

/**
 * A statement that waits for a table makes everybody wait who comes for it afterwards, and webhooks are given up after less than two
 * seconds: so it waits for one, lets them pass, and tries again.
 */
const longestWait = '1s';
const tries = 60;
const pauseMilliseconds = 1_000;

/** Built beside what goes on, which no transaction can do: the only statement of its migration. */
const besideOthers = /^create\s+(?:unique\s+)?index\s+concurrently\s+"(\w+)"/im;

const recordsTable = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, as Prisma computes it. */
  readonly checksum: string;
}

/**
 * Brings a database up to date with the files in prisma/migrations, in one process and without Prisma's CLI.
 * It writes the CLI's records under the CLI's advisory lock, so that `prisma migrate status` and `deploy` agree with
 * it and several instances may start at once. Gives the names of the migrations it applied.
 * Throws when a migration was edited after it was applied, or fails: then that migration leaves nothing behind.
 */
export async function migrate(
  databaseUrl: string,
  folder = new URL('migrations/', import.meta.url),
): Promise<{ readonly applied: string[] }> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await lockOut(client);
    await client.query(recordsTable);
    const done = await finishedMigrations(client);
    const applied: string[] = [];
    for (const migration of await readMigrations(folder)) {
      const checksum = done.get(migration.name);
      if (checksum === undefined) {
        await apply(client, migration);
        applied.push(migration.name);
      } else if (checksum !== migration.checksum) {
        throw new Error(`Migration ${migration.name} was edited after it was applied to this database.`);
      }
    }
    return { applied };
  } finally {
    // Closing the connection gives the lock back.
    await client.end();
  }
}

/** Asks again and again: a statement that waited for the lock would be what an index that is built beside others waits for. */
async function lockOut(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
      prismaLock,
    ]);
    if (rows[0]?.mine) return;
    await wait(pauseMilliseconds / 4);
  }
}

async function readMigrations(folder: URL): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(new URL(`${name}/migration.sql`, folder), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function finishedMigrations(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string; finished: boolean }>(
    `select migration_name, checksum, finished_at is not null as finished
     from _prisma_migrations where rolled_back_at is null`,
  );
  const stuck = rows.find((row) => !row.finished);
  if (stuck) {
    throw new Error(`Migration ${stuck.migration_name} failed earlier: see "prisma migrate resolve".`);
  }
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  const index = besideOthers.exec(migration.sql)?.[1];
  for (let attempt = 1; ; attempt += 1) {
    try {
      await (index === undefined ? applyWhole(client, migration) : buildIndex(client, migration, index));
      return;
    } catch (error) {
      const isTaken = error instanceof pg.DatabaseError && error.code === '55P03';
      if (!isTaken || attempt === tries) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`Migration ${migration.name} failed: ${why}`, { cause: error });
      }
      await wait(pauseMilliseconds);
    }
  }
}

/** The statements and their record commit together or not at all. */
async function applyWhole(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`set local lock_timeout = '${longestWait}'`);
    await client.query(migration.sql);
    await record(client, migration);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function buildIndex(client: pg.Client, migration: Migration, index: string): Promise<void> {
  // One whose building broke off serves nobody and stands in the way.
  await client.query(`drop index concurrently if exists "${index}"`);
  await client.query(migration.sql);
  await record(client, migration);
}

async function record(client: pg.Client, { name, checksum }: Migration): Promise<void> {
  await client.query(
    `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     values ($1, $2, $3, now(), 1)`,
    [randomUUID(), checksum, name],
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { applied } = await migrate(process.env.DATABASE_URL ?? '');
  console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The database is up to date.');
}
