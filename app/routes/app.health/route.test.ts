import { beforeEach, describe, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { readHealthSummary } from '../../health/summary.server.ts';
import { publish } from '../../policy/publish.server.ts';
import { status } from '../../testing/admin-faults.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { healthyPolicy } from '../../testing/healthy-policy.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { setRate, switchOff } from '../../testing/plant-trouble.ts';
import { flatOption } from '../../testing/shop-contents.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

let one: ShopWithApp;
let two: ShopWithApp;

beforeEach(async () => {
  one = shopWithApp('one.myshopify.com');
  two = shopWithApp('two.myshopify.com');
  // Routes go by the real clock.
  for (const shop of [one, two]) shop.moveTo(new Date().toISOString());
  await installAlone(one, two);
});

const context = { params: {}, context: {} };
const publishIn = async ({ admin, state }: ShopWithApp) => {
  const published = await publish(
    { admin, database, now: new Date() },
    { document: healthyPolicy, base: 0, by: { user: '42' } },
  );
  expect(published).toEqual({ ok: true, value: 1 });
  state.queryBucket = null;
};

async function open({ domain, state }: ShopWithApp) {
  // The clock stands still, so that what a shop may be asked would not grow again.
  state.queryBucket = null;
  const request = merchantRequest(domain, '/app/health');
  return (await route.loader({ request, ...context })).health;
}

const repair = ({ domain, state }: ShopWithApp, wanted: string) => {
  state.queryBucket = null;
  const request = merchantRequest(domain, '/app/health', { repair: wanted });
  return route.action({ request, ...context });
};

const said = async (shop: ShopWithApp) =>
  (await open(shop))?.troubles
    .filter(({ severity }) => severity !== 'notice')
    .flatMap(({ problems }) => problems.map(({ message }) => message));

describe('before a policy is live', () => {
  test('there is nothing to look at, and nothing is asked', async () => {
    expect(await open(one)).toBeNull();
    expect(one.calls).toEqual([]);
    expect((await repair(one, 'publish')).init?.status).toBe(409);
    expect(one.mutations()).toEqual([]);
  });
});

test('a shop in which nothing is wrong is told so, with when it was looked at', async () => {
  await publishIn(one);
  const health = await open(one);
  expect(health).toMatchObject({ unseen: [], gone: [] });
  expect(health?.troubles.map(({ severity }) => severity)).toEqual(['notice', 'notice', 'notice']);
  expect(health?.lookedAt).toMatch(/\d:\d\d/);
  expect(await readHealthSummary(database, one.domain)).toMatchObject({
    counts: { critical: 0, warning: 0, notice: 6 },
  });
});

test('what is wrong in one shop is found and repaired there, and no matter of another', async () => {
  await publishIn(one);
  await publishIn(two);
  setRate(one, 'US', 7_50);
  switchOff(one, 'checkout-policy');
  expect(await said(two)).toEqual([]);
  expect(await said(one)).toHaveLength(2);
  expect((await readHealthSummary(database, one.domain)).counts.critical).toBe(2);
  expect((await readHealthSummary(database, two.domain)).counts.critical).toBe(0);
  await repair(two, 'checkout-rule');
  await repair(two, 'rates');
  await repair(two, 'publish');
  expect(await said(one)).toHaveLength(2);
  expect((await repair(one, 'checkout-rule')).init).toBeNull();
  expect((await repair(one, 'rates')).init).toBeNull();
  expect(flatOption(one, 'US')).toEqual({ price: '5.0', active: true });
  const health = await open(one);
  expect(await said(one)).toEqual([]);
  expect(health?.gone.map(({ name }) => name).toSorted()).toEqual(['Rules at checkout', 'Shipping rates']);
  const audited = await database.auditEntry.findMany({ where: { shop: one.domain, by: '42' } });
  expect(audited.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['set-up', 'rates-put-back']));
});

test('what cannot be looked at says so and hides nothing else; what was found before stays found', async () => {
  await publishIn(one);
  setRate(one, 'US', 7_50);
  switchOff(one, 'checkout-policy');
  const before = await open(one);
  one.onOperation('DoorstepOwners', status(503));
  const health = await open(one);
  const wrong = health?.troubles.filter(({ severity }) => severity !== 'notice');
  expect(wrong?.map(({ name }) => name)).toEqual(['Shipping rates']);
  expect(health?.unseen[0]).toMatchObject({ looksAt: 'that each rule is there and switched on' });
  expect(health?.unseen[0]?.reason).toContain('could not be reached');
  expect((await readHealthSummary(database, one.domain)).counts.critical).toBe(2);
  expect((await open(one))?.troubles).toEqual(before?.troubles);
});

test('a repair that fails says why, and what is wrong stays on the page', async () => {
  await publishIn(one);
  switchOff(one, 'checkout-policy');
  one.onOperation('DoorstepValidationUpdate', status(503));
  const failed = await repair(one, 'checkout-rule');
  expect(failed.init?.status).toBe(409);
  expect(failed.data.problem).toContain('It failed while switching the checkout rule on');
  expect(await said(one)).toHaveLength(1);
});

test.each(['', 'toString', 'order-fields'])(
  'a repair that there is not, “%s”, is refused',
  async (wanted) => {
    await publishIn(one);
    const made = one.mutations().length;
    expect((await repair(one, wanted)).init?.status).toBe(400);
    expect(one.mutations()).toHaveLength(made);
  },
);

test('blocks that the page has seen to be absent are kept since when, until it has seen them placed', async () => {
  await publishIn(one);
  const tell = (absent: string) =>
    route.action({ request: merchantRequest(one.domain, '/app/health', { absent }), ...context });
  await tell('thank-you,no-block');
  const absent = (await open(one))?.blocks.absent;
  expect(absent?.map(({ about }) => about)).toEqual(['thank-you']);
  expect(absent?.[0]?.since).toMatch(/\d:\d\d/);
  expect((await open(two))?.blocks.absent).toBeUndefined();
  await tell('');
  const health = await open(one);
  expect(health?.blocks.absent).toEqual([]);
  expect(health?.gone.map(({ name }) => name)).toEqual(['Blocks in your store']);
});
