import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../prisma/migrate.ts';
import { startTemporaryPostgres } from '../../scripts/postgres/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated, empty database that nobody connects to, and the server it lives on. */
    databaseTemplate: { readonly server: string; readonly name: string };
  }
}

/**
 * Once per run: a server (the one of DATABASE_URL when given, else an embedded PostgreSQL) and a template database,
 * migrated once. Afterwards every database that the run made is dropped and an embedded server is stopped.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['DATABASE_URL'];
  const embedded = given ? null : await startTemporaryPostgres();
  const server = embedded?.url ?? given ?? '';
  const name = `doorstep_test_${process.pid}_${Date.now().toString(36)}`;
  const drop = () => withServer(server, (client) => dropAll(client, name));
  try {
    await withServer(server, (client) => client.query(`create database ${name}`));
    await migrate(databaseOn(server, name));
  } catch (error) {
    if (embedded) await embedded.stop();
    else await drop().catch(() => undefined);
    throw error;
  }
  project.provide('databaseTemplate', { server, name });
  return () => (embedded ? embedded.stop() : drop());
}

/** `server` with another database's name. */
function databaseOn(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function withServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function dropAll(client: pg.Client, prefix: string): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [prefix],
  );
  for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`);
}
