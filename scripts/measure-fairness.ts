/**
 * Measures how long an order to a P.O. box waits for its hold: alone, beside a shop with a flash sale, whose Admin API answers as fast as
 * its 100 points a second allow, and beside a shop whose Admin API gives no answer at all. An ingest and two workers are processes of their own, with
 * an embedded PostgreSQL and the local shop. Asserts that every order is held within 5 s in each phase, and that orders of the other shop
 * waited all the time. Times stand beside those of an insert in the same run.
 *
 *   npm run measure:fairness -- [orders of the other shop, 20000] [orders to hold, 20]
 */
import { setTimeout as wait } from 'node:timers/promises';

import type pg from 'pg';

import { holdsOf } from '../app/testing/shop-orders.ts';
import { shopWithApp } from '../app/testing/shop-with-app.ts';
import type { ShopWithApp } from '../app/testing/shop-with-app.ts';
import { openLoopOfInserts } from './load/insert-only-process.ts';
import { bodyOf, orderGid, sellNumber } from './load/order-kinds.ts';
import { say, saySent, saySentHead } from './load/say-sent.ts';
import { seedBacklog } from './load/seed-backlog.ts';
import type { Sender } from './load/sender.ts';
import { onStage } from './load/stage.ts';
import type { Sent } from './open-loop.ts';
import { runAsProgram } from './process/program.ts';

/** Every tenth number is an order to a P.O. box. */
const heldNumber = (at: number): number => 1_000_000 + at * 10;
const backlogFrom = 9_000_000;
/** Milliseconds: the most that another shop may cost, and what is not waited for any more. */
const [goal, longest] = [5_000, 120_000];

/** The shop whose orders are to be held, and the way to it. */
interface Measured {
  readonly sender: Sender;
  readonly url: string;
  readonly shop: ShopWithApp;
}

/** How long it takes from the answer to an order's webhook to its hold at the shop. */
async function timeHold({ sender, url, shop }: Measured, number: number): Promise<Sent> {
  sellNumber(shop, number);
  const webhook = { topic: 'orders/create', shop: shop.domain, id: `w-${number}`, body: bodyOf(number) };
  const status = await sender.post(url, webhook);
  const startedAt = performance.now();
  while (status === 200 && holdsOf(shop, orderGid(number)).length === 0) {
    if (performance.now() - startedAt > longest) throw new Error(`Order ${number} is not held.`);
    await wait(20);
  }
  return { status, took: performance.now() - startedAt };
}

/** Throws where an order was not taken, or held too late. */
async function measure(what: string, measured: Measured, numbers: readonly number[]): Promise<void> {
  const sent: Sent[] = [];
  for (const number of numbers) sent.push(await timeHold(measured, number));
  saySent(what, sent);
  const bad = sent.filter(({ status, took }) => status !== 200 || took > goal);
  if (bad.length > 0) throw new Error(`${bad.length} orders were refused, or held after ${goal} ms only.`);
}

/** How many orders of a shop wait for their jobs. */
async function waitingOf(client: pg.Client, { domain }: ShopWithApp): Promise<number> {
  const { rows } = await client.query<{ count: string }>('select count(*) from "Job" where shop = $1', [
    domain,
  ]);
  return Number(rows[0]?.count);
}

await runAsProgram(import.meta.url, async () => {
  const [backlog = '20000', orders = '20'] = process.argv.slice(2);
  const shop = shopWithApp('quiet.myshopify.com');
  const flash = shopWithApp('flash.myshopify.com');
  const hanging = shopWithApp('hanging.myshopify.com');
  const waiting = Array.from({ length: Number(backlog) }, (_, at) => backlogFrom + at);
  for (const number of waiting) sellNumber(flash, number);
  const numbers = Array.from({ length: Number(orders) * 3 }, (_, at) => heldNumber(at));
  const ofPhase = (phase: number) => numbers.slice(phase * Number(orders), (phase + 1) * Number(orders));
  const about = { workerCount: 2, plan: 'Basic' } as const;
  await onStage([shop, flash, hanging], about, async ({ client, served, sender, url, ...place }) => {
    saySentHead();
    const inserts = { perSecond: 10, seconds: Number(orders) / 10 };
    saySent('an insert and nothing else', await openLoopOfInserts(inserts, place));
    const measured = { sender, url, shop };
    await measure('held, no other shop beside', measured, ofPhase(0));

    await seedBacklog(client, [flash.domain], waiting);
    await wait(2_000);
    await measure(`held, ${backlog} orders of a flash sale beside`, measured, ofPhase(1));
    const left = await waitingOf(client, flash);
    if (left === 0 || left === waiting.length)
      throw new Error(`Of the flash sale ${left} orders wait: it was no load, or was not worked off.`);
    await client.query('delete from "Job" where shop = $1', [flash.domain]);

    served.hang(hanging.domain);
    await seedBacklog(client, [hanging.domain], waiting);
    await wait(2_000);
    await measure(`held, ${backlog} orders of a shop that does not answer beside`, measured, ofPhase(2));
    if ((await waitingOf(client, hanging)) !== waiting.length)
      throw new Error('The shop that does not answer has answered.');
    say(`\n${waiting.length - left} orders of the flash sale were worked off meanwhile.`);
  });
});
