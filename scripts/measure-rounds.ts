/**
 * Three workers at once, which make rounds as well: looks whether work that comes round is done once, and each effect of an order, of
 * which one in ten is told twice at the same moment. Ingest and workers are processes of their own, with an embedded PostgreSQL and the local shop.
 * Asserts that each shop was looked at once, that every order is processed, each effect stands at the shop exactly
 * once, and each mail was taken once.
 *
 *   npm run measure:rounds -- [orders, 60] [workers, 3]
 */
import { setTimeout as wait } from 'node:timers/promises';

import type pg from 'pg';

import { shopWithApp } from '../app/testing/shop-with-app.ts';
import type { ShopWithApp } from '../app/testing/shop-with-app.ts';
import { findWrong } from './load/find-wrong.ts';
import { bodyOf, isHeld, sellNumber } from './load/order-kinds.ts';
import { say } from './load/say-sent.ts';
import type { Sender } from './load/sender.ts';
import { onStage } from './load/stage.ts';
import { untilDrained } from './load/until-drained.ts';
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
  const [orders = '60', workers = '3'] = process.argv.slice(2);
  const numbers = Array.from({ length: Number(orders) }, (_, at) => first + at);
  const shops = Array.from({ length: shopCount }, (_, at) => shopWithApp(`shop-${at}.myshopify.com`));
  for (const number of numbers) sellNumber(ownerOf(shops, number), number);
  await onStage(shops, { workerCount: Number(workers) }, async ({ client, mails, sender, url }) => {
    await makeLooksDue(client);
    await sendAll({ sender, url, shops }, numbers);
    await untilDrained(client);
    await check(client, shops, numbers);
    await checkLooks(client, shops);
    const mailed = [...mails.taken.values()].reduce((sum, times) => sum + times, 0);
    const held = numbers.filter(isHeld).length;
    if (mailed !== held) throw new Error(`${mailed} mails were taken for ${held} orders on hold.`);
    say(`${workers} workers have looked at each of ${shopCount} shops once.`);
    say(
      `${numbers.length} orders processed, each effect once at the shop, ${held} mails for ${held} orders on hold.`,
    );
  });
});
