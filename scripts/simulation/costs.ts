/** What the work of the app costs: docs/performance.md, and the decisions that are named. */
export const measured = {
  /** Seconds of a processor for an order with news: measure:backlog. */
  withNews: { worker: 0.002, postgres: 0.003 },
  /** For one about which nothing is left to do, which goes at twice the rate in the same run. */
  withoutNews: { worker: 0.001, postgres: 0.0015 },
  /** Deliveries that one process of ingest takes in a second: as many as measure:webhooks sends. What it takes at most is not measured. */
  ingestPerSecond: 500,
  /** What an order is asked of the database, each a transaction of its own: decision 62. */
  statements: { withNews: 6, withoutNews: 3 },
  /** Commits in a second that the connections of one process of ingest can make, at 4 ms each: measure:webhooks, the median of an insert. */
  ingestCommits: 3 / 0.004,
  /** Shopify's points that an order's snapshot costs (decision 78), and a page of what has changed (decision 53). */
  points: { order: 24, round: 12 },
  /** Bytes on disk of a delivery in the inbox, with its indexes, once it was processed: 570 of 20,000 with ids of 9 letters; Shopify's have 36. */
  inboxRow: 640,
} as const;

/** What is assumed, and was measured by nobody here. */
export const assumed = {
  /** Of the three to five deliveries of an order; the first has news, the others leave nothing to do. */
  deliveriesPerOrder: 4,
  /** Points that come back in a second; a shop with more orders a day than that is on Shopify's largest plan. */
  points: { usual: 100, largest: 1_000, largestFrom: 1_000 },
  /** What a round asks of worker and PostgreSQL for a shop: as much as an order without news. */
  roundAs: 'withoutNews',
  /** How much of a processor may be used at the peak before there has to be another one. */
  fullAt: 0.7,
} as const;

/** Seconds after which each shop is asked what has changed. */
export const roundEvery = 15 * 60;
