/**
 * Stops PostgreSQL while webhooks come, and starts it again: the app's own inbox and two workers, an embedded PostgreSQL that waits
 * for its disk, and the local shop. What is answered 503 is sent again, as Shopify does. Asserts that nothing is answered but 200 and 503, that
 * every order is acknowledged and processed in the end, and that the local shop has each effect exactly once; times are reported.
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
import { doorTo } from './load/door.ts';
import { appSettings } from './load/environment.ts';
import { findWrong } from './load/find-wrong.ts';
import { openInbox, postForStatus } from './load/inbox-address.ts';
import { startMailSink } from './load/mail-sink.ts';
import { bodyOf, sellNumber } from './load/order-kinds.ts';
import { runClocks } from './load/run-clocks.ts';
import { seedShops } from './load/seed-backlog.ts';
import { workersWith } from './load/workers.ts';
import { startPostgres } from './postgres/postgres.ts';
import { runAsProgram } from './process/program.ts';

const first = 1_000_000;
/** Milliseconds before the outage, and after it. */
const around = 10_000;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

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
  const [down = '60', orders = '300'] = process.argv.slice(2);
  const numbers = Array.from({ length: Number(orders) }, (_, at) => first + at);
  const shop = shopWithApp('shop-0.myshopify.com');
  for (const number of numbers) sellNumber(shop, number);
  const folder = mkdtempSync(path.join(tmpdir(), 'doorstep-outage-'));
  const [mails, served] = [await startMailSink(), await shopServer()];
  let postgres = await startPostgres(folder);
  await migrate(postgres.url);
  const client = new pg.Client(postgres.url);
  await client.connect();
  await seedShops(client, [shop.domain]);
  await client.end();
  served.open(shop);
  const door = await doorTo(postgres.url);
  const env = { ...appSettings(door.url, served.url), SMTP_URL: mails.url };
  Object.assign(process.env, env);
  const { webhookRequest } = await import('../app/testing/webhook.ts');
  const inbox = await openInbox();
  const workers = workersWith(env);
  const stopClocks = runClocks([shop]);
  try {
    for (let at = 0; at < 2; at += 1) await workers.start();
    const refusals: number[] = [];
    const back: { at: number | null; taken: number } = { at: null, taken: 0 };
    const send = async (number: number) => {
      for (;;) {
        const headers = { 'x-shopify-webhook-id': `w-${number}`, 'x-shopify-shop-domain': shop.domain };
        const startedAt = performance.now();
        const status = await postForStatus(
          inbox.url,
          webhookRequest('orders/create', bodyOf(number), headers),
        );
        const took = performance.now() - startedAt;
        if (status === 200) {
          if (back.at !== null && back.taken === 0) back.taken = performance.now() - back.at;
          return;
        }
        if (status !== 503) throw new Error(`Answered ${status}.`);
        refusals.push(took);
        await wait(1_000);
      }
    };
    const pause = (around * 2 + Number(down) * 1000) / numbers.length;
    const sending = (async () => {
      const sent: Promise<void>[] = [];
      for (const number of numbers) {
        sent.push(send(number));
        await wait(pause);
      }
      await Promise.all(sent);
    })();
    await wait(around);
    await door.shut();
    await postgres.stop();
    await wait(Number(down) * 1000);
    postgres = await startPostgres(folder);
    const processedBefore = await countOf(postgres.url, processed);
    await door.open(postgres.url);
    const backAt = performance.now();
    back.at = backAt;
    while ((await countOf(postgres.url, processed)) <= processedBefore) await wait(50);
    const processedAgain = performance.now() - backAt;
    await sending;
    while ((await countOf(postgres.url, '"Job"')) > 0) await wait(500);
    const count = await countOf(postgres.url, processed);
    const wrong = numbers.flatMap((number) => findWrong(shop, number));
    if (count !== numbers.length || wrong.length > 0)
      throw new Error([`${count} of ${numbers.length} processed`, ...wrong].join('\n'));
    say(
      `PostgreSQL was away for ${down} s. ${refusals.length} webhooks were answered 503, after ${seconds(Math.max(0, ...refusals))} at most.`,
    );
    say(
      `Back: webhooks were taken after ${seconds(back.taken)}, orders processed after ${seconds(processedAgain)}.`,
    );
    say(`All ${numbers.length} orders were acknowledged and processed, each effect once at the shop.`);
  } finally {
    stopClocks();
    await workers.stop();
    await inbox.close();
    await mails.close();
    await door.shut();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
