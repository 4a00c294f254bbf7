import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const ticks = 100;

/** Seconds of processor time that a process has used; 0 where the system does not tell. */
export function processorSeconds(pid: number): number {
  const { user, system } = statOf(pid);
  return (user + system) / ticks;
}

/** The same with all processes that it has started, those that have ended included. */
export function familySeconds(pid: number): number {
  const { user, system, endedUser, endedSystem } = statOf(pid);
  const own = (user + system + endedUser + endedSystem) / ticks;
  return childrenOf(pid).reduce((sum, child) => sum + familySeconds(child), own);
}

const childrenOf = (pid: number): readonly number[] =>
  processes().filter((each) => statOf(each).parent === pid);

function processes(): readonly number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function statOf(pid: number) {
  const stat = readProc(pid, 'stat');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const at = (index: number) => Number(fields[index] ?? 0);
  return { parent: at(1), user: at(11), system: at(12), endedUser: at(13), endedSystem: at(14) };
}

/** Resident memory of a process in megabytes; 0 where the system does not tell. */
export const memoryOf = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readProc(pid, 'status'))?.[1] ?? 0) / 1024);

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
