import type { Admin } from './call.ts';
import { readThrottleSeconds } from './call.ts';

/** A shop whose points others use up at the same time is asked again after no less than this, in seconds. */
const shortestPause = 1;

/**
 * The same Admin API for work that is better waited for than given up: throttling is waited out at each call, for so many
 * seconds in all. `waiting` is told around each wait.
 */
export function waitOut(
  admin: Admin,
  seconds: number,
  waiting: (wait: () => Promise<void>) => Promise<void>,
): Admin {
  let left = seconds;
  return {
    ...admin,
    send: async (query, variables) => {
      for (;;) {
        const answer = await admin.send(query, variables);
        const throttled = readThrottleSeconds(answer);
        if (throttled === null) return answer;
        const pause = Math.max(throttled, shortestPause);
        if (pause > left) return answer;
        left -= pause;
        await waiting(() => admin.wait(pause * 1000));
      }
    },
  };
}
