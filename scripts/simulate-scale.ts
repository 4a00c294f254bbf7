/**
 * What a day of so many shops comes to: how many processes, how long the oldest job waits, how large the inbox is, and what has least to
 * spare. It is a model, fed by costs that were measured (scripts/simulation/costs.ts); nothing of the app runs. Without arguments the
 * table of docs/scale.md, from a thousand small shops to the platform's peak on Black Friday.
 *
 *   npm run simulate:scale -- [shops] [orders a day of a shop, 10] [peak against the mean, 5] [seed, 1]
 */
import { sayRow } from './load/say-sent.ts';
import { runAsProgram } from './process/program.ts';
import { simulate } from './simulation/scale.ts';
import type { Scenario } from './simulation/scale.ts';

const scenarios: readonly Scenario[] = [
  { shops: 1_000, ordersPerShop: 10, peakFactor: 5, seed: 1 },
  { shops: 10_000, ordersPerShop: 20, peakFactor: 5, seed: 1 },
  { shops: 100_000, ordersPerShop: 20, peakFactor: 5, seed: 1 },
  // 740 orders in a second at the peak, twice the mean of that day.
  { shops: 1_000_000, ordersPerShop: (740 / 2 / 1_000_000) * 86_400, peakFactor: 2, seed: 1 },
];

const count = (amount: number): string => Math.round(amount).toLocaleString('en');
const seconds = (amount: number): string => `${amount.toFixed(amount < 10 ? 1 : 0)} s`;

function sayOutcome(scenario: Scenario): void {
  const { peak, needed, oldest, inbox, saturatesFirst } = simulate(scenario);
  sayRow(
    ...[
      `${count(scenario.shops)} × ${count(scenario.ordersPerShop)}`,
      peak.orders.toFixed(1),
      count(peak.deliveries),
    ],
    ...[needed.ingest, needed.worker, needed.postgres, count(peak.commits)],
    ...[seconds(oldest.processes), seconds(oldest.largestShop)],
    ...[`${(inbox.rows / 1e6).toFixed(1)} M`, `${(inbox.bytes / 1e9).toFixed(1)} GB`, saturatesFirst],
  );
}

await runAsProgram(import.meta.url, () => {
  const [shops, ordersPerShop = '10', peakFactor = '5', seed = '1'] = process.argv.slice(2);
  sayRow(
    ...[
      'shops × orders a day',
      'orders/s at the peak',
      'deliveries/s',
      'ingest',
      'worker',
      'processors of PostgreSQL',
    ],
    ...['commits/s', 'oldest job', 'oldest for points', 'inbox, rows', 'on disk', 'least to spare'],
  );
  sayRow('---', ...Array<string>(10).fill('---:'), '---');
  const asked = { ordersPerShop: Number(ordersPerShop), peakFactor: Number(peakFactor), seed: Number(seed) };
  const chosen = shops === undefined ? scenarios : [{ shops: Number(shops), ...asked }];
  for (const scenario of chosen) sayOutcome(scenario);
  return Promise.resolve();
});
