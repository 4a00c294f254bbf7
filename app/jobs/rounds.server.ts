import { lookAtDueShops } from '../health/round.server.ts';
import { healPublishing } from '../policy/heal.server.ts';
import { eraseOldBodies } from '../webhooks/personal-data/retention.server.ts';
import type { JobContext } from './process-delivery.server.ts';
import { repeat } from './repeat.ts';

/** So long from the end of one round to the next. */
const betweenRounds = 60 * 1000;

/**
 * What has to happen without anybody asking for it. Each part bears being done by several instances at once, and the
 * failure of one does not keep the others from happening. Gives what failed, in words.
 */
export async function doRound({ database, reach }: JobContext, now: Date): Promise<readonly string[]> {
  const failed: string[] = [];
  const openAdmin = async (shop: string) => (await reach(shop))?.admin ?? null;
  const parts = {
    'ending what publishers left unfinished': () => healPublishing(database, openAdmin, now),
    'looking what is wrong in shops': () => lookAtDueShops(database, openAdmin, now),
    'erasing old bodies': () => eraseOldBodies(database, now),
  };
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
export const startRounds = (context: JobContext): (() => Promise<void>) =>
  repeat(async () => {
    for (const failure of await doRound(context, new Date())) console.error(failure);
    return false;
  }, betweenRounds);
