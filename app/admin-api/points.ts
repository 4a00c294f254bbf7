import type { AdminAnswer } from './call.ts';
import { readThrottleStatus } from './throttle-status.ts';

/** The points that an app may spend in a shop, as far as its answers tell. */
export interface Points {
  /** Notes that this is asked, and that a share of all points (`spare`, 0 to 1) is to be left. */
  readonly ask: (query: string, spare: number) => Asked;
}

/** A question whose points are counted until its answer is heard. */
export interface Asked {
  /** Milliseconds after which Shopify will have the points for it, and what is to be left besides. */
  readonly wait: number;
  /** To be called once, whatever happens. Notes what was answered; `null`: nothing was asked after all. */
  readonly hear: (answer: AdminAnswer | null) => void;
}

/**
 * Points that nobody has heard of yet: whatever is asked may go. From the first answer on they are what Shopify said, with what
 * has come back since, less what others who share them have asked and not heard.
 * @param clock Milliseconds.
 */
export function createPoints(clock: () => number): Points {
  const costs = new Map<string, number>();
  let known: {
    readonly available: number;
    readonly maximum: number;
    readonly rate: number;
    readonly at: number;
  } | null = null;
  let pending = 0;
  let closedUntil = -Infinity;
  const waitFor = (cost: number, spare: number): number => {
    const untilOpen = Math.max(0, closedUntil - clock());
    if (known === null) return untilOpen;
    const { available, maximum, rate, at } = known;
    const back = ((clock() - at) / 1000) * rate;
    const needed = Math.min(maximum, cost + spare * maximum) + pending - cost;
    return Math.max(untilOpen, ((needed - Math.min(maximum, available + back)) / rate) * 1000, 0);
  };
  const learn = (query: string, answer: AdminAnswer): void => {
    const told = readThrottleStatus(answer);
    if (told !== null) {
      const { maximum, available, restoreRate: rate } = told;
      known = { available, maximum, rate, at: clock() };
      costs.set(query, told.requested);
    }
    if (answer.kind === 'answered' && answer.status === 429)
      closedUntil = clock() + (answer.retryAfter ?? 1) * 1000;
  };
  return {
    ask: (query, spare) => {
      const cost = costs.get(query) ?? 0;
      pending += cost;
      return {
        wait: waitFor(cost, spare),
        hear: (answer) => {
          // What was counted for this question, not what others of its kind have cost since.
          pending -= cost;
          if (answer !== null) learn(query, answer);
        },
      };
    },
  };
}
