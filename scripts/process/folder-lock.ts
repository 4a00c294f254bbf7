import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { processLives } from './process-lives.ts';

/** Held until `release`, or until the process is gone, whatever ended it. */
export interface FolderLock {
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly port: number;
  readonly token: string;
}

/**
 * Takes `folder`, made when missing, for the process `owner`. The lock file names a loopback port that answers with the
 * lock's token: a file left behind by a crash is told apart from a live owner even when its process id belongs to
 * somebody else by now. Throws one line: the folder is not writable, or in use and by which process.
 */
export async function lockFolder(folder: string, owner: number): Promise<FolderLock> {
  const file = path.join(folder, 'lock.json');
  const token = randomUUID();
  const server = net.createServer((socket) => socket.on('error', () => socket.destroy()).end(token));
  const port = await listen(server);
  const mine = JSON.stringify({ pid: owner, port, token } satisfies Holder);
  try {
    for (let patience = 100; !writeNew(folder, file, mine); patience -= 1) {
      const other = readHolder(file);
      if (!other || !(await answers(other))) rmSync(file, { force: true });
      // An owner that is gone while its lock still answers is cleaning up: it takes a moment.
      else if (processLives(other.pid) || patience === 0) throw explainTaken(folder, other);
      else await wait(100);
    }
  } catch (error) {
    server.close();
    throw error;
  }
  const release = () => {
    server.close();
    if (readHolder(file)?.token === token) rmSync(file, { force: true });
  };
  return { release };
}

function explainTaken(folder: string, { pid }: Holder): Error {
  return new Error(`${folder} is in use by another Doorstep (process ${pid}). Stop that one first.`);
}

function listen(server: net.Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
      else reject(new Error('the lock has no port'));
    });
  });
}

/** False when the file exists already. */
function writeNew(folder: string, file: string, text: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST' && existsSync(file))
      return false;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The folder ${folder} is not writable (${reason}).`);
  }
}

/** `null` for a file that is gone or was cut short by a crash. */
function readHolder(file: string): Holder | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value !== 'object' || value === null) return null;
    if (!('pid' in value && 'port' in value && 'token' in value)) return null;
    return { pid: Number(value.pid), port: Number(value.port), token: String(value.token) };
  } catch {
    return null;
  }
}

function answers({ port, token }: Holder): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    let heard = '';
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('data', (chunk) => (heard += chunk.toString()));
    socket.on('error', () => {
      resolve(false);
    });
    socket.on('close', () => {
      resolve(heard === token);
    });
  });
}
