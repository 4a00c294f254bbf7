import os from 'node:os';
import path from 'node:path';

import { startChild } from '../process/child.ts';
import type { Child } from '../process/child.ts';

/** The app's workers, each in a process of its own. */
export interface Workers {
  /** Numbers of their processes. */
  readonly pids: () => readonly number[];
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export function workersWith(env: Readonly<Record<string, string>>): Workers {
  const running = new Map<number, Child>();
  let number = 0;
  return {
    pids: () => [...running.keys()],
    start: async () => {
      number += 1;
      const log = path.join(os.tmpdir(), `worker-${process.pid}-${number}.log`);
      const child = startChild({ name: 'A worker', script: 'scripts/load/worker-process.ts', env, log });
      await child.firstMessage;
      running.set(child.pid, child);
    },
    stop: async () => {
      await Promise.all([...running.values()].map((child) => child.stop()));
      running.clear();
    },
  };
}
