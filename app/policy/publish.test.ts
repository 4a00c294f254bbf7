import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

import { countryChoices } from '../country-choices.ts';
import { database } from '../database.server.ts';
import { jsonOf } from '../json.ts';
import { fakeShop } from '../testing/fake-shop.ts';
import type { FakeShop } from '../testing/fake-shop.ts';
import { publish } from './publish.server.ts';
import { currentVersion } from './versions.server.ts';

const at = new Date('2026-11-23T10:00:00.400Z');
let shop: FakeShop;

beforeEach(async () => {
  await database.shop.deleteMany();
  shop = fakeShop();
  await database.shop.create({ data: { domain: shop.admin.shop } });
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
  publish(publisher(), { document: policy, base, by: 'user 1' });
const usRate = () =>
  shop.state.zones.find((zone) => zone.countries.includes('US'))?.options.get('Standard')?.amount;
const versionsAtShopify = () =>
  [...shop.state.metafields.values()].map(
    (value) => z.object({ version: z.number() }).parse(JSON.parse(value)).version,
  );

test('a first publishing sets up everything and writes six configurations of the same version', async () => {
  expect(await publishAallyn(0)).toEqual({ ok: true, value: 1 });
  expect([...shop.state.metafields.keys()].sort()).toEqual([
    'gid://shopify/DeliveryCustomization/1 delivery-policy',
    'gid://shopify/DiscountAutomaticNode/1 shipping-policy',
    'gid://shopify/DiscountAutomaticNode/2 promo-policy',
    'gid://shopify/Shop/1 checkout-blocks',
    'gid://shopify/Shop/1 promise-rules',
    'gid://shopify/Validation/1 checkout-policy',
  ]);
  expect(versionsAtShopify()).toEqual([1, 1, 1, 1, 1, 1]);
  expect(shop.state.product).toMatchObject({
    ...{ title: 'Free returns', price: '2.98', status: 'UNLISTED' },
    ...{ requiresShipping: false, tracked: false, published: true },
  });
  expect(await currentVersion(database, shop.admin.shop)).toMatchObject({ number: 1, policy: aallyn });
});

test('[SHIP-05] the refusal at checkout names the contact page at the shop’s own domain', async () => {
  await publishAallyn(0);
  const rules = shop.state.metafields.get('gid://shopify/Validation/1 checkout-policy') ?? '{}';
  expect(JSON.parse(rules)).toMatchObject({ contact: 'aallyn.example/pages/contact' });
});

test('publishing again creates nothing a second time and changes only what differs', async () => {
  await publishAallyn(0);
  shop.state.mutations.length = 0;
  expect(await publishAallyn(1, flatUs(6_00))).toEqual({ ok: true, value: 2 });
  expect(shop.state.mutations).toEqual(['DoorstepProfileUpdate', 'DoorstepMetafieldsSet']);
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
  expect(await publish(publisher(), { document: broken, base: 0, by: 'user 1' })).toMatchObject({
    ok: false,
    error: { kind: 'problems', problems: [{ path: 'merchant.name' }] },
  });
  expect(shop.state.mutations).toEqual([]);
});

test('when the configurations cannot be written, rates and price are put back and no version remains', async () => {
  await publishAallyn(0);
  shop.onOperation('DoorstepMetafieldsSet', { kind: 'answered', status: 503, body: null, retryAfter: null });
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
  expect(shop.state.product?.price).toBe('2.98');
  expect(versionsAtShopify()).toEqual([1, 1, 1, 1, 1, 1]);
  expect((await currentVersion(database, shop.admin.shop))?.number).toBe(1);
  expect(await publishAallyn(1, dearer)).toEqual({ ok: true, value: 2 });
});

test('a first publishing that fails takes its new rates away again', async () => {
  shop.state.zones.push({
    name: 'Domestic',
    countries: ['US'],
    options: new Map([['Express', { amount: '20.0', currencyCode: 'USD' }]]),
  });
  shop.onOperation('DoorstepMetafieldsSet', { kind: 'unreachable', message: 'socket hang up' });
  await publishAallyn(0);
  expect(shop.state.zones).toEqual([
    {
      name: 'Domestic',
      countries: ['US'],
      options: new Map([['Express', { amount: '20.0', currencyCode: 'USD' }]]),
    },
  ]);
  expect(await currentVersion(database, shop.admin.shop)).toBeNull();
});

test('what could not be put back is said', async () => {
  await publishAallyn(0);
  shop.onOperation('DoorstepMetafieldsSet', { kind: 'unreachable', message: 'socket hang up' });
  shop.onOperation('DoorstepProfileUpdate', () => undefined, {
    kind: 'unreachable',
    message: 'socket hang up',
  });
  expect(await publishAallyn(1, flatUs(9_00))).toMatchObject({
    ok: false,
    error: { kind: 'setup', leftovers: 'restoring the shipping rates' },
  });
});

test('whoever publishes over a version that they did not see is told so, and nothing changes', async () => {
  await publishAallyn(0);
  await publishAallyn(1, flatUs(6_00));
  shop.state.mutations.length = 0;
  expect(await publishAallyn(1, flatUs(7_00))).toEqual({ ok: false, error: { kind: 'conflict', live: 2 } });
  expect(shop.state.mutations).toEqual([]);
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
  const blocks = 'gid://shopify/Shop/1 checkout-blocks';
  shop.onOperation('DoorstepMetafieldsSet', () => shop.state.metafields.set(blocks, '{"version":7}'));
  expect(await publishAallyn(1, flatUs(6_00))).toEqual({ ok: false, error: { kind: 'busy' } });
  expect(usRate()).toBe('5.0');
  expect(shop.state.metafields.get(blocks)).toBe('{"version":7}');
});

const cutShort = (number: number) =>
  database.policyVersion.create({
    data: {
      shop: shop.admin.shop,
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
  shop.state.currencyCode = 'EUR';
  expect(await publishAallyn(0)).toMatchObject({
    ok: false,
    error: { kind: 'setup', says: 'The shop’s currency is EUR, the policy is written in USD.' },
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
  expect(shop.state.zones).toHaveLength(60);
  shop.state.mutations.length = 0;
  expect(await publishAallyn(1, many)).toEqual({ ok: true, value: 2 });
  expect(shop.state.mutations).toEqual(['DoorstepMetafieldsSet']);
  expect(shop.state.zones).toHaveLength(60);
});
