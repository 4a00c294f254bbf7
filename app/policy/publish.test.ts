import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

import { countryChoices } from '../country-choices.ts';
import { database } from '../database.server.ts';
import { jsonOf } from '../json.ts';
import { cut, status } from '../testing/admin-faults.ts';
import {
  addZone,
  appMetafields,
  flatOption,
  metafieldValue,
  protectionProduct,
  writeMetafield,
  zonesOf,
} from '../testing/shop-contents.ts';
import { atCall, shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { publish } from './publish.server.ts';
import { currentVersion } from './versions.server.ts';

const at = new Date('2026-11-23T10:00:00.400Z');
let shop: ShopWithApp;

beforeEach(async () => {
  await database.shop.deleteMany();
  shop = shopWithApp();
  await database.shop.create({ data: { domain: shop.domain } });
});

const publisher = (now = at) => ({ admin: shop.admin, database, now });
const flatUs = (minor: number): Policy => ({
  ...aallyn,
  destinations: {
    ...aallyn.destinations,
    served: aallyn.destinations.served.map((destination) =>
      destination.country === 'US' ? { ...destination, flat: { minor, currency: 'USD' } } : destination,
    ),
  },
});
const publishAallyn = (base: number, policy: Policy = aallyn) =>
  publish(publisher(), { document: policy, base, by: { user: '1' } });
const usRate = () => flatOption(shop, 'US')?.price;
const versionsAtShopify = () =>
  appMetafields(shop).map(({ value }) => z.object({ version: z.number() }).parse(JSON.parse(value)).version);

test('a first publishing sets up everything and writes six configurations of the same version', async () => {
  expect(await publishAallyn(0)).toEqual({ ok: true, value: 1 });
  const { deliveryCustomizations, discounts, validations } = shop.state;
  const [shipping, promotion] = [...discounts.keys()];
  expect(
    appMetafields(shop)
      .map(({ ownerId, key }) => `${ownerId} ${key}`)
      .sort(),
  ).toEqual(
    [
      `${[...deliveryCustomizations.keys()].join()} delivery-policy`,
      `${shipping} shipping-policy`,
      `${promotion} promo-policy`,
      'gid://shopify/Shop/1 checkout-blocks',
      'gid://shopify/Shop/1 promise-rules',
      `${[...validations.keys()].join()} checkout-policy`,
    ].sort(),
  );
  expect(versionsAtShopify()).toEqual([1, 1, 1, 1, 1, 1]);
  expect(protectionProduct(shop)).toMatchObject({
    ...{ title: 'Free returns', status: 'UNLISTED', publicationIds: [...shop.state.publications.keys()] },
    variants: [{ price: 2_98, requiresShipping: false, tracked: false }],
  });
  expect(await currentVersion(database, shop.domain)).toMatchObject({ number: 1, policy: aallyn });
});

test('[SHIP-05] the refusal at checkout names the contact page at the shop’s own domain', async () => {
  await publishAallyn(0);
  expect(metafieldValue(shop, 'checkout-policy')).toMatchObject({ contact: 'aallyn.example/pages/contact' });
});

test('publishing again creates nothing a second time and changes only what differs', async () => {
  await publishAallyn(0);
  shop.calls.length = 0;
  expect(await publishAallyn(1, flatUs(6_00))).toEqual({ ok: true, value: 2 });
  expect(shop.mutations()).toEqual(['DoorstepProfileUpdate', 'DoorstepMetafieldsSet']);
  expect(usRate()).toBe('6.0');
});

test('a session that ends while publishing leaves nothing behind: the next try publishes', async () => {
  const newTokenNeeded = new Error('The browser has to bring a new session token.');
  shop.onOperation('DoorstepShop', () => Promise.reject(newTokenNeeded));
  await expect(publishAallyn(0)).rejects.toBe(newTokenNeeded);
  expect(await publishAallyn(0)).toEqual({ ok: true, value: 1 });
});

test('a policy with a problem is refused before anything is touched', async () => {
  const broken = { ...aallyn, merchant: { ...aallyn.merchant, name: '' } };
  expect(await publish(publisher(), { document: broken, base: 0, by: { user: '1' } })).toMatchObject({
    ok: false,
    error: { kind: 'problems', problems: [{ path: 'merchant.name' }] },
  });
  expect(shop.mutations()).toEqual([]);
});

test('when the configurations cannot be written, rates and price are put back and no version remains', async () => {
  await publishAallyn(0);
  shop.onOperation('DoorstepMetafieldsSet', status(503));
  const dearer = flatUs(9_00);
  const failed = await publishAallyn(1, {
    ...dearer,
    protection: { ...dearer.protection, price: { minor: 3_98, currency: 'USD' } },
  });
  expect(failed).toMatchObject({
    ok: false,
    error: { kind: 'setup', step: 'writing the configuration', leftovers: null },
  });
  expect(usRate()).toBe('5.0');
  expect(protectionProduct(shop)?.variants[0]?.price).toBe(2_98);
  expect(versionsAtShopify()).toEqual([1, 1, 1, 1, 1, 1]);
  expect((await currentVersion(database, shop.domain))?.number).toBe(1);
  expect(await publishAallyn(1, dearer)).toEqual({ ok: true, value: 2 });
});

test('a first publishing that fails takes its new rates away again', async () => {
  const domestic = addZone(shop, 'Domestic', ['US'], { Express: 20_00 });
  shop.onOperation('DoorstepMetafieldsSet', cut);
  await publishAallyn(0);
  expect(zonesOf(shop)).toEqual([domestic]);
  expect(await currentVersion(database, shop.domain)).toBeNull();
});

test('what could not be put back is said', async () => {
  await publishAallyn(0);
  shop.onOperation('DoorstepMetafieldsSet', cut);
  shop.onOperation('DoorstepProfileUpdate', ...atCall(2, cut));
  expect(await publishAallyn(1, flatUs(9_00))).toMatchObject({
    ok: false,
    error: { kind: 'setup', leftovers: 'restoring the shipping rates' },
  });
});

test('whoever publishes over a version that they did not see is told so, and nothing changes', async () => {
  await publishAallyn(0);
  await publishAallyn(1, flatUs(6_00));
  shop.calls.length = 0;
  expect(await publishAallyn(1, flatUs(7_00))).toEqual({ ok: false, error: { kind: 'conflict', live: 2 } });
  expect(shop.mutations()).toEqual([]);
});

test('of two publishers at the same moment only one publishes', async () => {
  const outcomes = await Promise.all([publishAallyn(0), publishAallyn(0, flatUs(6_00))]);
  expect(outcomes.filter((outcome) => outcome.ok)).toEqual([{ ok: true, value: 1 }]);
  const kinds = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error.kind]));
  expect(kinds.join()).toMatch(/^(busy|conflict)$/);
  expect(new Set(versionsAtShopify())).toEqual(new Set([1]));
});

