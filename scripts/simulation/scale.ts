import { deliveryDays } from '../../app/webhooks/forget-deliveries.server.ts';
import { createLot } from '../load/lot.ts';
import { assumed, measured, roundEvery } from './costs.ts';

/** Shops, and what is sold in them. */
export interface Scenario {
  readonly shops: number;
  /** In the mean over all shops; by Zipf's law few of them have most. */
  readonly ordersPerShop: number;
  /** The busiest moment of the day against its mean. */
  readonly peakFactor: number;
  readonly seed: number;
  /** Processes of a role, and processors of PostgreSQL, where they are not to be as many as are needed. */
  readonly given?: Partial<Needed>;
}

/** How many processes of a role, and processors of PostgreSQL. */
export interface Needed {
  readonly ingest: number;
  readonly worker: number;
  readonly postgres: number;
}

/** What a day comes to. */
export interface Outcome {
  /** In a second, at the busiest moment. */
  readonly peak: { readonly orders: number; readonly deliveries: number; readonly commits: number };
  readonly needed: Needed;
  /** How long what waited longest had waited, in seconds: for ingest and workers, and in the largest shop for its points. */
  readonly oldest: { readonly processes: number; readonly largestShop: number };
  /** Deliveries and jobs that wait for a process, at the end of each hour. */
  readonly waiting: readonly number[];
  readonly inbox: { readonly rows: number; readonly bytes: number };
  /** What has least to spare at the peak. */
  readonly saturatesFirst: 'ingest' | 'workers' | "PostgreSQL's processors" | "the largest shop's points";
}

const [day, hour, step] = [24 * 3600, 3600, 10];
/** So many of the largest shops are followed one by one; all others have points enough. */
const followed = 20;

/** A day of a seeded model: nothing of it runs the app. The same scenario comes to the same outcome. */
export function simulate(scenario: Scenario): Outcome {
  const { shops, ordersPerShop, peakFactor } = scenario;
  const mean = (shops * ordersPerShop) / day;
  const orders = mean * peakFactor;
  const deliveries = orders * assumed.deliveriesPerOrder;
  const rounds = shops / roundEvery;
  const work = {
    worker: workOf('worker', orders, rounds),
    postgres: workOf('postgres', orders, rounds),
  };
  const needed = {
    ingest: Math.ceil(deliveries / (measured.ingestPerSecond * assumed.fullAt)),
    worker: Math.ceil(work.worker / assumed.fullAt),
    postgres: Math.ceil(work.postgres / assumed.fullAt),
  };
  const processes = { ...needed, ...scenario.given };
  const shares = largestShares(shops);
  const first = shares[0] ?? 0;
  const used = [
    ['ingest', deliveries / (processes.ingest * measured.ingestPerSecond)],
    ['workers', work.worker / processes.worker],
    ["PostgreSQL's processors", work.postgres / processes.postgres],
    ["the largest shop's points", (orders * first) / ordersByPoints(mean * first * day)],
  ] as const;
  const rows = Math.round(shops * ordersPerShop * assumed.deliveriesPerOrder * deliveryDays);
  return {
    peak: { orders, deliveries, commits: commitsOf(orders, deliveries, rounds, processes.ingest) },
    needed,
    ...runDay(scenario, processes, shares),
    inbox: { rows, bytes: rows * measured.inboxRow },
    saturatesFirst: used.reduce((most, each) => (each[1] > most[1] ? each : most))[0],
  };
}

/** Orders of a second that are looked at without news: by the deliveries after the first one, and by rounds. */
const withoutNewsOf = (orders: number, rounds: number): number =>
  orders * (assumed.deliveriesPerOrder - 1) + rounds;

/** Processors that are busy with so many orders and rounds in a second. */
const workOf = (of: 'worker' | 'postgres', orders: number, rounds: number): number =>
  orders * measured.withNews[of] + withoutNewsOf(orders, rounds) * measured.withoutNews[of];

function commitsOf(orders: number, deliveries: number, rounds: number, ingests: number): number {
  const { withNews, withoutNews } = measured.statements;
  const stored = Math.min(deliveries, ingests * measured.ingestCommits);
  return stored + orders * withNews + withoutNewsOf(orders, rounds) * withoutNews;
}

