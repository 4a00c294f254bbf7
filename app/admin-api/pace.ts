import type { Admin, AdminAnswer } from './call.ts';
import { createPoints } from './points.ts';
import type { Asked, Points } from './points.ts';

/** Of a shop's points, the share that jobs leave for what the merchant clicks on. */
const shareOfClicks = 0.2;

/** Longer than so many milliseconds a job does not wait for points, in line and at its head: it is better tried again later. */
const longestWait = 15_000;

/** What one process knows of a shop's points, and its jobs that wait for them, one behind the other. */
interface ShopPace {
  readonly points: Points;
  line: Promise<unknown>;
}

/** The Admin API of shops whose points are shared by all that one process does there. */
export interface Pace {
  /** For work that can wait: a call is held back until Shopify has the points for it, instead of being throttled, and in its turn. */
  readonly ofJobs: (admin: Admin) => Admin;
  /** For what somebody waits for: nothing is held back, and jobs see what it costs. */
  readonly ofClicks: (admin: Admin) => Admin;
}

/**
 * @param clock Milliseconds.
 * @param chance A number from 0 up to 1, so that processes which wait for the same points do not all ask at the same moment.
 */
export function createPace(clock: () => number, chance: () => number): Pace {
  const shops = new Map<string, ShopPace>();
  const paceOf = (shop: string): ShopPace => {
    const pace = shops.get(shop) ?? { points: createPoints(clock), line: Promise.resolve() };
    shops.set(shop, pace);
    return pace;
  };
  return {
    ofJobs: (admin) => ({
      ...admin,
      send: async (query, variables) => {
        const pace = paceOf(admin.shop);
        const since = clock();
        const asked = await inTurn(pace, async () => {
          for (;;) {
            const wait = pace.points.waitFor(query, shareOfClicks);
            if (wait <= 0) return pace.points.ask(query);
            if (clock() - since + wait > longestWait) return busyFor(wait);
            await Promise.race([admin.wait(wait * (1 + chance() / 5)), pace.points.nextHeard()]);
          }
        });
        return 'hear' in asked ? heard(asked, () => admin.send(query, variables)) : asked;
      },
    }),
    ofClicks: (admin) => ({
      ...admin,
      send: (query, variables) =>
        heard(paceOf(admin.shop).points.ask(query), () => admin.send(query, variables)),
    }),
  };
}

/** Does this when all that came before have done theirs, one after the other. */
async function inTurn<T>(pace: ShopPace, act: () => Promise<T>): Promise<T> {
  const turn = pace.line.then(act);
  pace.line = turn.catch(() => undefined);
  return turn;
}

/** What Shopify would say if it were asked now. */
const busyFor = (milliseconds: number): AdminAnswer => ({
  kind: 'answered',
  status: 429,
  body: null,
  retryAfter: milliseconds / 1000,
});

/** A question is heard of also where nothing comes of it: its points would be counted for ever. */
async function heard(asked: Asked, send: () => Promise<AdminAnswer>): Promise<AdminAnswer> {
  let answer: AdminAnswer | null = null;
  try {
    answer = await send();
    return answer;
  } finally {
    asked.hear(answer);
  }
}
