import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../process/ports.ts';
import { clusterHome, postgresAccount, reachablePostgres, type Account } from './account.ts';
import { findInstalledPostgres } from './binaries.ts';
import { endForgottenServer } from './recovery.ts';

const USER = 'doorstep';

/** A PostgreSQL server that listens on loopback only. */
export interface Cluster {
  /** Where its files are. */
  readonly home: string;
  readonly url: string;
  readonly pid: number;
  /** Resolves when the server has ended, asked or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

interface Place {
  readonly home: string;
  readonly data: string;
  readonly programs: string;
  readonly password: string;
  readonly account: Account | null;
}

/** The folder `directory` becomes (or already is) a cluster; `flags` are PostgreSQL's own (`-c fsync=off`). */
export async function startCluster(directory: string, flags: readonly string[]): Promise<Cluster> {
  const account = postgresAccount();
  const home = clusterHome(directory, account);
  const place = {
    home,
    data: path.join(home, 'data'),
    programs: path.join(reachablePostgres(findInstalledPostgres(), home, account), 'bin'),
    password: passwordIn(home, account),
    account,
  };
  if (!existsSync(place.data)) await initialise(place);
  await endForgottenServer(place.data, USER, place.password);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await serve(place, await freePort(), flags);
    } catch (error) {
      // Between finding a free port and PostgreSQL taking it, another program may have it.
      const taken = error instanceof Error && /could not bind|already in use/i.test(error.message);
      if (!taken || attempt === 3) throw error;
    }
  }
}

function passwordIn(home: string, account: Account | null): string {
  const file = path.join(home, 'password');
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(18).toString('hex'), { mode: 0o600 });
    if (account) chownSync(file, account.uid, account.gid);
  }
  return readFileSync(file, 'utf8');
}

/**
 * Set up beside and moved into place, so that a `data` that exists is complete. The builtin locale gives the same order
 * of texts on every machine, whatever locales it has.
 */
async function initialise({ home, data, programs, account }: Place): Promise<void> {
  const unfinished = `${data}-unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const initdb = run(path.join(programs, 'initdb'), account, [
    `--pgdata=${unfinished}`,
    `--username=${USER}`,
    `--pwfile=${path.join(home, 'password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]);
  const said = collect(initdb);
  const code = await exitOf(initdb);
  if (code !== 0) throw new Error(`PostgreSQL could not set up ${data}: ${lastProblem(said())}`);
  renameSync(unfinished, data);
}

async function serve(place: Place, port: number, flags: readonly string[]): Promise<Cluster> {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories='].flatMap((setting) => [
    '-c',
    setting,
  ]);
  const args = ['-D', place.data, '-p', String(port), ...settings, ...flags];
  const server = run(path.join(place.programs, 'postgres'), place.account, args);
  const ended = exitOf(server);
  const said = collect(server);
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', () => said().includes('ready to accept connections') && resolve());
    void ended.then(() =>
      reject(new Error(`PostgreSQL did not start in ${place.data}: ${lastProblem(said())}`)),
    );
  });
  return {
    home: place.home,
    url: `postgresql://${USER}:${place.password}@127.0.0.1:${port}/postgres`,
    pid: server.pid ?? 0,
    ended: ended.then(() => undefined),
    stop: async () => {
      // SIGINT is PostgreSQL's "fast" stop: open transactions roll back, everything committed is on disk.
      server.kill('SIGINT');
      await ended;
    },
  };
}

function run(program: string, account: Account | null, args: readonly string[]): ChildProcess {
  const as = account ? { uid: account.uid, gid: account.gid } : {};
  // The working directory must be one that the account may enter too.
  const options = { ...as, cwd: '/', env: { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' } };
  return spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** The last 4,000 characters of what the program says: enough for its reason to stop. */
function collect(child: ChildProcess): () => string {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  child.once('error', (error) => (said += error.message));
  return () => said;
}

function lastProblem(said: string): string {
  const lines = said.trim().split('\n');
  return (lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? '').trim();
}
