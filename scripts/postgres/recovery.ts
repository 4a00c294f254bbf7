import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { processLives } from '../process/process-lives.ts';

/**
 * Ends a server that still runs on `data` although its owner is gone (we hold the folder's lock, so nobody else does),
 * and removes a `postmaster.pid` that a crash left behind: PostgreSQL refuses to start when the number in it has since
 * been given to another program.
 */
export async function endForgottenServer(data: string, user: string, password: string): Promise<void> {
  const file = path.join(data, 'postmaster.pid');
  const left = readPostmaster(file);
  if (!left) return;
  const live = processLives(left.pid) && (await servesThis(data, left.port, user, password));
  if (live) process.kill(left.pid, 'SIGINT');
  for (let patience = 100; live && processLives(left.pid); patience -= 1) {
    if (patience === 0)
      throw new Error(`A PostgreSQL (process ${left.pid}) still uses ${data} and does not stop.`);
    await wait(100);
  }
  rmSync(file, { force: true });
}

/** postmaster.pid: line 1 is the process, line 4 the port. */
function readPostmaster(file: string): { readonly pid: number; readonly port: number } | null {
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

async function servesThis(data: string, port: number, user: string, password: string): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user, password, database: 'postgres' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    await client.end();
    return rows[0]?.data_directory === data;
  } catch (error) {
    // "starting up" (57P03) and "shutting down" are answers of a live PostgreSQL to our own user.
    return error instanceof pg.DatabaseError && error.code === '57P03';
  }
}
