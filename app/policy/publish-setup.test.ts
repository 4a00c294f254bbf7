import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { status } from '../testing/admin-faults.ts';
import { addZone, flatOption, metafieldValue, protectionProduct, zonesOf } from '../testing/shop-contents.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { publish } from './publish.server.ts';
import { sayPublishFailure } from './publishing.ts';

const at = new Date('2026-11-23T10:00:00.400Z');
let shop: ShopWithApp;

beforeEach(async () => {
  await database.shop.deleteMany();
  shop = shopWithApp();
  await database.shop.create({ data: { domain: shop.domain } });
});

const publisher = (now = at) => ({ admin: shop.admin, database, now });
const publishAallyn = (base: number, policy: Policy = aallyn) =>
  publish(publisher(), { document: policy, base, by: { user: '1' } });
const discounts = () => [...shop.state.discounts.values()];
const standard = { price: '25.0', active: true };
const failureOf = async (publishing: ReturnType<typeof publishAallyn>) => {
  const outcome = await publishing;
  return outcome.ok ? '' : sayPublishFailure(outcome.error).join(' ');
};

test('[SHIP-02] [SHIP-04] every destination gets its flat rate in the shop’s own shipping settings', async () => {
  await publishAallyn(0);
  const rates = zonesOf(shop).flatMap(({ countries: [country] }) =>
    country ? [[country.code, flatOption(shop, country.code)?.price]] : [],
  );
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
  expect(discounts().map(({ discountClasses }) => discountClasses)).toEqual([['SHIPPING'], ['ORDER']]);
  expect(metafieldValue(shop, 'promo-policy', discounts()[1]?.id)).toMatchObject({
    version: 1,
    codes: aallyn.promotions.codesPerOrder,
  });
});

test('[PROT-05] order metafields are defined once: the promise for its buyer, the consent to be copied', async () => {
  await publishAallyn(0);
  await publishAallyn(1);
  expect([...shop.state.metafieldDefinitions.values()]).toMatchObject([
    { key: 'promise', ownerType: 'ORDER', customerAccountAccess: 'READ' },
    { key: 'protection-consent', cartToOrderCopyable: true },
  ]);
});

test('[SHIP-01] at a shop whose clock is behind ours the discounts run at once, and none is made twice', async () => {
  shop.moveTo('2026-11-23T09:30:00.000Z');
  await publishAallyn(0);
  await publishAallyn(1);
  expect(discounts().map((each) => [each.functionHandle, each.startsAt < shop.context.now()])).toEqual([
    ['shipping-policy', true],
    ['promotion-policy', true],
  ]);
});

test('a discount that a merchant deleted is made again by the next publishing, the other one stays', async () => {
  await publishAallyn(0);
  shop.state.discounts.delete(discounts()[1]?.id ?? '');
  shop.calls.length = 0;
  await publishAallyn(1);
  expect(discounts().map(({ discountClasses }) => discountClasses)).toEqual([['SHIPPING'], ['ORDER']]);
  expect(shop.mutations()).toEqual(['DoorstepDiscountCreate', 'DoorstepMetafieldsSet']);
});

test('[PROMO-01] a shop whose rule for promotion codes is run by shipping-policy gets one run by promotion-policy in its place', async () => {
  await publishAallyn(0);
  const [, promotion] = discounts();
  if (!promotion) throw new Error('There is no rule for promotion codes.');
  shop.state.discounts.delete(promotion.id);
  for (const [number, functionHandle] of [
    [7, 'shipping-policy'],
    [8, 'of-another-app'],
  ] as const) {
    const id = `gid://shopify/DiscountAutomaticNode/${number}`;
    shop.state.discounts.set(id, { ...promotion, id, functionHandle });
  }
  shop.calls.length = 0;
  expect(await publishAallyn(1)).toMatchObject({ ok: true });
  expect(discounts()).toMatchObject([
    { functionHandle: 'shipping-policy', discountClasses: ['SHIPPING'] },
    { functionHandle: 'of-another-app' },
    { functionHandle: 'promotion-policy', discountClasses: ['ORDER'] },
  ]);
  expect(metafieldValue(shop, 'promo-policy', discounts()[2]?.id)).toMatchObject({ version: 2 });
  expect(shop.mutations()).toEqual([
    'DoorstepDiscountCreate',
    'DoorstepDiscountDelete',
    'DoorstepMetafieldsSet',
  ]);
  await publishAallyn(2);
  expect(discounts()).toHaveLength(3);
});

test('[PROT-03] variants that somebody added to the protection product are refused at checkout', async () => {
  await publishAallyn(0);
  const product = protectionProduct(shop);
  const [variant] = product?.variants ?? [];
  if (!product || !variant) throw new Error('There is no protection product.');
  const added = { ...variant, id: 'gid://shopify/ProductVariant/299', title: 'Gold' };
  shop.state.products.set(product.id, { ...product, variants: [variant, added] });
  await publishAallyn(1);
  expect(metafieldValue(shop, 'checkout-policy')).toMatchObject({
    protection: { variantId: variant.id, retired: [added.id] },
  });
});

const withoutKorea: Policy = {
  ...aallyn,
  destinations: {
    ...aallyn.destinations,
    served: aallyn.destinations.served.filter(({ country }) => country !== 'KR'),
  },
};

test('[SHIP-05] a destination that is not served any more loses its rate, and gets it back when it is again', async () => {
  await publishAallyn(0);
  await publishAallyn(1, withoutKorea);
  expect(flatOption(shop, 'KR')).toEqual({ ...standard, active: false });
  expect(flatOption(shop, 'JP')).toEqual(standard);
  await publishAallyn(2);
  expect(flatOption(shop, 'KR')).toEqual(standard);
});

test('a rate that was switched off is on again when the publishing fails', async () => {
  await publishAallyn(0);
  shop.onOperation('DoorstepMetafieldsSet', status(503));
  await publishAallyn(1, withoutKorea);
  expect(flatOption(shop, 'KR')).toEqual(standard);
});

test('a rate of the merchant’s own to a country that was never served is left alone', async () => {
  addZone(shop, 'Europe', ['DE'], { Standard: 40_00 });
  await publishAallyn(0);
  await publishAallyn(1, withoutKorea);
  expect(flatOption(shop, 'DE')).toEqual({ price: '40.0', active: true });
});

test('a function that is not deployed is named, and nothing is half set up', async () => {
  shop.functions = shop.functions.filter(({ handle }) => handle !== 'promotion-policy');
  expect(await failureOf(publishAallyn(0))).toContain('"promotion-policy" is not deployed');
  expect(shop.mutations()).toEqual([]);
});

test('a zone that mixes different rates is named instead of charging one of them wrongly', async () => {
  addZone(shop, 'North America', ['US', 'CA']);
  expect(await failureOf(publishAallyn(0))).toContain('“North America” holds countries with different rates');
});
