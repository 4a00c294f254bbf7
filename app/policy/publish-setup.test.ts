import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { fakeShop } from '../testing/fake-shop.ts';
import type { FakeShop } from '../testing/fake-shop.ts';
import { variantId } from '../testing/fake-shop-reads.ts';
import { publish } from './publish.server.ts';
import { sayPublishFailure } from './publishing.ts';

const at = new Date('2026-11-23T10:00:00.400Z');
let shop: FakeShop;

beforeEach(async () => {
  await database.shop.deleteMany();
  shop = fakeShop();
  await database.shop.create({ data: { domain: shop.admin.shop } });
});

const publisher = (now = at) => ({ admin: shop.admin, database, now });
const publishAallyn = (base: number, policy: Policy = aallyn) =>
  publish(publisher(), { document: policy, base, by: 'user 1' });
const failureOf = async (publishing: ReturnType<typeof publishAallyn>) => {
  const outcome = await publishing;
  return outcome.ok ? '' : sayPublishFailure(outcome.error).join(' ');
};

test('[SHIP-02] [SHIP-04] every destination gets its flat rate in the shop’s own shipping settings', async () => {
  await publishAallyn(0);
  const rates = shop.state.zones.map((zone) => [zone.countries[0], zone.options.get('Standard')?.amount]);
  expect(Object.fromEntries(rates)).toEqual({
    US: '5.0',
    CA: '25.0',
    HK: '25.0',
    JP: '25.0',
    KR: '25.0',
    SG: '25.0',
  });
});

test('[PROMO-01] the rule for promotion codes has a discount of its own, which combines with everything', async () => {
  await publishAallyn(0);
  expect(shop.state.discounts.map(({ discountClasses }) => discountClasses)).toEqual([
    ['SHIPPING'],
    ['ORDER'],
  ]);
  const promo = shop.state.metafields.get('gid://shopify/DiscountAutomaticNode/2 promo-policy') ?? '';
  expect(JSON.parse(promo)).toMatchObject({ version: 1, codes: aallyn.promotions.codesPerOrder });
});

test('[PROT-05] order metafields are defined once: the promise for its buyer, the consent to be copied', async () => {
  await publishAallyn(0);
  await publishAallyn(1);
  expect(shop.state.definitions).toMatchObject([
    { key: 'promise', ownerType: 'ORDER', access: { customerAccount: 'READ' } },
    { key: 'protection-consent', capabilities: { cartToOrderCopyable: { enabled: true } } },
  ]);
});

test('a discount that a merchant deleted is made again by the next publishing, the other one stays', async () => {
  await publishAallyn(0);
  shop.state.discounts.pop();
  shop.state.mutations.length = 0;
  await publishAallyn(1);
  expect(shop.state.discounts.map(({ discountClasses }) => discountClasses)).toEqual([
    ['SHIPPING'],
    ['ORDER'],
  ]);
  expect(shop.state.mutations).toEqual(['DoorstepDiscountCreate', 'DoorstepMetafieldsSet']);
});

test('[PROMO-01] a shop whose rule for promotion codes is run by shipping-policy gets one run by promotion-policy in its place', async () => {
  await publishAallyn(0);
  const former = { functionHandle: 'shipping-policy', discountClasses: ['ORDER'] };
  const [shipping] = shop.state.discounts;
  shop.state.discounts = [
    ...(shipping ? [shipping] : []),
    { ...former, id: 'gid://shopify/DiscountAutomaticNode/7' },
    {
      id: 'gid://shopify/DiscountAutomaticNode/8',
      functionHandle: 'of-another-app',
      discountClasses: ['ORDER'],
    },
  ];
  shop.state.mutations.length = 0;
  expect(await publishAallyn(1)).toMatchObject({ ok: true });
  expect(shop.state.discounts).toMatchObject([
    { functionHandle: 'shipping-policy', discountClasses: ['SHIPPING'] },
    { functionHandle: 'of-another-app' },
    { id: 'gid://shopify/DiscountAutomaticNode/4', functionHandle: 'promotion-policy' },
  ]);
  expect(shop.state.metafields.has('gid://shopify/DiscountAutomaticNode/4 promo-policy')).toBe(true);
  expect(shop.state.mutations).toEqual([
    'DoorstepDiscountCreate',
    'DoorstepDiscountDelete',
    'DoorstepMetafieldsSet',
  ]);
  await publishAallyn(2);
  expect(shop.state.discounts).toHaveLength(3);
});

test('[PROT-03] variants that somebody added to the protection product are refused at checkout', async () => {
  await publishAallyn(0);
  shop.state.addedVariants = ['gid://shopify/ProductVariant/299'];
  await publishAallyn(1);
  const rules = shop.state.metafields.get('gid://shopify/Validation/1 checkout-policy') ?? '';
  expect(JSON.parse(rules)).toMatchObject({
    protection: { variantId, retired: ['gid://shopify/ProductVariant/299'] },
  });
});

const withoutKorea: Policy = {
  ...aallyn,
  destinations: {
    ...aallyn.destinations,
    served: aallyn.destinations.served.filter(({ country }) => country !== 'KR'),
  },
};
const standardTo = (country: string) =>
  shop.state.zones.find(({ countries }) => countries.includes(country))?.options.get('Standard');

test('[SHIP-05] a destination that is not served any more loses its rate, and gets it back when it is again', async () => {
  await publishAallyn(0);
  await publishAallyn(1, withoutKorea);
  expect(standardTo('KR')).toMatchObject({ off: true });
  expect(standardTo('JP')).toEqual({ amount: '25.0', currencyCode: 'USD' });
  await publishAallyn(2);
  expect(standardTo('KR')).toEqual({ amount: '25.0', currencyCode: 'USD' });
});

test('a rate that was switched off is on again when the publishing fails', async () => {
  await publishAallyn(0);
  shop.onOperation('DoorstepMetafieldsSet', { kind: 'answered', status: 503, body: null, retryAfter: null });
  await publishAallyn(1, withoutKorea);
  expect(standardTo('KR')).toEqual({ amount: '25.0', currencyCode: 'USD' });
});

test('a rate of the merchant’s own to a country that was never served is left alone', async () => {
  const own = { amount: '40.0', currencyCode: 'USD' };
  shop.state.zones.push({ name: 'Europe', countries: ['DE'], options: new Map([['Standard', own]]) });
  await publishAallyn(0);
  await publishAallyn(1, withoutKorea);
  expect(standardTo('DE')).toEqual(own);
});

test('a function that is not deployed is named, and nothing is half set up', async () => {
  shop.state.functions = ['checkout-policy', 'shipping-policy', 'delivery-policy'];
  expect(await failureOf(publishAallyn(0))).toContain('"promotion-policy" is not deployed');
  expect(shop.state.mutations).toEqual([]);
});

test('a zone that mixes different rates is named instead of charging one of them wrongly', async () => {
  shop.state.zones.push({ name: 'North America', countries: ['US', 'CA'], options: new Map() });
  expect(await failureOf(publishAallyn(0))).toContain('“North America” holds countries with different rates');
});
