import pg from 'pg';

/** With DATABASE_URL: a database of its own on that server, dropped afterwards. Without: `undefined`, an embedded one. */
export async function withOwnDatabase(work: (url: string | undefined) => Promise<void>): Promise<void> {
  const given = process.env['DATABASE_URL'];
  if (!given) return work(undefined);
  const name = `doorstep_e2e_${process.pid}_${Date.now().toString(36)}`;
  const client = new pg.Client(given);
  await client.connect();
  try {
    await client.query(`create database ${name}`);
    const own = new URL(given);
    own.pathname = `/${name}`;
    await work(own.href);
  } finally {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.end();
  }
}
