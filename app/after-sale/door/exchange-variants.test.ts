import { beforeEach, expect, test } from 'vitest';

import { emptyDatabase } from '../../testing/empty-database.ts';
import { sell } from '../../testing/shop-orders.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import { readExchangeVariants } from './exchange-variants.server.ts';

const sling = 'gid://shopify/Product/10';
const variant = (number: number) => `gid://shopify/ProductVariant/${number}`;
const bag = (minor: number, currency = 'USD') => ({ minor, currency });
let shop: ShopWithApp;

beforeEach(async () => {
  await emptyDatabase();
  shop = shopWithApp('one.myshopify.com');
});

/** What can be had instead of the lines of an order of these variants, in the sequence of its lines. */
async function read(
  variants: readonly (number | null)[],
  { country = 'US', currency = 'USD' }: { readonly country?: string; readonly currency?: string } = {},
) {
  const { lines } = sell(
    shop,
    variants.map((each) => ({ variant: each })),
  );
  const paid = { shop: bag(120_00), presentment: bag(120_00, currency) };
  const found = await readExchangeVariants(shop.admin, {
    order: { countryCode: country, lines: lines.map(({ id }) => ({ id, paid })) },
    shown: { lines: lines.map(({ id, productId }) => ({ id, productId })) },
  });
  return lines.map(({ id }) => found.get(id));
}

test('[EXCH-01] what can be had instead of a line are the variants of its product, with today’s price and how many are left', async () => {
  shop.state.soldOut.set(variant(12), true);
  const [slings, clutch, deleted] = await read([10, 7, null]);
  const priced = (minor: number) => ({ shop: bag(minor), presentment: bag(minor) });
  expect(slings).toEqual([
    { id: variant(10), title: 'Cognac', price: priced(120_00), left: 100 },
    { id: variant(11), title: 'Black', price: priced(140_00), left: 100 },
    { id: variant(12), title: 'Forest', price: priced(95_00), left: 0 },
  ]);
  expect(clutch).toMatchObject([{ id: variant(7), title: null }]);
  expect(deleted).toEqual([]);
});

test('[EXCH-01] a price is the one of the order’s country, to the yen; in another currency than was paid there is none', async () => {
  const there = { country: 'JP', currency: 'JPY' };
  expect((await read([10], there))[0]?.map(({ price }) => price)).toEqual([
    { shop: bag(120_00), presentment: bag(18_000, 'JPY') },
    { shop: bag(140_00), presentment: bag(21_000, 'JPY') },
    { shop: bag(95_00), presentment: bag(14_250, 'JPY') },
  ]);
  expect(await read([10], { country: 'JP' })).toEqual([undefined]);
});

test.each(['DRAFT', 'ARCHIVED'] as const)(
  '[EXCH-01] nothing can be had of a product that is %s',
  async (status) => {
    const product = shop.state.products.get(sling);
    if (product) shop.state.products.set(sling, { ...product, status });
    expect(await read([10])).toEqual([[]]);
  },
);

test('[EXCH-01] what is sold beyond what is there is not counted', async () => {
  const product = shop.state.products.get(sling);
  if (!product) throw new Error('There is no sling.');
  const variants = product.variants.map((each) => ({ ...each, inventoryPolicy: 'CONTINUE' as const }));
  shop.state.products.set(sling, { ...product, variants });
  expect((await read([10]))[0]?.map(({ left }) => left)).toEqual([null, null, null]);
});
