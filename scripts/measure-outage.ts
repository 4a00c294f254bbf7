/**
 * Stops PostgreSQL while webhooks come, and starts it again: an ingest and two workers in processes of their own, an embedded
 * PostgreSQL that waits for its disk, and the local shop. What is answered 503 is sent again, as Shopify does. Asserts that nothing is answered but 200 and
 * 503, each 503 within 2 s, that webhooks are taken and orders processed within 5 s of its return, that every order is acknowledged
 * and processed in the end, and that the local shop has each effect exactly once. Times stand beside those of an insert in the same run.
 *
 *   npm run measure:outage -- [seconds without a database, 60] [orders, 300]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import pg from 'pg';

import { shopServer } from '../app/testing/shop-server.ts';
import { shopWithApp } from '../app/testing/shop-with-app.ts';
import { migrate } from '../prisma/migrate.ts';
import { buildApp, inboxOf, startApp } from './load/app-process.ts';
import { doorTo } from './load/door.ts';
import { appSettings } from './load/environment.ts';
import { findWrong } from './load/find-wrong.ts';
import { openLoopOfInserts } from './load/insert-only-process.ts';
import { startMailSink } from './load/mail-sink.ts';
import { bodyOf, sellNumber } from './load/order-kinds.ts';
import { runClocks } from './load/run-clocks.ts';
import { say, saySent, saySentHead } from './load/say-sent.ts';
import { seedShops } from './load/seed-backlog.ts';
import { openSender } from './load/sender.ts';
import { workersWith } from './load/workers.ts';
import { openLoop } from './open-loop.ts';
import type { Sent } from './open-loop.ts';
import { startPostgres } from './postgres/postgres.ts';
import { runAsProgram } from './process/program.ts';

const first = 1_000_000;
/** Milliseconds before the outage, and after it. */
const around = 10_000;
/** In milliseconds: how long an answer may take whatever the database does, and how long it may take until all is as before. */
const limits = { refusal: 2_000, recovery: 5_000 } as const;

const processed = `"WebhookDelivery" where "processedAt" is not null`;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

async function countOf(url: string, from: string): Promise<number> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ count: string }>(`select count(*) from ${from}`);
  await client.end();
  return Number(rows[0]?.count);
}

await runAsProgram(import.meta.url, async () => {
  await buildApp();
  const [down = '60', orders = '300'] = process.argv.slice(2);
  const numbers = Array.from({ length: Number(orders) }, (_, at) => first + at);
  const shop = shopWithApp('shop-0.myshopify.com');
  for (const number of numbers) sellNumber(shop, number);
  const home = mkdtempSync(path.join(tmpdir(), 'doorstep-outage-'));
  const folder = path.join(home, 'postgres');
  const [mails, served] = [await startMailSink(), await shopServer()];
  let postgres = await startPostgres(folder);
  await migrate(postgres.url);
  const client = new pg.Client(postgres.url);
  await client.connect();
  await seedShops(client, [shop.domain]);
  await client.end();
  served.open(shop);
  const duration = (around * 2) / 1000 + Number(down);
  const load = { perSecond: numbers.length / duration, seconds: duration };
  saySentHead();
  const inserts = { perSecond: load.perSecond, seconds: around / 1000 };
  saySent(
    'an insert and nothing else',
    await openLoopOfInserts(inserts, { databaseUrl: postgres.url, home }),
  );
  const door = await doorTo(postgres.url);
  const settings = appSettings(door.url, served.url);
  const env = { ...settings, SMTP_URL: mails.url };
  const ingest = await startApp('ingest', { env, home });
  const workers = workersWith(env);
  const sender = openSender(settings.SHOPIFY_API_SECRET);
  const stopClocks = runClocks([shop]);
  try {
    for (let at = 0; at < 2; at += 1) await workers.start();
    const answers: (Sent & { readonly at: number })[] = [];
    const send = async (number: number): Promise<number> => {
      const webhook = {
        ...{ topic: 'orders/create', shop: shop.domain, id: `w-${number}`, body: bodyOf(number) },
      };
      for (;;) {
        const startedAt = performance.now();
        const status = await sender.post(inboxOf(ingest), webhook);
        const at = performance.now();
        answers.push({ status, took: at - startedAt, at });
        if (status === 200) return status;
        if (status !== 503) throw new Error(`Answered ${status}.`);
        await wait(1_000);
      }
    };
    const sending = openLoop(load, (index) => send(first + index));
    await wait(around);
    await door.shut();
    await postgres.stop();
    await wait(Number(down) * 1000);
    postgres = await startPostgres(folder);
    const processedBefore = await countOf(postgres.url, processed);
    await door.open(postgres.url);
    const backAt = performance.now();
    while ((await countOf(postgres.url, processed)) <= processedBefore) await wait(50);
    const processedAgain = performance.now() - backAt;
    await sending;
    while ((await countOf(postgres.url, '"Job"')) > 0) await wait(500);
    const taken = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status === 503);
    saySent('webhooks that were taken', taken);
    saySent('webhooks that were refused, and sent again', refused);
    const takenAgain = (taken.find(({ at }) => at > backAt)?.at ?? Infinity) - backAt;
    say(`\nPostgreSQL was away for ${down} s, then back.`);
    say(
      `Webhooks were taken after ${seconds(takenAgain)}, orders processed after ${seconds(processedAgain)}.`,
    );
    const count = await countOf(postgres.url, processed);
    const wrong = [
      ...(count === numbers.length ? [] : [`${count} of ${numbers.length} processed`]),
      ...numbers.flatMap((number) => findWrong(shop, number)),
      ...(refused.length > 0 ? [] : ['Nothing was refused.']),
      ...refused
        .filter(({ took }) => took > limits.refusal)
        .map(({ took }) => `Refused after ${seconds(took)} only.`),
      ...(Math.max(takenAgain, processedAgain) <= limits.recovery ? [] : ['It was back too late.']),
    ];
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    say(`All ${numbers.length} orders were acknowledged and processed, each effect once at the shop.`);
  } finally {
    stopClocks();
    sender.close();
    await workers.stop();
    await ingest.child.stop();
    await mails.close();
    await door.shut();
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
});
