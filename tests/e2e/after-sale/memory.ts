import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Megabytes of this machine's memory that a process has at this moment. */
async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) / 1024;
}

/** How many megabytes more than before a process has at most while something is done, looked at again and again. */
export async function grownBy(pid: number, work: Promise<unknown>): Promise<number> {
  const before = await memoryOf(pid);
  let [most, isDone] = [before, false];
  const ended = work.finally(() => (isDone = true));
  while (!isDone) most = Math.max(most, await memoryOf(pid));
  await ended;
  return most - before;
}
