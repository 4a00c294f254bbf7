import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import type { Admin } from '../../app/admin-api/call.ts';
import { openAdmin } from '../../app/access/admin.server.ts';
import { unauthenticated } from '../../app/access/shopify.server.ts';
import { countryChoices } from '../../app/country-choices.ts';
import { database } from '../../app/database.server.ts';
import { publish } from '../../app/policy/publish.server.ts';
import { installAlone } from '../../app/testing/admin-routes.ts';
import { withManyDestinations } from '../../packages/policy/src/testing/many-destinations.ts';
import { zonesOf } from '../../app/testing/shop-contents.ts';
import { shopWithApp } from '../../app/testing/shop-with-app.ts';
import type { ShopWithApp } from '../../app/testing/shop-with-app.ts';

// The app as it is configured, through Shopify's own library, against the local shop's Admin API over HTTP. The shop's
// clock stands still but for what the app waits.
const domain = 'aallyn.myshopify.com';
const now = new Date('2026-11-23T10:00:00.000Z');
let shop: ShopWithApp;
let admin: Admin;
let waits: number[];

beforeEach(async () => {
  shop = shopWithApp(domain);
  await installAlone(shop);
  waits = [];
  // As for a merchant who publishes: jobs wait for points by the real clock.
  const access = await unauthenticated.admin(domain);
  const real = openAdmin(domain, access.admin.graphql);
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return shop.admin.wait(milliseconds);
  };
  admin = { ...real, wait };
});

const publishAt = (base: number, document: Policy) =>
  publish({ admin, database, now }, { document, base, by: { user: '1' } });

const usd = (minor: number) => ({ minor, currency: 'USD' });
const codes = countryChoices().map(({ value }) => value);
/** AALLYN's policy for its own countries and as many more as make that many, with another rate to the last one. */
function shippingTo(count: number, flatToLast?: number): Policy {
  const policy = withManyDestinations(aallyn, codes, count);
  const served = policy.destinations.served.map((each, index) =>
    index === count - 1 && flatToLast !== undefined ? { ...each, flat: usd(flatToLast) } : each,
  );
  return { ...policy, destinations: { ...policy.destinations, served } };
}

/** What the shop charges in each country that has our option. */
const charged = (): ReadonlyMap<string, number> =>
  new Map(
    zonesOf(shop).flatMap(({ countries, methods }) =>
      methods
        .filter(({ name, active }) => active && name === aallyn.destinations.optionName)
        .flatMap(({ price }) => countries.map(({ code }) => [code, price.minor] as const)),
    ),
  );

test('[SHIP-02] two hundred destinations are published, and published again: the changed rate arrives, and nothing is doubled', async () => {
  const countries = shippingTo(200).destinations.served.map(({ country }) => country);
  expect(await publishAt(0, shippingTo(200))).toEqual({ ok: true, value: 1 });
  expect([...charged().keys()].sort()).toEqual([...countries].sort());
  const before = charged();
  expect(await publishAt(1, shippingTo(200, 31_00))).toEqual({ ok: true, value: 2 });
  expect(charged()).toEqual(new Map([...before, [countries[199], 31_00]]));
  expect(await publishAt(2, shippingTo(200, 31_00))).toEqual({ ok: true, value: 3 });
  expect(charged().size).toBe(200);
});

test('what a standard plan holds is enough to publish sixty destinations twice without a wait', async () => {
  await publishAt(0, shippingTo(60));
  await publishAt(1, shippingTo(60, 31_00));
  expect(waits).toEqual([]);
  expect(shop.state.queryBucket?.available).toBeGreaterThan(1_000);
});

test('a bucket that others have emptied is waited for as long as the answer says, and the policy is published', async () => {
  shop.state.queryBucket = { available: 0, at: shop.context.now() };
  expect(await publishAt(0, shippingTo(60))).toEqual({ ok: true, value: 1 });
  expect(charged().size).toBe(60);
  expect(waits.length).toBeGreaterThan(1);
  expect(Math.max(...waits)).toBeLessThan(5_000);
});