test('while one publishing is under way, another is told so', async () => {
  const others: unknown[] = [];
  shop.onOperation('DoorstepShop', async () => others.push(await publishAallyn(0, flatUs(6_00))));
  expect(await publishAallyn(0)).toEqual({ ok: true, value: 1 });
  expect(others).toEqual([{ ok: false, error: { kind: 'busy' } }]);
});

test('a configuration that changed at Shopify meanwhile is not written over', async () => {
  await publishAallyn(0);
  const blocks = () => writeMetafield(shop, shop.state.shop.id, 'checkout-blocks', { version: 7 });
  shop.onOperation('DoorstepMetafieldsSet', blocks);
  expect(await publishAallyn(1, flatUs(6_00))).toEqual({ ok: false, error: { kind: 'busy' } });
  expect(usRate()).toBe('5.0');
  expect(metafieldValue(shop, 'checkout-blocks')).toEqual({ version: 7 });
});

const cutShort = (number: number) =>
  database.policyVersion.create({
    data: {
      shop: shop.domain,
      number,
      document: jsonOf(aallyn),
      publishedBy: 'user 1',
      startedAt: new Date(at.getTime() - 10 * 60 * 1000),
    },
  });

test('a publishing that was cut short before it reached Shopify gives its number back', async () => {
  await publishAallyn(0);
  await cutShort(2);
  expect(await publishAallyn(1, flatUs(6_00))).toEqual({ ok: true, value: 2 });
});

test('a publishing that was cut short after it reached Shopify counts', async () => {
  await publishAallyn(0);
  await publishAallyn(1);
  await database.policyVersion.updateMany({
    where: { number: 2 },
    data: { publishedAt: null, startedAt: new Date(at.getTime() - 10 * 60 * 1000) },
  });
  expect(await publishAallyn(1)).toEqual({ ok: false, error: { kind: 'conflict', live: 2 } });
});

test('a policy in another currency than the shop’s is refused', async () => {
  shop.state.shop = { ...shop.state.shop, currency: 'EUR' };
  expect(await publishAallyn(0)).toMatchObject({
    ok: false,
    error: { kind: 'setup', reason: 'The shop’s currency is EUR, the policy is written in USD.' },
  });
});

test('[SHIP-05] a policy of sixty destinations is published twice, and the second time no rate is set', async () => {
  const { served } = aallyn.destinations;
  const more = countryChoices()
    .map(({ value: country }) => ({ country, flat: { minor: 7_00, currency: 'USD' }, freeFrom: null }))
    .filter(({ country }) => served.every((destination) => destination.country !== country));
  const sixty = [...served, ...more].slice(0, 60);
  const many: Policy = { ...aallyn, destinations: { ...aallyn.destinations, served: sixty } };
  expect(await publishAallyn(0, many)).toEqual({ ok: true, value: 1 });
  expect(zonesOf(shop)).toHaveLength(60);
  shop.calls.length = 0;
  expect(await publishAallyn(1, many)).toEqual({ ok: true, value: 2 });
  expect(shop.mutations()).toEqual(['DoorstepMetafieldsSet']);
  expect(zonesOf(shop)).toHaveLength(60);
});
