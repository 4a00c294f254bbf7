import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';

/** A PostgreSQL of ours. It stops by `stop`, and by itself when this process ends in any way. */
export interface RunningPostgres {
  /** The database `doorstep`, which exists. */
  readonly url: string;
  readonly pid: number;
  /** Resolves when the server is gone, asked or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts PostgreSQL on a free loopback port with its files in `directory`, made when missing. Errors are one line. */
export function startPostgres(directory: string): Promise<RunningPostgres> {
  return start(path.resolve(directory), 'kept');
}

/** The same in a folder of its own that is deleted when it stops, without the waits that survive a power cut. */
export function startTemporaryPostgres(): Promise<RunningPostgres> {
  return start(mkdtempSync(path.join(tmpdir(), 'doorstep-test-')), 'temporary');
}

async function start(directory: string, kind: 'kept' | 'temporary'): Promise<RunningPostgres> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const script = fileURLToPath(new URL('keeper.ts', import.meta.url));
  const keeper = spawn(process.execPath, ['--import', tsx, script, directory, kind], {
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => keeper.once('exit', () => resolve()));
  const { url, pid } = await firstMessage(keeper);
  const stop = async () => {
    if (keeper.connected) keeper.disconnect();
    await ended;
  };
  try {
    return { url: await ownDatabase(url), pid, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function firstMessage(keeper: ChildProcess): Promise<{ url: string; pid: number }> {
  return new Promise((resolve, reject) => {
    keeper.once('exit', (code) => reject(new Error(`PostgreSQL ended while starting (exit code ${code}).`)));
    keeper.once('error', reject);
    keeper.once('message', (message) => {
      if (typeof message !== 'object') return;
      if ('url' in message && 'pid' in message)
        resolve({ url: String(message.url), pid: Number(message.pid) });
      else if ('problem' in message) reject(new Error(String(message.problem)));
    });
  });
}

/** The address of the database `doorstep` on the server at `url`, made when missing. */
async function ownDatabase(url: string): Promise<string> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'doorstep'");
    if (!rowCount) await client.query('create database doorstep');
  } finally {
    await client.end();
  }
  const own = new URL(url);
  own.pathname = '/doorstep';
  return own.href;
}
