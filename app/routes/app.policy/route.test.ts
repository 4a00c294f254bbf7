import { aallyn } from '@doorstep/policy';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { jsonOf } from '../../json.ts';
import { database } from '../../database.server.ts';
import { valuesOf, withEvent } from '../../policy/form/values.ts';
import type { FormValues } from '../../policy/form/values.ts';
import type { PublishOutcome } from '../../policy/publishing.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import { installAlone, serveToRoutes } from '../../testing/admin-routes.ts';
import { status as httpStatus } from '../../testing/admin-faults.ts';
import { merchantRequest, sessionToken } from '../../testing/merchant.ts';
import { appMetafields, zonesOf } from '../../testing/shop-contents.ts';
import type { ShopServer } from '../../testing/shop-server.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import type * as Route from './route.tsx';

let one: ShopWithApp;
let two: ShopWithApp;
let shops: ShopServer;
let route: typeof Route;

beforeAll(async () => {
  shops = await serveToRoutes();
  route = await import('./route.tsx');
});

afterAll(() => shops.stop());

beforeEach(async () => {
  one = shopWithApp('one.myshopify.com');
  two = shopWithApp('two.myshopify.com');
  await installAlone(shops, one, two);
});

const context = { params: {}, context: {} };
const open = (shop: string) => route.loader({ request: merchantRequest(shop, '/app/policy'), ...context });
const threshold = 'destinations.served.0.freeFrom.amount';

async function post(
  shop: string,
  changes: FormValues,
): Promise<{ status: number | undefined; outcome: PublishOutcome }> {
  const form = { ...valuesOf(aallyn), start: 'aallyn', base: '0', ...changes };
  const { data, init } = await route.action({
    request: merchantRequest(shop, '/app/policy', form),
    ...context,
  });
  return { status: init?.status, outcome: data };
}

test('a new shop sees a plain policy of its own, and the example as what it may choose', async () => {
  one.state.shop = { ...one.state.shop, name: 'Harbour Canvas', timeZone: 'America/Toronto' };
  const opened = await open('one.myshopify.com');
  const merchant = {
    name: 'Harbour Canvas',
    shopCurrency: 'USD',
    timeZone: 'America/Toronto',
    contact: 'hello@one.example',
  };
  expect(opened).toMatchObject({ base: 0, currency: 'USD', policy: { merchant, tax: { states: [] } } });
  expect(JSON.stringify(opened.policy)).not.toMatch(/aallyn|los_angeles/i);
  expect(opened.starts.map(({ from, policy }) => [from, policy.merchant])).toEqual([
    ['plain', merchant],
    ['aallyn', merchant],
  ]);
});

test('a shop that counts in another currency starts plain: nothing is offered that would not fit', async () => {
  one.state.shop = { ...one.state.shop, currency: 'EUR' };
  expect((await open('one.myshopify.com')).starts.map(({ from }) => from)).toEqual(['plain']);
  const { status, outcome } = await post('one.myshopify.com', {});
  expect(status).toBe(502);
  expect(outcome).toMatchObject({ reason: 'The example counts in USD, and this shop in EUR.' });
});

test('the example that a merchant chose is published under the shop’s own name', async () => {
  one.state.shop = { ...one.state.shop, name: 'Harbour Canvas' };
  await post('one.myshopify.com', { 'merchant.contact': 'https://help.example' });
  const live = await currentVersion(database, 'one.myshopify.com');
  expect(live?.policy.merchant).toMatchObject({ name: 'Harbour Canvas', contact: 'https://help.example' });
  expect(live?.policy.tax).toEqual(aallyn.tax);
});

test('[SHIP-01] a changed threshold is published and is what the form shows next time', async () => {
  const { status, outcome } = await post('one.myshopify.com', { [threshold]: '120.00' });
  expect({ status, outcome }).toEqual({ status: 200, outcome: { kind: 'published', version: 1 } });
  expect(await open('one.myshopify.com')).toMatchObject({ base: 1, values: { [threshold]: '120.00' } });
  expect(await currentVersion(database, 'one.myshopify.com')).toMatchObject({ publishedBy: { user: '42' } });
});

