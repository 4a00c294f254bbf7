/** How often calls of the Admin API go wrong by chance, each a share between 0 and 1; together at most 1. */
export interface StormShares {
  /** Refused for want of points, with Shopify's answer for it. */
  readonly throttled: number;
  /** Answered with HTTP 502 or 503, and nothing is done. */
  readonly failed: number;
  /** The connection breaks off before anything is done. */
  readonly cut: number;
  /** The change is made, and then the connection breaks off. */
  readonly cutAfterTheChange: number;
  /** Never answered; nothing is done. */
  readonly hung: number;
  /** The change is made, and nothing is ever answered. */
  readonly hungAfterTheChange: number;
}

/** Trouble by chance, the same for the same seed and the same calls in the same order. */
export interface Storm {
  readonly shares: StormShares;
  /** The operations it meets, by their names; `null` is all. */
  readonly operations: readonly string[] | null;
  /** Where the row of chances has come to; it begins at the seed. */
  state: number;
}

/** The next chance of a storm, between 0 and 1. */
export function nextChance(storm: Pick<Storm, 'state'>): number {
  storm.state = (storm.state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(storm.state ^ (storm.state >>> 15), 1 | storm.state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
