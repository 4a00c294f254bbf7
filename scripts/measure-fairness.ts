/**
 * Measures how long an order to a P.O. box waits for its hold while another shop has a backlog and its Admin API gives no
 * answer at all: two workers, an embedded PostgreSQL of its own, and the local shop. The same is measured first without the
 * other shop. Asserts that every order is held; times are reported.
 *
 *   npm run measure:fairness -- [orders of the shop in trouble, 20000] [orders to hold, 20]
 */
import { setTimeout as wait } from 'node:timers/promises';

import pg from 'pg';

import { holdsOf } from '../app/testing/shop-orders.ts';
import { shopServer } from '../app/testing/shop-server.ts';
import { shopWithApp } from '../app/testing/shop-with-app.ts';
import type { ShopWithApp } from '../app/testing/shop-with-app.ts';
import { migrate } from '../prisma/migrate.ts';
import { appSettings } from './load/environment.ts';
import { openInbox, post } from './load/inbox-address.ts';
import { startMailSink } from './load/mail-sink.ts';
import { bodyOf, orderGid, sellNumber } from './load/order-kinds.ts';
import { seedBacklog, seedShops } from './load/seed-backlog.ts';
import { workersWith } from './load/workers.ts';
import { startTemporaryPostgres } from './postgres/postgres.ts';
import { runAsProgram } from './process/program.ts';

/** Every tenth number is an order to a P.O. box. */
const heldNumber = (at: number): number => 1_000_000 + at * 10;
const backlogFrom = 9_000_000;
const longest = 120_000;

/** Milliseconds from the answer to an order's webhook to its hold at the shop. */
async function timeHold(url: string, shop: ShopWithApp, number: number): Promise<number> {
  const { webhookRequest } = await import('../app/testing/webhook.ts');
  sellNumber(shop, number);
  const headers = { 'x-shopify-webhook-id': `w-${number}`, 'x-shopify-shop-domain': shop.domain };
  if (!(await post(url, webhookRequest('orders/create', bodyOf(number), headers))))
    throw new Error('The webhook was not taken.');
  const startedAt = performance.now();
  while (holdsOf(shop, orderGid(number)).length === 0) {
    if (performance.now() - startedAt > longest) throw new Error(`Order ${number} is not held.`);
    await wait(20);
  }
  return performance.now() - startedAt;
}

async function measure(
  what: string,
  url: string,
  shop: ShopWithApp,
  numbers: readonly number[],
): Promise<void> {
  const taken: number[] = [];
  for (const number of numbers) taken.push(await timeHold(url, shop, number));
  const sorted = taken.toSorted((one, other) => one - other);
  const [median = 0, worst = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  process.stdout.write(`${what}: held after ${median.toFixed(0)} ms, at worst ${worst.toFixed(0)} ms\n`);
}

await runAsProgram(import.meta.url, async () => {
  const [backlog = '20000', orders = '20'] = process.argv.slice(2);
  const shop = shopWithApp('quiet.myshopify.com');
  const hanging = shopWithApp('hanging.myshopify.com');
  const [postgres, mails, served] = [
    await startTemporaryPostgres(),
    await startMailSink(),
    await shopServer(),
  ];
  served.open(shop, hanging);
  const env = { ...appSettings(postgres.url, served.url), SMTP_URL: mails.url };
  Object.assign(process.env, env);
  await migrate(postgres.url);
  const client = new pg.Client(postgres.url);
  const workers = workersWith(env);
  try {
    await client.connect();
    await seedShops(client, [shop.domain, hanging.domain]);
    const inbox = await openInbox();
    for (let at = 0; at < 2; at += 1) await workers.start();
    const numbers = Array.from({ length: Number(orders) * 2 }, (_, at) => heldNumber(at));
    await measure('alone', inbox.url, shop, numbers.slice(0, Number(orders)));
    served.hang(hanging.domain);
    const waiting = Array.from({ length: Number(backlog) }, (_, at) => backlogFrom + at);
    await seedBacklog(client, [hanging.domain], waiting);
    await wait(2_000);
    const what = `beside a shop that does not answer, of which ${backlog} orders wait`;
    await measure(what, inbox.url, shop, numbers.slice(Number(orders)));
    await inbox.close();
  } finally {
    await workers.stop();
    await client.end();
    await mails.close();
    await postgres.stop();
  }
});
