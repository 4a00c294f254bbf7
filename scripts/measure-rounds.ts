/**
 * Three workers at once, which make rounds as well: looks whether work that comes round is done once, and each effect of an order, of
 * which one in ten is told twice at the same moment. Ingest and workers are processes of their own, with an embedded PostgreSQL and the local shop.
 * Asserts that each shop was looked at once, that every order is processed, each effect stands at the shop exactly
 * once, and each mail was taken once.
 *
 *   npm run measure:rounds -- [orders, 60] [workers, 3]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import pg from 'pg';

import { shopServer } from '../app/testing/shop-server.ts';
import { shopWithApp } from '../app/testing/shop-with-app.ts';
import type { ShopWithApp } from '../app/testing/shop-with-app.ts';
import { migrate } from '../prisma/migrate.ts';
import { buildApp, inboxOf, startApp } from './load/app-process.ts';
import { appSettings } from './load/environment.ts';
import { findWrong } from './load/find-wrong.ts';
import { startMailSink } from './load/mail-sink.ts';
import { bodyOf, isHeld, sellNumber } from './load/order-kinds.ts';
import { runClocks } from './load/run-clocks.ts';
import { say } from './load/say-sent.ts';
import { seedShops } from './load/seed-backlog.ts';
import { openSender } from './load/sender.ts';
import type { Sender } from './load/sender.ts';
import { untilDrained } from './load/until-drained.ts';
import { workersWith } from './load/workers.ts';
import { startTemporaryPostgres } from './postgres/postgres.ts';
import { runAsProgram } from './process/program.ts';

const first = 1_000_000;
const shopCount = 3;

/** Posts every order's webhook, one in ten twice at the same moment. Throws where one is not acknowledged. */
async function sendAll(
  {
    sender,
    url,
    shops,
  }: { readonly sender: Sender; readonly url: string; readonly shops: readonly ShopWithApp[] },
  numbers: readonly number[],
): Promise<void> {
  const send = async (number: number) => {
    const shop = ownerOf(shops, number).domain;
    const webhook = { topic: 'orders/create', shop, id: `w-${number}`, body: bodyOf(number) };
    const status = await sender.post(url, webhook);
    if (status !== 200) throw new Error(`${number} was answered ${status}.`);
  };
  for (const number of numbers)
    await Promise.all([send(number), ...(number % 10 === 7 ? [send(number)] : [])]);
}

function ownerOf(shops: readonly ShopWithApp[], number: number): ShopWithApp {
  const shop = shops[number % shops.length];
  if (!shop) throw new Error('There are no shops.');
  return shop;
}

/** Has every shop looked at now, by whichever worker is free. */
async function makeLooksDue(client: pg.Client): Promise<void> {
  const due = `update "Schedule" set "dueAt" = now() at time zone 'utc' where name = 'health'`;
  while ((await client.query(due)).rowCount !== shopCount) await wait(200);
}

/** Throws where a shop was not looked at, or more than once. */
async function checkLooks(client: pg.Client, shops: readonly ShopWithApp[]): Promise<void> {
  const done = `select from "Schedule" where name = 'health' and "doneAt" is not null and "takenBy" is null`;
  while ((await client.query(done)).rowCount !== shopCount) await wait(500);
  const looks = shops.map(
    ({ calls }) => calls.filter(({ operation }) => operation === 'DoorstepOwners').length,
  );
  if (looks.some((times) => times !== 1))
    throw new Error(`The shops were looked at ${looks.join(', ')} times.`);
}

/** Throws where something was lost or done twice. */
async function check(
  client: pg.Client,
  shops: readonly ShopWithApp[],
  numbers: readonly number[],
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select "webhookId" as id from "WebhookDelivery" where "processedAt" is not null`,
  );
  const processed = new Set(rows.map(({ id }) => id));
  const lost = numbers
    .filter((number) => !processed.has(`w-${number}`))
    .map((number) => `${number} was lost`);
  const wrong = numbers.flatMap((number) => findWrong(ownerOf(shops, number), number));
  if (lost.length + wrong.length > 0) throw new Error([...lost, ...wrong].join('\n'));
}

await runAsProgram(import.meta.url, async () => {
  await buildApp();
  const [orders = '60', workerCount = '3'] = process.argv.slice(2);
  const numbers = Array.from({ length: Number(orders) }, (_, at) => first + at);
  const shops = Array.from({ length: shopCount }, (_, at) => shopWithApp(`shop-${at}.myshopify.com`));
  for (const number of numbers) sellNumber(ownerOf(shops, number), number);
  const home = mkdtempSync(path.join(tmpdir(), 'doorstep-rounds-'));
  const [postgres, mails, served] = [
    await startTemporaryPostgres(),
    await startMailSink(),
    await shopServer(),
  ];
  served.open(...shops);
  const settings = appSettings(postgres.url, served.url);
  const env = { ...settings, SMTP_URL: mails.url };
  await migrate(postgres.url);
  const client = new pg.Client(postgres.url);
  const workers = workersWith(env);
  const sender = openSender(settings.SHOPIFY_API_SECRET);
  const stopClocks = runClocks(shops);
  try {
    await client.connect();
    await seedShops(
      client,
      shops.map(({ domain }) => domain),
    );
    const ingest = await startApp('ingest', { env, home });
    for (let at = 0; at < Number(workerCount); at += 1) await workers.start();
    await makeLooksDue(client);
    await sendAll({ sender, url: inboxOf(ingest), shops }, numbers);
    await untilDrained(client);
    await check(client, shops, numbers);
    await checkLooks(client, shops);
    const mailed = [...mails.taken.values()].reduce((sum, times) => sum + times, 0);
    const held = numbers.filter(isHeld).length;
    if (mailed !== held) throw new Error(`${mailed} mails were taken for ${held} orders on hold.`);
    say(`${workerCount} workers have looked at each of ${shopCount} shops once.`);
    say(
      `${numbers.length} orders processed, each effect once at the shop, ${held} mails for ${held} orders on hold.`,
    );
    await ingest.child.stop();
  } finally {
    stopClocks();
    sender.close();
    await workers.stop();
    await client.end();
    await mails.close();
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
});
