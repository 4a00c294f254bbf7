import { aallyn } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { jsonOf } from '../../json.ts';
import { database } from '../../database.server.ts';
import { readDraft, saveTexts } from '../../policy/draft/draft.server.ts';
import type { TextChanges } from '../../policy/draft/draft.ts';
import { withoutRow } from '../../policy/editor/goes-with.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import { status as httpStatus } from '../../testing/admin-faults.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { appMetafields, zonesOf } from '../../testing/shop-contents.ts';
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
const flat = 'destinations.served.0.flat';

async function draftOf({ admin }: ShopWithApp) {
  const draft = await readDraft(database, admin, '42');
  if (!draft.ok) throw new Error(draft.error.reason);
  return draft.value;
}

/** Saves changes and publishes the draft; the version that is live then, and what the page says. */
async function publishWith(shop: ShopWithApp, changes: TextChanges) {
  const draft = await draftOf(shop);
  await saveTexts(database, { shop: shop.domain, user: '42' }, draft, changes);
  const form = { intent: 'publish', seen: String(draft.base) };
  const path = '/app/policy/publish';
  await route.action({ request: merchantRequest(shop.domain, path, form), ...context });
  const { run, prepared } = await route.loader({ request: merchantRequest(shop.domain, path), ...context });
  return { version: (await currentVersion(database, shop.domain))?.number ?? null, run, prepared };
}

test('[SHIP-02] what a merchant saved is published, and is what they edit next', async () => {
  expect(await publishWith(one, { [flat]: '7.00' })).toMatchObject({ version: 1 });
  expect(await draftOf(one)).toMatchObject({ base: 1, texts: { [flat]: '7.00' }, savedAt: null });
});

test.each(['five', '-5', '5.001', '', '1e9'])(
  'a draft with the amount "%s" is not published, and keeps it',
  async (amount) => {
    expect(await publishWith(one, { [flat]: amount })).toMatchObject({
      version: null,
      prepared: { kind: 'unreadable' },
    });
    expect(appMetafields(one)).toEqual([]);
    expect((await draftOf(one)).texts[flat]).toBe(amount);
  },
);

test('[RET-07, PROMO-02] an event that is removed leaves the published policy with its return days and its message', async () => {
  await publishFor(one.domain);
  const { texts } = await draftOf(one);
  expect(await publishWith(one, withoutRow(texts, 'events', '0'))).toMatchObject({ version: 2 });
  const live = await currentVersion(database, one.domain);
  const { returns, promotions, ...rest } = aallyn;
  expect([returns.events, promotions.events].map(({ length }) => length)).toEqual([1, 1]);
  expect(live?.policy).toEqual({
    ...rest,
    events: [],
    returns: { ...returns, events: [] },
    promotions: { ...promotions, events: [] },
  });
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
  await publishFor(one.domain);
  await database.policyVersion.updateMany({
    where: { shop: one.domain },
    data: { document: jsonOf(document) },
  });
  expect((await draftOf(one)).opened.events).toMatchObject([{ id: 'event-1', name: 'Holiday Event' }]);
  expect(await publishWith(one, { [flat]: '7.00' })).toMatchObject({ version: 2 });
});

test('two shops publish their own drafts', async () => {
  await publishWith(one, { [flat]: '7.00' });
  expect(appMetafields(two)).toEqual([]);
  expect(await publishWith(two, { [flat]: '8.00' })).toMatchObject({ version: 1 });
  expect(await draftOf(one)).toMatchObject({ texts: { [flat]: '7.00' } });
});

test('what fails at Shopify is said, nothing is half published, and the draft stays', async () => {
  one.onOperation('DoorstepMetafieldsSet', httpStatus(500));
  expect(await publishWith(one, { [flat]: '7.00' })).toMatchObject({
    version: null,
    run: { kind: 'failed', reasons: [expect.stringContaining('writing the configuration')] },
  });
  expect(zonesOf(one)).toEqual([]);
  expect(await database.policyVersion.count()).toBe(0);
  expect(await draftOf(one)).toMatchObject({ base: 0, texts: { [flat]: '7.00' } });
});
