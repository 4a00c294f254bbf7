import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A program of ours in a process of its own. It stops by `stop`, and by itself when this process ends in any way. */
export interface Child {
  readonly name: string;
  /** Its number in the system; 0 when it could not be started. */
  readonly pid: number;
  /** What it sent first by `process.send`; rejects in one line when it ends before. */
  readonly firstMessage: Promise<object>;
  /** Resolves when it has ended, with the reason in a sentence and its last lines. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

interface ChildOptions {
  /** For people: "The app". */
  readonly name: string;
  /** Relative to the repository. */
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where its output goes. */
  readonly log: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a TypeScript program. In a session of its own, so that Ctrl-C reaches us alone and the order of stopping is ours. */
export function startChild({ name, script, args = [], env = {}, log }: ChildOptions): Child {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const guard = new URL('stop-with-parent.ts', import.meta.url).href;
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, ['--import', tsx, '--import', guard, script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(`${name} could not be started: ${error.message}`);
    });
    child.once('exit', (code, signal) => {
      resolve(`${name} stopped (${signal ?? `exit code ${code ?? 1}`}). ${lastLines(log)}`);
    });
  });
  const firstMessage = new Promise<object>((resolve, reject) => {
    child.once('message', (message) => {
      if (typeof message === 'object') resolve(message);
    });
    void ended.then((reason) => {
      reject(new Error(reason));
    });
  });
  // Whoever does not ask for a message is not told that none came.
  firstMessage.catch(() => undefined);
  const stop = async () => {
    child.kill('SIGTERM');
    const tooLong = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(tooLong);
  };
  return { name, pid: child.pid ?? 0, firstMessage, ended, stop };
}

function lastLines(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n').slice(-12);
  return lines.join('').trim() === '' ? `It said nothing.` : `Its last lines (${log}):\n${lines.join('\n')}`;
}
