/**
 * Measures how fast a backlog of orders is worked off, by workers in processes of their own, with an embedded PostgreSQL of its
 * own and an Admin API that costs next to nothing (scripts/load/light-shop.ts) on the same machine; then how fast the same orders
 * are looked at once more when nothing is left to do about them. Says what each of them used of the processors. Asserts that every
 * order was decided, that each of its changes was asked for exactly once, and that the workers' memory does not grow: at the last tenth they have at
 * most a quarter more than at the second one. Before it, in the same table, how many bodies a second are inserted by as many at once as a worker
 * has jobs of one shop.
 *
 * `unremarkable` orders get a promise, three in ten a tag. Of those that are `held`, one in ten goes to a P.O. box, and is put
 * on hold, tagged, made a case of and written to.
 *
 *   npm run measure:backlog -- [orders, 100000] [shops, 50] [unremarkable | held] [workers, 1]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import pg from 'pg';

import { limits } from '../app/queue/shares.ts';
import { migrate } from '../prisma/migrate.ts';
import { appSettings } from './load/environment.ts';
import { insertsPerSecond } from './load/insert-only-process.ts';
import { startLightShop } from './load/light-shop.ts';
import type { LightShop } from './load/light-shop.ts';
import { startMailSink } from './load/mail-sink.ts';
import { isHeld } from './load/order-kinds.ts';
import { familySeconds, memoryOf, processorSeconds } from './load/processor-time.ts';
import { say, sayRow } from './load/say-sent.ts';
import { askAgain, seedBacklog, seedShops } from './load/seed-backlog.ts';
import { workersWith } from './load/workers.ts';
import { startTemporaryPostgres } from './postgres/postgres.ts';
import { runAsProgram } from './process/program.ts';

const first = 1_000_000;

/** Counting costs PostgreSQL some milliseconds, which it does not have for orders. */
const pollingMilliseconds = 1_000;

/** How many times the memory at the second tenth the workers may have at the last one. */
const mostGrowth = 1.25;

async function countOf(client: pg.Client, from: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`select count(*) from ${from}`);
  return Number(rows[0]?.count);
}

/** Whose work is measured. */
interface Measured {
  readonly client: pg.Client;
  readonly workers: readonly number[];
  readonly postgres: number;
  readonly shop: LightShop;
}

/** What was used so far, in seconds of a processor. */
const usedBy = ({ workers, postgres, shop }: Measured) => ({
  workers: workers.reduce((sum, pid) => sum + processorSeconds(pid), 0),
  postgres: familySeconds(postgres),
  shop: processorSeconds(process.pid),
  calls: shop.calls(),
});

/**
 * Until nothing waits any more; says after each tenth how it goes, and at last what an order has cost. Throws where the workers' memory
 * has grown.
 */
async function drain(what: string, measured: Measured, count: number, inserts: number): Promise<void> {
  say(`\n${what}\n`);
  sayRow('orders', 'seconds', 'orders/s', 'memory of the workers, MB');
  sayRow('---:', '---:', '---:', '---:');
  sayRow('an insert and nothing else', '', inserts.toFixed(0), '');
  const before = usedBy(measured);
  const startedAt = performance.now();
  let [last, lastAt] = [0, startedAt];
  const memories: number[] = [];
  for (let left = count; left > 0;) {
    await wait(pollingMilliseconds);
    left = await countOf(measured.client, '"Job"');
    const done = count - left;
    if (left > 0 && done - last < count / 10) continue;
    const at = performance.now();
    const rate = ((done - last) / (at - lastAt)) * 1000;
    const memory = measured.workers.map(memoryOf);
    memories.push(memory.reduce((sum, each) => sum + each, 0));
    sayRow(done, ((at - startedAt) / 1000).toFixed(0), rate.toFixed(0), memory.join(' + '));
    [last, lastAt] = [done, at];
  }
  const seconds = (performance.now() - startedAt) / 1000;
  const after = usedBy(measured);
  const each = (used: number) => `${((used / count) * 1000).toFixed(2)} ms`;
  const calls = after.calls - before.calls;
  const ofShop = after.shop - before.shop;
  say(`\n${count} orders in ${seconds.toFixed(1)} s: ${(count / seconds).toFixed(0)} orders/s`);
  say(
    `Processor time an order: workers ${each(after.workers - before.workers)}, ` +
      `PostgreSQL ${each(after.postgres - before.postgres)}, the Admin API's stand-in ${each(ofShop)}`,
  );
  say(
    `It was asked ${calls} times, ${(calls / count).toFixed(2)} times an order, and would answer ` +
      `${(calls / ofShop).toFixed(0)} questions a second at most, on a processor of its own.`,
  );
  const end = memories.at(-1) ?? 0;
  const second = memories[1] ?? end;
  if (end > second * mostGrowth)
    throw new Error(`The workers' memory grew from ${second} MB at the second tenth to ${end} MB.`);
}

