import pg from 'pg';
import { inject } from 'vitest';

/**
 * Before a test file's own imports: an empty, migrated database of this worker alone, by its address in DATABASE_URL.
 * Every file starts with a fresh copy of the template, so files never see each other's rows.
 */
const { server, name } = inject('databaseTemplate');
const own = `${name}_${process.env['VITEST_POOL_ID'] ?? '0'}`;
const client = new pg.Client(server);
await client.connect();
await client.query(`drop database if exists ${own} with (force)`);
await client.query(`create database ${own} template ${name}`);
await client.end();

const url = new URL(server);
url.pathname = `/${own}`;
process.env['DATABASE_URL'] = url.href;
