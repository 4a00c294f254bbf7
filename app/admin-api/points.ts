import type { AdminAnswer } from './call.ts';
import { readThrottleStatus } from './throttle-status.ts';

/** The points that an app may spend in a shop, as far as its answers tell. */
export interface Points {
  /**
   * Milliseconds after which Shopify will have the points for this if nothing is heard until then, and a share of all points
   * (`spare`, 0 to 1) besides.
   */
  readonly waitFor: (query: string, spare: number) => number;
  /** Notes that this is asked now. */
  readonly ask: (query: string) => Asked;
  /** Resolves when the next answer is heard: Shopify gives back at once what a question did not cost after all. */
  readonly nextHeard: () => Promise<void>;
}

/** A question whose points are counted until its answer is heard. */
export interface Asked {
  /** To be called once, whatever happens. Notes what was answered; `null`: nothing was. */
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
  let announce: () => void = () => undefined;
  let heard: Promise<void> | null = null;
  const costOf = (query: string) => costs.get(query) ?? 0;

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
    waitFor: (query, spare) => {
      const untilOpen = Math.max(0, closedUntil - clock());
      if (known === null) return untilOpen;
      const { available, maximum, rate, at } = known;
      const back = ((clock() - at) / 1000) * rate;
      const needed = Math.min(maximum, costOf(query) + spare * maximum) + pending;
      return Math.max(untilOpen, ((needed - Math.min(maximum, available + back)) / rate) * 1000);
    },
    ask: (query) => {
      const cost = costOf(query);
      pending += cost;
      return {
        hear: (answer) => {
          // What was counted for this question, not what others of its kind have cost since.
          pending -= cost;
          if (answer !== null) learn(query, answer);
          announce();
          heard = null;
        },
      };
    },
    nextHeard: () => (heard ??= new Promise((resolve) => (announce = resolve))),
  };
}
