import type { Admin, AdminAnswer } from './call.ts';
import { createPoints } from './points.ts';
import type { Asked, Points } from './points.ts';

/** Of a shop's points, the share that jobs leave for what the merchant clicks on. */
const shareOfClicks = 0.2;

/** Longer than so many milliseconds a job does not wait for points: it is better tried again later. */
const longestWait = 15_000;

/** The Admin API of shops whose points are shared by all that one process does there. */
export interface Pace {
  /** For work that can wait: each call is held back until Shopify has the points for it, instead of being throttled. */
  readonly ofJobs: (admin: Admin) => Admin;
  /** For what somebody waits for: nothing is held back, and jobs see what it costs. */
  readonly ofClicks: (admin: Admin) => Admin;
}

/**
 * @param clock Milliseconds.
 * @param chance A number from 0 up to 1, so that jobs which wait for the same points do not all ask at the same moment.
 */
export function createPace(clock: () => number, chance: () => number): Pace {
  const shops = new Map<string, Points>();
  const pointsOf = (shop: string): Points => {
    const points = shops.get(shop) ?? createPoints(clock);
    shops.set(shop, points);
    return points;
  };
  return {
    ofJobs: (admin) => ({
      ...admin,
      send: async (query, variables) => {
        const asked = pointsOf(admin.shop).ask(query, shareOfClicks);
        const wait = asked.wait * (1 + chance() / 5);
        if (wait > longestWait) {
          asked.hear(null);
          return busyFor(wait);
        }
        return heard(asked, async () => {
          if (wait > 0) await admin.wait(wait);
          return admin.send(query, variables);
        });
      },
    }),
    ofClicks: (admin) => ({
      ...admin,
      send: (query, variables) =>
        heard(pointsOf(admin.shop).ask(query, 0), () => admin.send(query, variables)),
    }),
  };
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
