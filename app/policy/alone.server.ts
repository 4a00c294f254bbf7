import { fail } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import pg from 'pg';

import type { Database } from '../database.server.ts';
import type { PublishFailure } from './publishing.ts';

/** Tells our advisory locks from those of others in the same database. */
const lockClass = 0x0d005; // "doors"

/** Whether somebody is publishing for a shop at this moment, on whatever instance. */
export async function isPublishing(database: Database, shop: string): Promise<boolean> {
  const rows = await database.$queryRaw`
    select 1 as held from pg_locks
    where locktype = 'advisory' and granted
      and database = (select oid from pg_database where datname = current_database())
      and classid::bigint = ${lockClass} and objid::bigint = (hashtext(${shop})::bigint & 4294967295)`;
  return Array.isArray(rows) && rows.length > 0;
}

/**
 * Does what only one publisher of a shop may do, on any number of instances; `busy` while another is at it. The lock lives
 * as long as the connection that took it, so PostgreSQL frees it at once when this process dies. No transaction is open
 * meanwhile.
 */
export async function runAlone<Value>(
  shop: string,
  work: () => Promise<Result<Value, PublishFailure>>,
): Promise<Result<Value, PublishFailure>> {
  const client = new pg.Client({
    connectionString: process.env['DATABASE_URL'],
    application_name: 'doorstep publishing',
    keepAlive: true,
  });
  // A connection that breaks frees the lock; then the number that was taken and Shopify's digests keep publishers apart.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ taken: boolean }>(
      'select pg_try_advisory_lock($1, hashtext($2)) as taken',
      [lockClass, shop],
    );
    return rows[0]?.taken ? await work() : fail({ kind: 'busy' });
  } finally {
    await client.end().catch(() => undefined);
  }
}
