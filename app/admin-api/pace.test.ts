import fc from 'fast-check';
import { expect, test } from 'vitest';

import { status, throttle } from '../testing/admin-faults.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { callAdmin } from './call.ts';
import { withinTime } from './deadline.ts';
import { fulfillmentOrdersDocument } from './fulfillment.ts';
import { createPace } from './pace.ts';
import { createPoints } from './points.ts';
import { mailSenderDocument } from './shop.ts';

/** A shop of 2,000 points of which 100 come back each second, and its pace by its own clock. */
function paced(chance = 0) {
  const shop = shopWithApp();
  const clock = () => Date.parse(shop.context.now());
  const waits: number[] = [];
  const admin = {
    ...shop.admin,
    wait: (milliseconds: number) => {
      waits.push(milliseconds);
      return shop.admin.wait(milliseconds);
    },
  };
  return { shop, clock, waits, admin, pace: createPace(clock, () => chance) };
}

const heavy = (admin: ShopWithApp['admin']) =>
  callAdmin(admin, fulfillmentOrdersDocument, { id: 'gid://shopify/Order/1', after: null });
const throttledAnswers = (shop: ShopWithApp, made: number) => shop.calls.length - made;

test('however much jobs ask, Shopify never throttles them, and a share of the points is left for what somebody clicks on', async () => {
  const { shop, waits, admin, pace } = paced();
  const jobs = pace.ofJobs(admin);
  shop.state.queryBucket = { available: 450, at: shop.context.now() };
  for (let call = 0; call < 300; call += 1) expect(await heavy(jobs)).toMatchObject({ ok: true });
  expect(throttledAnswers(shop, 300)).toBe(0);
  expect(waits.length).toBeGreaterThan(0);
  expect(shop.state.queryBucket.available).toBeGreaterThan(0.15 * 2000);
});

test('what somebody clicks on is never held back, and jobs wait for what it cost', async () => {
  const { shop, waits, admin, pace } = paced();
  shop.state.queryBucket = { available: 300, at: shop.context.now() };
  for (let call = 0; call < 5; call += 1)
    expect(await heavy(pace.ofClicks(admin))).toMatchObject({ ok: true });
  expect(waits).toEqual([]);
  await heavy(pace.ofJobs(admin));
  expect(waits).toHaveLength(1);
});

test('jobs that ask at the same time share the points: none is throttled', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 60 }),
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      async (jobs, chance) => {
        const { shop, admin, pace } = paced(chance);
        await heavy(pace.ofJobs(admin));
        shop.state.queryBucket = { available: 500, at: shop.context.now() };
        await heavy(pace.ofJobs(admin));
        const asked = await Promise.all(Array.from({ length: jobs }, () => heavy(pace.ofJobs(admin))));
        expect(asked.every(({ ok }) => ok)).toBe(true);
        expect(throttledAnswers(shop, jobs + 2)).toBe(0);
      },
    ),
    { numRuns: 20, seed: 14 },
  );
});

test('THROTTLED and 429 hold back all jobs of a shop, not only the one that was told, and no other shop', async () => {
  for (const fault of [throttle(4), status(429, { 'retry-after': '4' })]) {
    const { shop, waits, admin, pace } = paced();
    shop.onOperation('DoorstepMailSender', fault);
    await pace.ofJobs(admin).send(mailSenderDocument, {});
    await pace.ofJobs({ ...admin, shop: 'other.myshopify.com' }).send(mailSenderDocument, {});
    expect(waits).toEqual([]);
    await pace.ofJobs(admin).send(mailSenderDocument, {});
    expect(waits[0]).toBeGreaterThanOrEqual(4_000);
  }
});

