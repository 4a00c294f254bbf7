import { expect, test } from 'vitest';
import { testShop } from '../test-shop.ts';
import { storefrontQuery } from './storefront-api.ts';

const PRICE = `query Price($id: ID!, $country: CountryCode) @inContext(country: $country) {
  node(id: $id) { ... on ProductVariant { availableForSale price { amount currencyCode } product { tags } } }
}`;
const variables = { id: 'gid://shopify/ProductVariant/3', country: 'HK' };

test('a price is in the currency of the country in context, as the market fixed it', async () => {
  const { data, errors } = await storefrontQuery(testShop().context, PRICE, variables);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    node: { availableForSale: true, price: { amount: '1000.0', currencyCode: 'HKD' }, product: { tags: [] } },
  });
});

test('without a country the shop’s own market counts', async () => {
  const { data } = await storefrontQuery(testShop().context, PRICE, { id: variables.id });
  expect(data).toMatchObject({ node: { price: { amount: '100.0', currencyCode: 'USD' } } });
});

test('what is not there is null, and an unknown field is an error of the real schema', async () => {
  const { context } = testShop();
  const missing = await storefrontQuery(context, '{ node(id: "gid://shopify/ProductVariant/0") { id } }', {});
  expect(missing.data).toEqual({ node: null });
  const unknown = await storefrontQuery(context, '{ shop { owner } }', {});
  expect(unknown.errors?.[0]?.message).toContain('Cannot query field "owner"');
});
