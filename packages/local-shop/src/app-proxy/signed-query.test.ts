import { expect, test } from 'vitest';

import { signatureOf, signedQuery } from './signed-query.ts';

const facts = {
  shopDomain: 'example-shop.myshopify.com',
  pathPrefix: '/apps/reviews',
  customerNumber: '',
  now: '2026-11-23T10:00:00.900Z',
  secret: 'hush',
};

test.each([
  ['1', '4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb'],
  ['', 'e072b6d7e6622d85912a5214b860d3100dc1e73d9bc29f43796ac8c9ff8093cb'],
])('the signature is that of Shopify’s documentation, for the customer "%s"', (customer, expected) => {
  const parameters = new URLSearchParams('extra=1&extra=2&shop=shop-name.myshopify.com');
  parameters.append('logged_in_customer_id', customer);
  parameters.append('path_prefix', '/apps/awesome_reviews');
  parameters.append('timestamp', '1317327555');
  expect(signatureOf(parameters, 'hush')).toBe(expected);
});

test('a buyer’s query keeps its order and gets Shopify’s parameters behind it', () => {
  const query = signedQuery('b=2&a=1&b=%C3%BC', facts);
  expect(query).toMatch(
    /^b=2&a=1&b=%C3%BC&shop=example-shop\.myshopify\.com&logged_in_customer_id=&path_prefix=%2Fapps%2Freviews&timestamp=1795428000&signature=[0-9a-f]{64}$/,
  );
});

test('another secret, or a changed parameter, gives another signature', () => {
  const signature = (query: string, secret = 'hush') =>
    new URLSearchParams(signedQuery(query, { ...facts, secret })).get('signature');
  expect(new Set([signature('a=1'), signature('a=2'), signature('a=1', 'other')]).size).toBe(3);
});