/** The shares of all orders that the largest shops have, by Zipf's law. */
function largestShares(shops: number): readonly number[] {
  let sum = 0;
  for (let rank = 1; rank <= shops; rank += 1) sum += 1 / rank;
  return Array.from({ length: Math.min(followed, shops) }, (_, at) => 1 / (at + 1) / sum);
}

/** Orders in a second for which a shop of so many a day has points. */
function ordersByPoints(ordersPerDay: number): number {
  const { usual, largest, largestFrom } = assumed.points;
  const points = ordersPerDay > largestFrom ? largest : usual;
  return (points - measured.points.round / roundEvery) / measured.points.order;
}

/** How busy a moment is against the mean of the day: half of it at least, and about eight in the evening the peak. */
function busyness(second: number, peakFactor: number): number {
  const quiet = Math.min(0.5, peakFactor);
  const width = ((1 - quiet) * day) / (Math.max(1, peakFactor - quiet) * Math.sqrt(2 * Math.PI));
  return quiet + (peakFactor - quiet) * Math.exp(-(((second - 20 * hour) / width) ** 2) / 2);
}

/** Queues of a day, in steps of ten seconds: into the inbox, for the points of the largest shops, and for workers with PostgreSQL. */
function runDay(
  { shops, ordersPerShop, peakFactor, seed }: Scenario,
  processes: Needed,
  shares: readonly number[],
): Pick<Outcome, 'oldest' | 'waiting'> {
  const lot = createLot(seed);
  const mean = (shops * ordersPerShop) / day;
  const rest = 1 - shares.reduce((sum, share) => sum + share, 0);
  const rounds = shops / roundEvery;
  const ofShops = shares.map((share) => ({ share, waiting: 0, rate: ordersByPoints(mean * share * day) }));
  let [inbox, jobs] = [0, 0];
  const oldest = { processes: 0, largestShop: 0 };
  const waiting: number[] = [];
  for (let second = step; second <= day; second += step) {
    const due = mean * busyness(second, peakFactor) * step;
    let [arrived, orders] = [0, 0];
    for (const shop of ofShops) {
      const sold = poisson(due * shop.share, lot);
      arrived += sold;
      // A job that waits for points takes in what else is told of its order meanwhile.
      shop.waiting += sold;
      const begun = Math.min(shop.waiting, shop.rate * step);
      shop.waiting -= begun;
      orders += begun;
    }
    const others = poisson(due * rest, lot);
    arrived += others;
    orders += others;

    inbox += arrived * assumed.deliveriesPerOrder;
    const taken = Math.min(inbox, processes.ingest * measured.ingestPerSecond * step);
    inbox -= taken;

    // In seconds of a worker; PostgreSQL's are in proportion to them.
    const asked = workOf('worker', orders / step, rounds) * step;
    const ratio = measured.withNews.postgres / measured.withNews.worker;
    const capacity = Math.min(processes.worker, processes.postgres / ratio) * step;
    jobs = Math.max(0, jobs + asked - capacity);

    const lag = inbox / (processes.ingest * measured.ingestPerSecond) + (jobs / capacity) * step;
    oldest.processes = Math.max(oldest.processes, lag);
    const largest = ofShops.map((shop) => shop.waiting / shop.rate);
    oldest.largestShop = Math.max(oldest.largestShop, ...largest);
    if (second % hour === 0) waiting.push(inbox + jobs / measured.withNews.worker);
  }
  return { oldest, waiting };
}

/** How many come where so many are expected; of many by the bell curve that they come to. */
function poisson(expected: number, lot: () => number): number {
  if (expected > 50) {
    const bell = Math.sqrt(-2 * Math.log(1 - lot())) * Math.cos(2 * Math.PI * lot());
    return Math.max(0, Math.round(expected + bell * Math.sqrt(expected)));
  }
  const end = Math.exp(-expected);
  let count = 0;
  for (let product = lot(); product > end; product *= lot()) count += 1;
  return count;
}