test.each(['five', '-5', '5.001', '', '1e9'])(
  'the amount "%s" is answered at its field and nothing is published',
  async (amount) => {
    const { status, outcome } = await post('one.myshopify.com', { [threshold]: amount });
    expect(status).toBe(422);
    expect(outcome).toMatchObject({ kind: 'problems', problems: [{ path: threshold }] });
    expect(appMetafields(one)).toEqual([]);
    expect(await database.policyVersion.count()).toBe(0);
  },
);

test('[PROT-06] a name changed in one language is published when the others are changed too, emptied or confirmed', async () => {
  await post('one.myshopify.com', {});
  const renamed = { base: '1', 'protection.name.en': 'Easy returns' };
  const left = await post('one.myshopify.com', renamed);
  expect(left).toMatchObject({ status: 422, outcome: { kind: 'problems' } });
  expect(left.outcome.kind === 'problems' && left.outcome.problems.map(({ path }) => path)).toEqual(
    ['fr', 'ja', 'ko', 'zh-TW'].map((locale) => `protection.name.${locale}`),
  );
  const languages = ['fr', 'fr-CA', 'ja', 'ko', 'zh-TW', 'zh-HK'];
  const emptied: FormValues = Object.fromEntries(
    languages.map((locale) => [`protection.name.${locale}`, ''] as const),
  );
  expect((await post('one.myshopify.com', { ...renamed, ...emptied })).status).toBe(200);
  const live = await currentVersion(database, 'one.myshopify.com');
  expect(live?.policy.protection.name).toEqual({ en: 'Easy returns' });

  const again = { base: '2', ...emptied, 'protection.name.fr': 'Retours faciles' };
  expect((await post('one.myshopify.com', { ...again, 'protection.name.en': 'Easy returns' })).status).toBe(
    200,
  );
});

test('[RET-07, PROMO-02] a renewed event is published with one pair of dates for returns and codes', async () => {
  const dates = { 'events.0.period.from.date': '2026-11-18', 'events.0.period.until.date': '2026-12-12' };
  await post('one.myshopify.com', dates);
  const live = await currentVersion(database, 'one.myshopify.com');
  expect(live?.policy.events).toMatchObject([
    { period: { from: { date: '2026-11-18' }, until: { date: '2026-12-12' } } },
  ]);
  expect(live?.policy.returns.events).toEqual(aallyn.returns.events);
  expect(await open('one.myshopify.com')).toMatchObject({ values: dates });
});

test('[RET-07, PROMO-02] an event that is removed leaves the published policy with its return days and its message, and the next version is edited without it', async () => {
  expect((await post('one.myshopify.com', {})).status).toBe(200);
  const removed = { ...withEvent(valuesOf(aallyn), 0, false), base: '1' };
  expect((await post('one.myshopify.com', removed)).outcome).toEqual({ kind: 'published', version: 2 });
  const live = await currentVersion(database, 'one.myshopify.com');
  const { events, returns, promotions, ...rest } = aallyn;
  expect([events, returns.events, promotions.events].map(({ length }) => length)).toEqual([1, 1, 1]);
  expect(live?.policy).toEqual({
    ...rest,
    events: [],
    returns: { ...returns, events: [] },
    promotions: { ...promotions, events: [] },
  });
  expect(await open('one.myshopify.com')).toMatchObject({ base: 2, values: { events: '' } });

  const typedOn = { ...removed, base: '2', 'destinations.served.0.flat': '6.00' };
  expect((await post('one.myshopify.com', typedOn)).outcome).toEqual({ kind: 'published', version: 3 });
});