/** What a delivery takes on disk, without a body, for the model of docs/scale.md. */
async function sayInbox(client: pg.Client, deliveries: number): Promise<void> {
  const { rows } = await client.query<{ bytes: string }>(
    `select pg_total_relation_size('"WebhookDelivery"') as bytes`,
  );
  say(
    `A delivery takes ${(Number(rows[0]?.bytes) / deliveries).toFixed(0)} bytes of the inbox, its indexes included.`,
  );
}

/** Throws where something is missing or was done twice. */
async function check(
  client: pg.Client,
  shop: LightShop,
  numbers: readonly number[],
  mails: number,
): Promise<void> {
  const held = numbers.filter(isHeld).length;
  const found = {
    decided: await countOf(client, '"OrderDecision" where "followedUpdatedAt" is not null'),
    processed: await countOf(
      client,
      `"WebhookDelivery" where "processedAt" is not null and outcome like 'decided %'`,
    ),
    unmade: await countOf(client, `"Effect" where state <> 'applied'`),
    held: await countOf(client, `"OrderDecision" where held is not null`),
    mails,
  };
  const count = numbers.length;
  const expected = { decided: count, processed: count, unmade: 0, held, mails: held };
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(`It came to ${JSON.stringify(found)} and not to ${JSON.stringify(expected)}.`);
  for (const [operation, orders] of shop.mutations) {
    const twice = [...orders].filter(([, times]) => times > 1);
    if (twice.length > 0)
      throw new Error(`${operation} was asked for more than once, of ${twice.length} orders`);
    say(`${operation}: ${orders.size} orders, each once`);
  }
}

await runAsProgram(import.meta.url, async () => {
  const [orders = '100000', shopCount = '50', kind = 'unremarkable', workerCount = '1'] =
    process.argv.slice(2);
  const shops = Array.from({ length: Number(shopCount) }, (_, number) => `shop-${number}.myshopify.com`);
  const numbers = Array.from({ length: Number(orders) * 2 }, (_, at) => first + at)
    .filter((number) => kind === 'held' || !isHeld(number))
    .slice(0, Number(orders));
  const [postgres, mails] = [await startTemporaryPostgres(), await startMailSink()];
  const home = mkdtempSync(path.join(tmpdir(), 'doorstep-backlog-'));
  const client = new pg.Client(postgres.url);
  process.env['DATABASE_URL'] = postgres.url;
  const shop = await startLightShop();
  const workers = workersWith({ ...appSettings(postgres.url, shop.url), SMTP_URL: mails.url });
  try {
    await migrate(postgres.url);
    await client.connect();
    const inserts = await insertsPerSecond(Math.min(10_000, numbers.length), limits.ofShop, {
      ...{ databaseUrl: postgres.url, home },
    });
    await seedShops(client, shops);
    await seedBacklog(client, shops, numbers);
    for (let at = 0; at < Number(workerCount); at += 1) await workers.start();
    const measured = { client, workers: workers.pids(), postgres: postgres.pid, shop };
    await drain(`${kind} orders, as they are told`, measured, numbers.length, inserts);
    await askAgain(client, shops, numbers);
    await drain('the same orders, looked at once more', measured, numbers.length, inserts);
    await workers.stop();
    const taken = [...mails.taken.values()].reduce((sum, times) => sum + times, 0);
    await check(client, shop, numbers, taken);
    await sayInbox(client, numbers.length);
  } finally {
    await workers.stop();
    await client.end();
    await shop.close();
    await mails.close();
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
});
