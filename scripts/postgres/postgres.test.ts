import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres, startTemporaryPostgres } from './postgres.ts';

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'doorstep-postgres-'));
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

async function query(url: string, text: string): Promise<readonly unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(text);
  await client.end();
  return rows;
}

test('what was written is there after a stop and a start', async () => {
  const first = await startPostgres(directory);
  await query(first.url, 'create table kept as select 42 as answer');
  await first.stop();
  const second = await startPostgres(directory);
  expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  await second.stop();
});

test('a second server on the same folder is refused while the first one runs', async () => {
  const first = await startPostgres(directory);
  await expect(startPostgres(directory)).rejects.toThrow(
    `in use by another Doorstep (process ${process.pid})`,
  );
  await first.stop();
});

test('a server that was killed is followed by one that starts', async () => {
  const killed = await startPostgres(directory);
  process.kill(killed.pid, 'SIGKILL');
  await killed.ended;
  // As left behind after a power cut, when the number belongs to another program by now.
  writeFileSync(path.join(directory, 'data/postmaster.pid'), `${process.pid}\n${directory}/data\n0\n1\n`);
  const next = await startPostgres(directory);
  expect(await query(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await next.stop();
});

test('a temporary server leaves no files', async () => {
  const server = await startTemporaryPostgres();
  const [row] = await query(server.url, "select current_setting('data_directory') as folder");
  await server.stop();
  expect(existsSync(JSON.stringify(row).split('"')[3] ?? '/')).toBe(false);
});
