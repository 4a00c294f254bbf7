import pg from 'pg';
import { migrate } from '../../prisma/migrate.ts';
import { startTemporaryPostgres } from '../postgres/postgres.ts';

/** Lets `work` have an embedded PostgreSQL of its own, migrated and named in DATABASE_URL, for code of the app that is loaded by then. */
export async function onOwnDatabase(work: (client: pg.Client, url: string) => Promise<void>): Promise<void> {
  const postgres = await startTemporaryPostgres();
  const { url } = postgres;
  const client = new pg.Client(url);
  try {
    process.env['DATABASE_URL'] = url;
    await migrate(url);
    await client.connect();
    await work(client, url);
  } finally {
    await client.end();
    await postgres.stop();
  }
}
