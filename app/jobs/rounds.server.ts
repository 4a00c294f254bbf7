import { setTimeout as wait } from 'node:timers/promises';

import type { Database } from '../database.server.ts';
import { eraseOldBodies } from '../webhooks/personal-data/retention.server.ts';

/** So long from the end of one round to the next. */
const betweenRounds = 5 * 60 * 1000;

/**
 * What has to happen without anybody asking for it. Each part bears being done by several instances at once, and the
 * failure of one does not keep the others from happening. Gives what failed, in words.
 */
export async function doRound(database: Database, now: Date): Promise<readonly string[]> {
  const failed: string[] = [];
  const parts = { 'erasing old bodies': () => eraseOldBodies(database, now) };
  for (const [doing, part] of Object.entries(parts)) {
    try {
      await part();
    } catch (error) {
      failed.push(`${doing}: ${error instanceof Error ? error.message : 'failed'}`);
    }
  }
  return failed;
}

/** Makes a round now and again and again; what it gives stops that, and waits for the round that is under way. */
export function startRounds(database: Database): () => Promise<void> {
  const stopping = new AbortController();
  const going = (async () => {
    while (!stopping.signal.aborted) {
      for (const failure of await doRound(database, new Date())) console.error(failure);
      await wait(betweenRounds, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  })();
  return () => {
    stopping.abort();
    return going;
  };
}
