import { expect, test } from 'vitest';

import { isShopName, seedOf, shopNames } from './shops.ts';

test('every shop has a name, a domain, a currency and things of its own', () => {
  const seeds = shopNames.map(seedOf);
  expect(seeds.map(({ shop }) => shop.domain)).toEqual(shopNames.map((name) => `${name}.myshopify.com`));
  for (const of of ['name', 'email', 'currency', 'timeZone', 'id'] as const) {
    expect(new Set(seeds.map(({ shop }) => shop[of])).size).toBe(seeds.length);
  }
  const variants = seeds.flatMap(({ products }) => products.flatMap(({ variants }) => variants));
  expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length);
});

test.each(shopNames)('the primary market of %s sells in the currency of the shop', (name) => {
  const { shop, markets } = seedOf(name);
  expect(markets.filter(({ primary }) => primary)).toMatchObject([
    { currency: shop.currency, countries: [shop.countryCode], rate: 1 },
  ]);
});

test.each(['', 'toString', 'aallyn.myshopify.com'])('"%s" is no shop', (name) => {
  expect(isShopName(name)).toBe(false);
});
