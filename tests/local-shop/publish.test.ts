import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import express from 'express';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import type { Admin } from '../../app/admin-api/call.ts';
import type * as AdminServer from '../../app/access/admin.server.ts';
import { countryChoices } from '../../app/country-choices.ts';
import { database } from '../../app/database.server.ts';
import { publish } from '../../app/policy/publish.server.ts';
import { install } from '../../app/testing/merchant.ts';
import { tokenOf } from '../../app/testing/token.ts';
import { setEnvironment } from '../../app/testing/webhook.ts';
import { adminGraphqlRoutes } from '../../packages/local-shop/src/admin-graphql/routes.ts';
import { readAppRegistration } from '../../packages/local-shop/src/installed-app/configuration.ts';
import type { ShopContext } from '../../packages/local-shop/src/shop-context.ts';
import { deployed, testShop } from '../../packages/local-shop/src/test-shop.ts';
import type { TestShop } from '../../packages/local-shop/src/test-shop.ts';

// The app as it is configured, through Shopify's own library, against the local shop's Admin API over HTTP. The shop's
// clock stands still but for what the app waits.
const domain = 'aallyn.myshopify.com';
const now = new Date('2026-11-23T10:00:00.000Z');
let shop: TestShop;
let admin: Admin;
let openAdminOfShop: typeof AdminServer.openAdminOfShop;
let waits: number[];
let serve: (context: ShopContext) => void;
const server = createServer((request, response) => {
  answer(request, response);
});
let answer: express.Express;

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound: AddressInfo | string | null = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  setEnvironment();
  Object.assign(process.env, { DOORSTEP_MODE: 'local', LOCAL_SHOP_URL: `http://127.0.0.1:${port}` });
  serve = (context) => {
    answer = express().use(adminGraphqlRoutes(context));
  };
  // Loaded only now: Shopify's library reads the settings when it is.
  ({ openAdminOfShop } = await import('../../app/access/admin.server.ts'));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(async () => {
  await database.shop.deleteMany();
  await install(domain);
  const app = readAppRegistration({
    url: 'https://app.example',
    apiKey: 'key',
    apiSecret: 'secret',
    configuration: 'shopify.app.toml',
  });
  shop = testShop(app, [
    deployed('checkout-policy', 'cart.validations.generate.run'),
    deployed('shipping-policy', 'cart.delivery-options.discounts.generate.run'),
    deployed('promotion-policy', 'cart.lines.discounts.generate.run'),
    deployed('delivery-policy', 'cart.delivery-options.transform.run'),
  ]);
  const token = { token: tokenOf(domain), kind: 'offline', scopes: app.scopes, expiresAt: null } as const;
  shop.context.state.accessTokens.set(token.token, token);
  serve(shop.context);
  waits = [];
  const real = await openAdminOfShop(domain);
  if (!real) throw new Error('The app has no access.');
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    shop.moveTo(new Date(Date.parse(shop.context.now()) + milliseconds).toISOString());
    return Promise.resolve();
  };
  admin = { ...real, wait };
});

const publishAt = (base: number, document: Policy) =>
  publish({ admin, database, now }, { document, base, by: 'user 1' });

const usd = (minor: number) => ({ minor, currency: 'USD' });
/** AALLYN's policy for its own countries and as many more as make sixty. */
const countries = [
  ...new Set([
    ...aallyn.destinations.served.map(({ country }) => country),
    ...countryChoices().map(({ value }) => value),
  ]),
].slice(0, 60);
const sixty = (flatToLast: number): Policy => ({
  ...aallyn,
  destinations: {
    ...aallyn.destinations,
    served: countries.map(
      (country, index) =>
        aallyn.destinations.served.find((served) => served.country === country) ?? {
          country,
          flat: usd(index === 59 ? flatToLast : 25_00),
          freeFrom: null,
        },
    ),
  },
});

/** What the shop charges in each country that has our option. */
const charged = (): ReadonlyMap<string, number> => {
  const profile = [...shop.context.state.deliveryProfiles.values()].find((each) => each.default);
  const zones = profile?.locationGroups.flatMap((group) => group.zones) ?? [];
  return new Map(
    zones.flatMap(({ countries, methods }) =>
      methods
        .filter(({ name, active }) => active && name === aallyn.destinations.optionName)
        .flatMap(({ price }) => countries.map(({ code }) => [code, price.minor] as const)),
    ),
  );
};

test('[SHIP-02] sixty destinations are published, and published again: the changed rate arrives, and nothing is doubled', async () => {
  expect(await publishAt(0, sixty(25_00))).toEqual({ ok: true, value: 1 });
  expect([...charged().keys()].sort()).toEqual([...countries].sort());
  const before = charged();
  expect(await publishAt(1, sixty(31_00))).toEqual({ ok: true, value: 2 });
  expect(charged()).toEqual(new Map([...before, [countries[59], 31_00]]));
  expect(await publishAt(2, sixty(31_00))).toEqual({ ok: true, value: 3 });
  expect(charged().size).toBe(60);
});

test('what a standard plan holds is enough to publish sixty destinations twice without a wait', async () => {
  await publishAt(0, sixty(25_00));
  await publishAt(1, sixty(31_00));
  expect(waits).toEqual([]);
  expect(shop.context.state.queryBucket?.available).toBeGreaterThan(1_000);
});

test('a bucket that others have emptied is waited for as long as the answer says, and the policy is published', async () => {
  shop.context.state.queryBucket = { available: 0, at: shop.context.now() };
  expect(await publishAt(0, sixty(25_00))).toEqual({ ok: true, value: 1 });
  expect(charged().size).toBe(60);
  expect(waits.length).toBeGreaterThan(1);
  expect(Math.max(...waits)).toBeLessThan(5_000);
});
