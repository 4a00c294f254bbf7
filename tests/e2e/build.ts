import { buildStale } from '../../scripts/build.ts';
import { startTemporaryPostgres } from '../../scripts/postgres/postgres.ts';

/**
 * Once per run: what is stale is built, since products that start at the same time must not build the same files, and without
 * DATABASE_URL a PostgreSQL starts in which each product has a database of its own.
 */
export default async function prepare(): Promise<(() => Promise<void>) | undefined> {
  await buildStale();
  if (process.env['DATABASE_URL']) return undefined;
  const postgres = await startTemporaryPostgres();
  process.env['DATABASE_URL'] = postgres.url;
  return () => postgres.stop();
}