test('points are counted for a question until it is heard of, also where its cost has changed meanwhile or nothing comes of it', async () => {
  let cost = 0;
  const status = { maximumAvailable: 2000, currentlyAvailable: 2000, restoreRate: 100 };
  const answer = () => ({
    ...{ kind: 'answered' as const, status: 200, retryAfter: null },
    body: { extensions: { cost: { requestedQueryCost: cost, throttleStatus: status } } },
  });
  const points = createPoints(() => 0);
  for (let call = 1; call <= 200; call += 1) {
    const [first, second, third] = [points.ask('q'), points.ask('q'), points.ask('q')];
    cost = call % 2 === 0 ? 10 : 60;
    first.hear(answer());
    second.hear(null);
    third.hear({ kind: 'unreachable', message: 'cut off' });
  }
  expect(points.waitFor('q', 0)).toBeLessThanOrEqual(0);
  const { admin, pace } = paced();
  const broken = pace.ofJobs({ ...admin, send: () => Promise.reject(new Error('out of time')) });
  await heavy(pace.ofJobs(admin));
  for (let call = 0; call < 200; call += 1) await expect(heavy(broken)).rejects.toThrow('out of time');
  expect(await heavy(pace.ofJobs(admin))).toMatchObject({ ok: true });
});

test('who waits for points goes on as soon as an answer gives some back, in turn, and not only when they would have come by themselves', async () => {
  const { shop, admin, pace } = paced();
  shop.state.queryBucket = { available: 800, at: shop.context.now() };
  await heavy(pace.ofJobs(admin));
  const [sent, answers]: [number[], (() => void)[]] = [[], []];
  // Nothing comes back by itself: the clock stands still.
  const slow = {
    ...admin,
    wait: () => new Promise<void>(() => undefined),
    send: async (...asked: Parameters<typeof admin.send>) => {
      sent.push(sent.length);
      await new Promise<void>((resolve) => answers.push(resolve));
      return admin.send(...asked);
    },
  };
  const order: number[] = [];
  const jobs = Array.from({ length: 40 }, (_, at) => heavy(pace.ofJobs(slow)).then(() => order.push(at)));
  await expect.poll(() => sent.length).toBeGreaterThan(1);
  expect(sent.length).toBeLessThan(jobs.length);
  for (let at = 0; at < jobs.length; at += 1) {
    await expect.poll(() => answers.length).toBeGreaterThan(at);
    answers[at]?.();
  }
  await Promise.all(jobs);
  expect(order).toEqual(jobs.map((_, at) => at));
  expect(throttledAnswers(shop, jobs.length + 1)).toBe(0);
});

test('a job does not wait for ever: what takes too long is left to a later try', async () => {
  const { shop, waits, admin, pace } = paced();
  shop.onOperation('DoorstepMailSender', status(429, { 'retry-after': '60' }));
  await pace.ofJobs(admin).send(mailSenderDocument, {});
  expect(await heavy(pace.ofJobs(admin))).toEqual({ ok: false, error: { kind: 'throttled' } });
  expect(waits).toEqual([]);
});

test('nor do many that wait in line: who has waited too long leaves it', async () => {
  const { shop, admin, pace } = paced();
  shop.state.queryBucket = { available: 450, at: shop.context.now() };
  await heavy(pace.ofJobs(admin));
  const ask = () =>
    pace.ofJobs(admin).send(fulfillmentOrdersDocument, { id: 'gid://shopify/Order/1', after: null });
  const asked = await Promise.all(Array.from({ length: 2_000 }, ask));
  const busy = asked.filter((answer) => answer.kind === 'answered' && answer.status === 429);
  expect(busy.length).toBeGreaterThan(0);
  // Nobody asks Shopify for those: they are left to a later try.
  expect(shop.calls).toHaveLength(1 + asked.length - busy.length);
});

test('after its time is over a job asks nothing any more', async () => {
  const { shop, clock, admin } = paced();
  const timed = withinTime(admin, 30, clock);
  expect(await heavy(timed)).toMatchObject({ ok: true });
  await admin.wait(30_000);
  expect(await heavy(timed)).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
  expect(shop.calls).toHaveLength(1);
});
