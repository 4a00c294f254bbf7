/** How many jobs run at once in a process. */
export interface Limits {
  /** Of one shop. */
  readonly ofShop: number;
  /** Of all, not counting those that run for longer than `longAfter`: they wait for somebody and cost next to nothing. */
  readonly brisk: number;
  /** Of all. */
  readonly all: number;
  /** Milliseconds. */
  readonly longAfter: number;
}

/** Sixteen calls at once are more than the Admin API of most shops has points for. */
export const limits: Limits = { ofShop: 16, brisk: 64, all: 512, longAfter: 1_000 };

/** In seconds: how long a shop in trouble is left alone at first, and at last. */
const pauses = { first: 1, longest: 60 };

interface ShareOfShop {
  running: number;
  /** How often in a row its Admin API was in trouble. */
  troubles: number;
  /** When that was noticed, and until when it is left alone. */
  troubledAt: number;
  pausedUntil: number;
}

/** What each shop may have of a process. One whose Admin API is in trouble is left alone, and then tried with one job. */
export interface Shares {
  /** So many jobs may be begun now. */
  readonly free: () => number;
  /** Shops for which there are fewer than {@link Limits.ofShop}, with how many. */
  readonly rooms: () => ReadonlyMap<string, number>;
  /** Notes that a job begins; what it gives notes its end. */
  readonly begin: (shop: string) => (isInTrouble: boolean) => void;
  /** Seconds until a shop is tried again. */
  readonly pauseOf: (shop: string) => number;
}

/** @param clock Milliseconds that only go up. */
export function createShares({ ofShop, brisk, all, longAfter }: Limits, clock: () => number): Shares {
  const shops = new Map<string, ShareOfShop>();
  // In the order in which they began.
  const running = new Map<symbol, number>();

  const countBrisk = () => {
    const since = clock() - longAfter;
    let long = 0;
    for (const beganAt of running.values()) {
      if (beganAt > since) break;
      long += 1;
    }
    return running.size - long;
  };

  const roomOf = (share: ShareOfShop) => {
    if (clock() < share.pausedUntil) return 0;
    return Math.max(0, (share.troubles > 0 ? 1 : ofShop) - share.running);
  };

  const noteTrouble = (share: ShareOfShop, beganAt: number) => {
    // What began before the trouble was noticed says nothing new about it.
    if (share.troubles > 0 && beganAt <= share.troubledAt) return;
    const seconds = Math.min(pauses.longest, pauses.first * 2 ** share.troubles);
    share.troubles += 1;
    share.troubledAt = clock();
    share.pausedUntil = clock() + seconds * 1000;
  };

  return {
    free: () => Math.max(0, Math.min(brisk - countBrisk(), all - running.size)),
    rooms: () => new Map([...shops].map(([shop, share]) => [shop, roomOf(share)])),
    begin: (shop) => {
      const share = shops.get(shop) ?? { running: 0, troubles: 0, troubledAt: 0, pausedUntil: 0 };
      const job = Symbol(shop);
      const beganAt = clock();
      share.running += 1;
      shops.set(shop, share);
      running.set(job, beganAt);
      return (isInTrouble) => {
        running.delete(job);
        share.running -= 1;
        if (isInTrouble) noteTrouble(share, beganAt);
        else if (beganAt >= share.troubledAt) Object.assign(share, { troubles: 0, pausedUntil: 0 });
        if (share.running === 0 && share.troubles === 0) shops.delete(shop);
      };
    },
    pauseOf: (shop) => Math.max(0, ((shops.get(shop)?.pausedUntil ?? 0) - clock()) / 1000),
  };
}