test('a version that the app stored in the third schema is read, edited and published on', async () => {
  const period = aallyn.events[0]?.period;
  const tiers = aallyn.returns.events[0]?.tiers;
  const message = aallyn.promotions.events[0]?.message;
  const { events: _, ...rest } = aallyn;
  const document = {
    ...rest,
    schemaVersion: 3,
    returns: { ...aallyn.returns, events: [{ name: 'Holiday Event', period, tiers }] },
    promotions: { ...aallyn.promotions, events: [{ name: 'Holiday Event', period, message }] },
  };
  await post('one.myshopify.com', {});
  await database.policyVersion.updateMany({
    where: { shop: 'one.myshopify.com' },
    data: { document: jsonOf(document) },
  });
  expect(await open('one.myshopify.com')).toMatchObject({
    base: 1,
    policy: { events: [{ id: 'event-1', name: 'Holiday Event', period }] },
  });
  expect((await post('one.myshopify.com', { base: '1', [threshold]: '120.00' })).status).toBe(200);
});

test('another tab published meanwhile: nothing changes until the merchant chooses to publish on top', async () => {
  await post('one.myshopify.com', { [threshold]: '110.00' });
  const late = await post('one.myshopify.com', { [threshold]: '120.00' });
  expect(late).toEqual({ status: 409, outcome: { kind: 'conflict', live: 1 } });
  expect(await open('one.myshopify.com')).toMatchObject({ values: { [threshold]: '110.00' } });
  const onTop = await post('one.myshopify.com', { [threshold]: '120.00', base: '1' });
  expect(onTop.outcome).toEqual({ kind: 'published', version: 2 });
});

test('two shops have their own policies, numbers and configurations', async () => {
  await post('one.myshopify.com', { [threshold]: '110.00' });
  await post('one.myshopify.com', { [threshold]: '111.00', base: '1' });
  expect(await open('two.myshopify.com')).toMatchObject({ base: 0 });
  expect(appMetafields(two)).toEqual([]);
  expect((await post('two.myshopify.com', {})).outcome).toEqual({ kind: 'published', version: 1 });
  expect(await open('one.myshopify.com')).toMatchObject({ base: 2, values: { [threshold]: '111.00' } });
});

test('the shop in the form or in the address counts for nothing: the session token says whose policy it is', async () => {
  const request = merchantRequest('one.myshopify.com', '/app/policy?shop=two.myshopify.com', {
    ...valuesOf(aallyn),
    start: 'aallyn',
    base: '0',
    shop: 'two.myshopify.com',
  });
  await route.action({ request, ...context });
  expect(appMetafields(one)).toHaveLength(6);
  expect(appMetafields(two)).toEqual([]);
});

test('a session token that somebody else signed is turned away', async () => {
  const request = merchantRequest('one.myshopify.com', '/app/policy', { ...valuesOf(aallyn), base: '0' });
  request.headers.set(
    'authorization',
    `Bearer ${sessionToken('one.myshopify.com', { secret: 'another secret' })}`,
  );
  const turnedAway: unknown = await route.action({ request, ...context }).catch((thrown: unknown) => thrown);
  expect(turnedAway).toBeInstanceOf(Response);
  expect(turnedAway instanceof Response && turnedAway.status).toBe(401);
  expect(appMetafields(one)).toEqual([]);
});

test('an access token that Shopify takes no more is forgotten, and App Bridge is told to send the form again', async () => {
  one.onOperation('DoorstepMetafieldsSet', httpStatus(401));
  const thrown: unknown = await post('one.myshopify.com', {}).catch((reason: unknown) => reason);
  expect(thrown instanceof Response && thrown.status).toBe(401);
  expect(thrown instanceof Response && thrown.headers.get('x-shopify-retry-invalid-session-request')).toBe(
    '1',
  );
  expect(await database.session.findMany({ where: { shop: 'one.myshopify.com' } })).toMatchObject([
    { accessToken: '' },
  ]);
});

test('what fails at Shopify is said, and nothing is half published', async () => {
  one.onOperation('DoorstepMetafieldsSet', httpStatus(500));
  const { status, outcome } = await post('one.myshopify.com', {});
  expect(status).toBe(502);
  expect(outcome).toMatchObject({ kind: 'setup', step: 'writing the configuration', leftovers: null });
  expect(zonesOf(one)).toEqual([]);
  expect(await database.policyVersion.count()).toBe(0);
});
