/**
 * Measures a replay of past orders once its file is fetched: the time and the most memory that the process has had, with an
 * embedded PostgreSQL beside it. In the same run, first, what the file costs that is only read and parsed, line by line: less no
 * replay can take. The file is made as it is read, so it is not in memory either.
 *
 *   npm run measure:replay -- [orders, 10000] [and more: 100000]
 */
import { performance } from 'node:perf_hooks';
import { setInterval } from 'node:timers';

import { aallyn } from '@doorstep/policy';

import { appSettings } from './load/environment.ts';
import { onOwnDatabase } from './load/own-database.ts';
import { runAsProgram } from './process/program.ts';
import { row } from './time-loads.ts';

const shop = 'many.myshopify.com';

interface Measured {
  /** Of the clock, and of the processor: a machine that does other work as well shows in the first alone. */
  readonly seconds: number;
  readonly processor: number;
  /** The most memory that the process had meanwhile, in MB. */
  readonly peak: number;
}

async function measure(act: () => Promise<unknown>): Promise<Measured> {
  let peak = process.memoryUsage.rss();
  const looking = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
  const began = performance.now();
  const before = process.cpuUsage();
  await act();
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  clearInterval(looking);
  const processor = (user + system) / 1e6;
  return { seconds, processor, peak: Math.max(peak, process.memoryUsage.rss()) / 1024 / 1024 };
}

/** @param counts How many orders each file has. */
async function compareWithParsing(counts: readonly number[]): Promise<void> {
  // They open the database that the environment names.
  const { database } = await import('../app/database.server.ts');
  const { readLines } = await import('../app/admin-api/bulk-file.server.ts');
  const { fileOfOrders } = await import('../app/testing/past-orders-file.ts');
  const { keptReplay, replayNow, withFreeFrom } = await import('../app/testing/kept-replay.ts');
  const { publishFor } = await import('../app/testing/policy.ts');
  const { readFile } = await import('../app/replay/read-file.server.ts');
  const { readSides } = await import('../app/replay/store.server.ts');
  await publishFor(shop, { policy: aallyn });
  row('orders', 'what', 'seconds', 'of the processor', 'most memory');
  row('---:', '---', '---:', '---:', '---:');
  const tell = (orders: number, what: string, { seconds, processor, peak }: Measured) =>
    row(
      orders.toLocaleString('en'),
      what,
      seconds.toFixed(2),
      processor.toFixed(2),
      `${Math.round(peak)} MB`,
    );
  for (const orders of counts) {
    const parsed = await measure(async () => {
      for await (const { text } of readLines(fileOfOrders(orders))) JSON.parse(text);
    });
    tell(orders, 'read and parsed only', parsed);
    const id = await keptReplay(shop, withFreeFrom(12_000));
    await database.replay.updateMany({ where: { id }, data: { state: 'reading' } });
    const replayed = await measure(async () => {
      const replay = await replayNow(shop, id);
      const sides = await readSides(database, replay);
      if (sides === null) throw new Error('It compares with nothing.');
      const openFile = () => Promise.resolve(fileOfOrders(orders));
      const reading = { database, openFile, sides, now: () => new Date(), isOver: () => false };
      const read = await readFile(reading, replay, '');
      if (!read.ok || read.value !== 'end') throw new Error('It did not come to its end.');
    });
    const { tally } = await replayNow(shop, id);
    if (tally.orders !== orders) throw new Error(`${tally.orders} of ${orders} orders were judged.`);
    tell(orders, `judged by both, ${tally.changed.toLocaleString('en')} change`, replayed);
  }
  await database.$disconnect();
}

await runAsProgram(import.meta.url, async () => {
  const asked = process.argv.slice(2).map(Number);
  await onOwnDatabase(async (_, url) => {
    // Nothing of it is reached but the database.
    Object.assign(process.env, appSettings(url, 'http://127.0.0.1:1'), { SMTP_URL: 'smtp://127.0.0.1:1' });
    await compareWithParsing(asked.length === 0 ? [10_000] : asked);
  });
});
