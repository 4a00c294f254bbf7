import type { AdminAnswer } from './call.ts';
import { readThrottleStatus } from './throttle-status.ts';

/** The points that an app may spend in a shop, as far as its answers tell. */
export interface Points {
  /** Notes that this is asked; gives the milliseconds after which Shopify will have the points for it, and `spare` besides. */
  readonly ask: (query: string, spare: number) => number;
  /** Notes what was answered; `null`: nothing was asked after all. */
  readonly hear: (query: string, answer: AdminAnswer | null) => void;
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
  const costOf = (query: string) => costs.get(query) ?? 0;
  return {
    ask: (query, spare) => {
      const untilOpen = Math.max(0, closedUntil - clock());
      const cost = costOf(query);
      pending += cost;
      if (known === null) return untilOpen;
      const { available, maximum, rate, at } = known;
      const back = ((clock() - at) / 1000) * rate;
      const needed = Math.min(maximum, cost + spare * maximum) + pending - cost;
      return Math.max(untilOpen, ((needed - Math.min(maximum, available + back)) / rate) * 1000, 0);
    },
    hear: (query, answer) => {
      pending -= Math.min(pending, costOf(query));
      if (answer === null) return;
      const told = readThrottleStatus(answer);
      if (told !== null) {
        const { maximum, available, restoreRate: rate } = told;
        known = { available, maximum, rate, at: clock() };
        costs.set(query, told.requested);
      }
      if (answer.kind === 'answered' && answer.status === 429)
        closedUntil = clock() + (answer.retryAfter ?? 1) * 1000;
    },
  };
}
