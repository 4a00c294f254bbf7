import pg from 'pg';

import { sayForLog } from '../operations/say-for-log.ts';

/**
 * Connections of the queue alone: that a process is alive is said however busy the others are. A database that does not
 * answer is given up after ten seconds, less than a lease lasts.
 */
export function openPool(report: (message: string) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString: process.env['DATABASE_URL'],
    application_name: 'doorstep jobs',
    max: 3,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
  });
  // A connection that breaks while nobody uses it; the pool opens another.
  pool.on('error', (error) => report(`jobs: ${sayForLog(error)}`));
  return pool;
}
