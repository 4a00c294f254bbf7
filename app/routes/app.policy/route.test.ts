import { aallyn } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { readDraft, saveTexts } from '../../policy/draft/draft.server.ts';
import { policyOfDraft } from '../../policy/draft/draft.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest, sessionToken } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

let one: ShopWithApp;
let two: ShopWithApp;

beforeEach(async () => {
  one = shopWithApp('one.myshopify.com');
  two = shopWithApp('two.myshopify.com');
  await installAlone(one, two);
});

const context = { params: {}, context: {} };
const open = (shop: ShopWithApp, query = '') =>
  route.loader({ request: merchantRequest(shop.domain, `/app/policy${query}`), ...context });
const post = (shop: ShopWithApp, form: Readonly<Record<string, string>>) =>
  route.action({ request: merchantRequest(shop.domain, '/app/policy', form), ...context });

async function draftOf({ admin }: ShopWithApp) {
  const draft = await readDraft(database, admin, '42');
  if (!draft.ok) throw new Error(draft.error.reason);
  return draft.value;
}
async function save(shop: ShopWithApp, changes: Readonly<Record<string, string>>): Promise<void> {
  await saveTexts(database, { shop: shop.domain, user: '42' }, await draftOf(shop), changes);
}

test('a new shop sees a plain policy of its own, and the example as what it may choose', async () => {
  one.state.shop = { ...one.state.shop, name: 'Harbour Canvas', timeZone: 'America/Toronto' };
  const opened = await open(one);
  expect(opened).toMatchObject({ live: 0, base: 0, changes: 0, isUntouched: true });
  expect(opened.starts).toEqual([
    { from: 'plain', isChosen: true },
    { from: 'aallyn', isChosen: false },
  ]);
  const { opened: policy } = await draftOf(one);
  expect(policy.merchant).toEqual({
    name: 'Harbour Canvas',
    shopCurrency: 'USD',
    timeZone: 'America/Toronto',
    contact: 'hello@one.example',
  });
  expect(JSON.stringify(policy)).not.toMatch(/aallyn|los_angeles/i);
});

test('the example that a merchant chooses becomes the draft, under the shop’s own name', async () => {
  one.state.shop = { ...one.state.shop, name: 'Harbour Canvas' };
  await post(one, { intent: 'start', from: 'aallyn' });
  const policy = policyOfDraft(await draftOf(one));
  expect(policy).toMatchObject({ value: { tax: aallyn.tax, merchant: { name: 'Harbour Canvas' } } });
  expect((await open(one)).starts).toMatchObject([{ isChosen: false }, { isChosen: true }]);
});

test('a shop that counts in another currency starts plain: nothing is offered that would not fit', async () => {
  one.state.shop = { ...one.state.shop, currency: 'EUR' };
  expect((await open(one)).starts.map(({ from }) => from)).toEqual(['plain']);
  await post(one, { intent: 'start', from: 'aallyn' });
  expect((await draftOf(one)).opened.merchant.shopCurrency).toBe('EUR');
});

test('what is published already is no start to choose', async () => {
  await publishFor(one.domain);
  await post(one, { intent: 'start', from: 'plain' });
  expect((await open(one)).starts).toEqual([]);
  expect((await draftOf(one)).opened).toEqual(aallyn);
});

test('each group says what is changed, what is wrong and what is not saved in it', async () => {
  await publishFor(one.domain);
  await save(one, { 'signature.above': '300.00' });
  const groupsWith = async () =>
    (await open(one)).groups
      .filter(({ changed, wrong, isTyped }) => changed + wrong > 0 || isTyped)
      .map(({ slug, changed, wrong }) => ({ slug, changed, wrong }));
  expect(await groupsWith()).toEqual([{ slug: 'signature', changed: 1, wrong: 0 }]);
  await save(one, { 'destinations.served.0.flat': 'five' });
  expect(await groupsWith()).toEqual([
    { slug: 'shipping', changed: 1, wrong: 1 },
    { slug: 'signature', changed: 1, wrong: 0 },
  ]);
});

test('a discarded draft is gone, and the audit log says so', async () => {
  await publishFor(one.domain);
  await save(one, { 'signature.above': '300.00' });
  await post(one, { intent: 'discard' });
  expect(await open(one)).toMatchObject({ changes: 0, isUntouched: true });
  expect(await database.auditEntry.findMany({ where: { shop: one.domain } })).toMatchObject([
    { kind: 'draft-discarded', by: '42' },
  ]);
});

test('[CAL-05] a country that somebody asked for is added with a delivery time, and its rate is asked next', async () => {
  await publishFor(one.domain);
  expect((await open(one, '?serve=DE')).serve).toEqual({ country: 'DE', name: 'Germany' });
  expect((await open(one, '?serve=XX')).serve).toBeNull();
  const answer = await post(one, { intent: 'serve', chosen: 'DE' });
  expect(answer.headers.get('location')).toBe('/app/policy/shipping/destinations.served/6?new');
  const { texts } = await draftOf(one);
  expect(texts).toMatchObject({
    'destinations.served.6.country': 'DE',
    'destinations.served.6.flat': '',
    'calendar.transit.6.country': 'DE',
    'calendar.transit.6.most': '28',
  });
});

test.each([
  ['signature', 'Ask for a signature', 'Signature › Signature'],
  ['P.O. boxes', 'P.O. boxes', 'Addresses › Addresses'],
  ['store credit', 'Days to store credit', 'Returns and exchanges › Returns'],
])('a search for “%s” finds settings by label, help and sentence', async (query, label, where) => {
  await publishFor(one.domain);
  const { found } = await open(one, `?q=${encodeURIComponent(query)}`);
  expect(found).toContainEqual(expect.objectContaining({ label, where }));
});

test('a search for what no setting says finds nothing', async () => {
  expect((await open(one, '?q=Columbus')).found).toEqual([]);
});

test('two shops have their own drafts, whatever the form or the address says', async () => {
  await publishFor(one.domain);
  await publishFor(two.domain);
  await save(one, { 'signature.above': '300.00' });
  expect(await open(two)).toMatchObject({ changes: 0, isUntouched: true });
  await post(two, { intent: 'discard', shop: one.domain });
  expect(await open(one)).toMatchObject({ changes: 1 });
});

test('a session token that somebody else signed is turned away', async () => {
  const request = merchantRequest(one.domain, '/app/policy', { intent: 'discard' });
  request.headers.set('authorization', `Bearer ${sessionToken(one.domain, { secret: 'another secret' })}`);
  const turnedAway: unknown = await route.action({ request, ...context }).catch((thrown: unknown) => thrown);
  expect(turnedAway instanceof Response && turnedAway.status).toBe(401);
});
