/**
 * Kills workers with `kill -9` while webhooks come, one in ten of them twice, and looks whether anything was lost or done
 * twice: three workers, the app's own inbox, an embedded PostgreSQL of its own, and the local shop. Asserts that every
 * delivery that was acknowledged is processed, and that the local shop has each effect exactly once; times are reported. With 0
 * kills it asserts besides that the three, which make rounds as well, have looked at each shop once.
 *
 *   npm run measure:kills -- [orders, 600] [kills, 8]
 */
import { setTimeout as wait } from 'node:timers/promises';

import pg from 'pg';

import { shopServer } from '../app/testing/shop-server.ts';
import { shopWithApp } from '../app/testing/shop-with-app.ts';
import type { ShopWithApp } from '../app/testing/shop-with-app.ts';
import { migrate } from '../prisma/migrate.ts';
import { appSettings } from './load/environment.ts';
import { findWrong } from './load/find-wrong.ts';
import { openInbox, post } from './load/inbox-address.ts';
import { startMailSink } from './load/mail-sink.ts';
import { bodyOf, isHeld, sellNumber } from './load/order-kinds.ts';
import { runClocks } from './load/run-clocks.ts';
import { seedShops } from './load/seed-backlog.ts';
import { workersWith } from './load/workers.ts';
import type { Workers } from './load/workers.ts';
import { startTemporaryPostgres } from './postgres/postgres.ts';
import { runAsProgram } from './process/program.ts';

const first = 1_000_000;
const shopCount = 3;
const betweenKills = 5_000;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

const sayTimes = (seconds: readonly number[]): string =>
  seconds.map((each) => `after ${each.toFixed(1)} s`).join(', ') || 'none';

/** Posts every order's webhook, one in ten twice at the same moment; gives the ids of those that were acknowledged. */
async function sendAll(
  url: string,
  shops: readonly ShopWithApp[],
  numbers: readonly number[],
  pause: number,
): Promise<ReadonlySet<string>> {
  const { webhookRequest } = await import('../app/testing/webhook.ts');
  const acknowledged = new Set<string>();
  const send = async (number: number) => {
    const id = `w-${number}`;
    const headers = {
      'x-shopify-webhook-id': id,
      'x-shopify-shop-domain': ownerOf(shops, number).domain,
    };
    if (await post(url, webhookRequest('orders/create', bodyOf(number), headers))) acknowledged.add(id);
  };
  for (const number of numbers) {
    await Promise.all([send(number), ...(number % 10 === 7 ? [send(number)] : [])]);
    await wait(pause);
  }
  return acknowledged;
}

function ownerOf(shops: readonly ShopWithApp[], number: number): ShopWithApp {
  const shop = shops[number % shops.length];
  if (!shop) throw new Error('There are no shops.');
  return shop;
}

/** How many of the jobs that a process had taken are still its own. */
async function heldBy(client: pg.Client, pid: number): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    `select count(*) from "Job" where "takenBy" like '%/' || $1::text || '/%'`,
    [pid],
  );
  return Number(rows[0]?.count);
}

/** Kills one worker after the other and starts another in its place; gives after how many seconds its jobs were free again. */
async function killAgainAndAgain(
  client: pg.Client,
  workers: Workers,
  kills: number,
): Promise<readonly number[]> {
  const recoveries: Promise<number>[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    await wait(betweenKills);
    const [pid = 0] = workers.pids();
    await workers.kill(pid);
    const killedAt = performance.now();
    if ((await heldBy(client, pid)) > 0) recoveries.push(untilFree(client, pid, killedAt));
    await workers.start();
  }
  return Promise.all(recoveries);
}

async function untilFree(client: pg.Client, pid: number, killedAt: number): Promise<number> {
  while ((await heldBy(client, pid)) > 0) await wait(200);
  return (performance.now() - killedAt) / 1000;
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
  say('Three workers have looked at each shop once.');
}

/** Until no job waits; says now and then how many do, and what those said that failed. */
async function untilDrained(client: pg.Client): Promise<void> {
  let said = performance.now();
  for (;;) {
    await wait(500);
    const { rows } = await client.query<{ note: string | null; count: string }>(
      'select note, count(*) from "Job" group by note order by note',
    );
    if (rows.length === 0) return;
    if (performance.now() - said < 10_000) continue;
    said = performance.now();
    say(rows.map(({ note, count }) => `${count} wait${note === null ? '' : ` (${note})`}`).join(', '));
  }
}

/** Throws where something was lost or done twice. */
async function check(
  client: pg.Client,
  shops: readonly ShopWithApp[],
  numbers: readonly number[],
  acknowledged: ReadonlySet<string>,
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select "webhookId" as id from "WebhookDelivery" where "processedAt" is not null`,
  );
  const processed = new Set(rows.map(({ id }) => id));
  const lost = [...acknowledged].filter((id) => !processed.has(id));
  const wrong = numbers
    .filter((number) => acknowledged.has(`w-${number}`))
    .flatMap((number) => findWrong(ownerOf(shops, number), number));
  if (lost.length + wrong.length > 0)
    throw new Error([...lost.map((id) => `${id} was lost`), ...wrong].join('\n'));
}

await runAsProgram(import.meta.url, async () => {
  const [orders = '600', kills = '8'] = process.argv.slice(2);
  const numbers = Array.from({ length: Number(orders) }, (_, at) => first + at);
  const shops = Array.from({ length: shopCount }, (_, at) => shopWithApp(`shop-${at}.myshopify.com`));
  for (const number of numbers) sellNumber(ownerOf(shops, number), number);
  const [postgres, mails, served] = [
    await startTemporaryPostgres(),
    await startMailSink(),
    await shopServer(),
  ];
  served.open(...shops);
  const env = { ...appSettings(postgres.url, served.url), SMTP_URL: mails.url };
  Object.assign(process.env, env);
  await migrate(postgres.url);
  const client = new pg.Client(postgres.url);
  const workers = workersWith(env);
  const stopClocks = runClocks(shops);
  try {
    await client.connect();
    await seedShops(
      client,
      shops.map(({ domain }) => domain),
    );
    const inbox = await openInbox();
    for (let at = 0; at < 3; at += 1) await workers.start();
    if (Number(kills) === 0) await makeLooksDue(client);
    const pause = (Number(kills) * betweenKills) / numbers.length;
    const [acknowledged, recoveries] = await Promise.all([
      sendAll(inbox.url, shops, numbers, pause),
      killAgainAndAgain(client, workers, Number(kills)),
    ]);
    await untilDrained(client);
    await check(client, shops, numbers, acknowledged);
    if (Number(kills) === 0) await checkLooks(client, shops);
    const held = numbers.filter(isHeld).length;
    const again = [...mails.taken.values()].filter((times) => times > 1).length;
    say(
      `${acknowledged.size} of ${numbers.length} orders acknowledged, all processed, each effect once at the shop.`,
    );
    say(
      `${mails.taken.size} mails for ${held} orders on hold; ${again} of them were taken by the mail server more than once.`,
    );
    say(
      `${kills} workers killed; jobs of ${recoveries.length} of them had to be freed: ${sayTimes(recoveries)}.`,
    );
    await workers.stop();
    await inbox.close();
  } finally {
    stopClocks();
    await workers.stop();
    await client.end();
    await mails.close();
    await postgres.stop();
  }
});
