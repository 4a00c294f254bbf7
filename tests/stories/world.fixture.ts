import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { expect, onTestFinished, vi } from 'vitest';

import { wakeDueOrders } from '../../app/clocks/wake-due-orders.server.ts';
import { wakeDueRequests } from '../../app/clocks/wake-due-requests.server.ts';
import { database } from '../../app/database.server.ts';
import { runJob } from '../../app/jobs/run-job.server.ts';
import type { Mail } from '../../app/mail/send.server.ts';
import type { OrderDependencies } from '../../app/orders/dependencies.ts';
import { installAlone } from '../../app/testing/admin-routes.ts';
import { deliver } from '../../app/testing/deliver.ts';
import { emptyDatabase } from '../../app/testing/empty-database.ts';
import { install } from '../../app/testing/merchant.ts';
import { publishFor } from '../../app/testing/policy.ts';
import { addProtection } from '../../app/testing/shop-orders.ts';
import { shopWithApp } from '../../app/testing/shop-with-app.ts';
import type { ShopWithApp } from '../../app/testing/shop-with-app.ts';
import { webhookRequest } from '../../app/testing/webhook.ts';

/** A shop with the app and its published policy, and all that the app has written to people. */
export interface World {
  readonly shop: ShopWithApp;
  readonly mails: Mail[];
  /** The mail server takes what it is given, and does not say so. */
  isMailServerSilent: boolean;
  /** How many of the shop's events the app was told of. */
  told: number;
}

/** The shop of all stories. */
export const domain = 'aallyn.myshopify.com';

/** Opens a shop whose policy is in force from an instant on; the preset, with a captcha where it has one, unless said otherwise. */
export async function openWorld(from: string, policy: Policy = aallyn): Promise<World> {
  await emptyDatabase();
  const shop = shopWithApp(domain);
  addProtection(shop, 2_98);
  await installAlone(shop);
  await publishFor(domain, { policy, at: new Date(from) });
  onTestFinished(() => void vi.useRealTimers());
  const world: World = { shop, mails: [], told: 0, isMailServerSilent: false };
  await moveTo(world, from);
  return world;
}

/** It is that instant now, at the shop and for the app; what waited for it is done. */
export async function moveTo(world: World, instant: string): Promise<void> {
  vi.setSystemTime(instant);
  world.shop.moveTo(new Date(instant).toISOString());
  // The access token is renewed by the hour.
  await install(domain);
  await work(world);
}

/** Tells the app what has happened at the shop, and lets its worker do all that there is to do. */
export async function work(world: World): Promise<void> {
  const now = new Date();
  await wakeDueOrders(database, now);
  await wakeDueRequests(database, now);
  for (let round = 0; (await tell(world)) + (await runJobs(world, now)) > 0; round += 1)
    if (round === 20) throw new Error('The worker does not come to an end.');
}

/** Sends the webhooks that the app has subscribed to; gives how many. */
async function tell(world: World): Promise<number> {
  const { events, context } = world.shop;
  const fresh = events.slice(world.told);
  world.told = events.length;
  const subscriptions = new Set(context.app.webhooks.subscriptions.map(({ topic }) => topic));
  const wanted = fresh.filter(({ topic }) => subscriptions.has(topic));
  for (const { topic, payload } of wanted) {
    const answer = await deliver(webhookRequest(topic, payload, { 'x-shopify-triggered-at': context.now() }));
    expect(answer.status, topic).toBe(200);
  }
  return wanted.length;
}

/** What the app's work needs, at this shop. */
export const dependenciesOf = (world: World): OrderDependencies => ({
  ...{ admin: world.shop.admin, database },
  sendMail: (mail) => {
    world.mails.push(mail);
    const silence = { kind: 'unknown', reason: 'the mail server did not say' } as const;
    return Promise.resolve(
      world.isMailServerSilent ? { ok: false, error: silence } : { ok: true, value: null },
    );
  },
});

/** Runs every job that waits; gives how many. What cannot be done is told of by the test that made it so. */
async function runJobs(world: World, now: Date): Promise<number> {
  const { shop } = world;
  const dependencies = dependenciesOf(world);
  const jobs = await database.job.findMany();
  for (const { shop: of, subject, firstAsked } of jobs) {
    await database.job.deleteMany({ where: { shop: of, subject } });
    // The clock stands still, so that what a shop may be asked would not grow again.
    shop.state.queryBucket = null;
    const job = { shop: of, subject, firstAsked, note: null, tries: 1 };
    const end = await runJob({ database, reach: () => Promise.resolve(dependencies) }, job, () => true, now);
    if (end.kind !== 'done') throw new Error(`${subject}: ${end.note}`);
  }
  shop.state.queryBucket = null;
  return jobs.length;
}
