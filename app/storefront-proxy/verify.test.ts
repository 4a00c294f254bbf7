import { expect, test } from 'vitest';

import { proxyRequest } from '../testing/proxy.ts';
import { readProxyRequest } from './verify.server.ts';

const now = new Date('2026-11-23T10:00:00Z');
const signed = (path: string) => proxyRequest({ path, at: now });
const read = (request: Request, at = now) => readProxyRequest(request, ['secret'], at);

/** The same request with another address. */
const readdressed = (request: Request, change: (url: URL) => void): Request => {
  const url = new URL(request.url);
  change(url);
  return new Request(url);
};

test.each([
  ['1', '4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb'],
  ['', 'e072b6d7e6622d85912a5214b860d3100dc1e73d9bc29f43796ac8c9ff8093cb'],
])('the example of Shopify’s documentation is signed, for the customer "%s"', (customer, signature) => {
  const parameters = new URLSearchParams({
    shop: 'shop-name.myshopify.com',
    logged_in_customer_id: customer,
    path_prefix: '/apps/awesome_reviews',
    timestamp: '1317327555',
    signature,
  });
  const request = new Request(`https://proxy.example.com/proxy?extra=1&extra=2&${parameters}`);
  expect(readProxyRequest(request, ['hush'], new Date(1_317_327_555_000))).toMatchObject({
    shop: 'shop-name.myshopify.com',
    pathPrefix: '/apps/awesome_reviews',
  });
});

test('a request that Shopify signed says whose shop it is, where the proxy stands and what the shopper asked', () => {
  const request = read(signed('/requests/new?kind=destination&country=DE'));
  expect(request).toMatchObject({ shop: 'aallyn.myshopify.com', pathPrefix: '/apps/doorstep' });
  expect(Object.fromEntries(request?.query ?? [])).toEqual({ kind: 'destination', country: 'DE' });
});

test('a repeated parameter of the shopper is signed as Shopify joins it', () => {
  expect(read(signed('/requests/new?extra=2&extra=1'))?.query.getAll('extra')).toEqual(['2', '1']);
});

test.each([
  ['without a signature', (url: URL) => url.searchParams.delete('signature')],
  ['with an empty signature', (url: URL) => url.searchParams.set('signature', '')],
  ['with a shorter signature', (url: URL) => url.searchParams.set('signature', 'abcd')],
  ['for another shop', (url: URL) => url.searchParams.set('shop', 'other.myshopify.com')],
  ['with a changed country', (url: URL) => url.searchParams.set('country', 'FR')],
  ['with one more parameter', (url: URL) => url.searchParams.append('handled', 'yes')],
])('a request %s is refused', (_, change) => {
  expect(read(readdressed(signed('/requests/new?country=DE'), change))).toBeNull();
});

test.each(['shop', 'path_prefix', 'timestamp', 'logged_in_customer_id', 'signature'])(
  'a second %s, which would be the shopper’s own, is refused though it was signed with the rest',
  (name) => {
    expect(read(signed(`/requests/new?${name}=evil`))).toBeNull();
  },
);

test('while the secret is replaced a signature of either is taken, of a third one none', () => {
  const request = signed('/requests/new');
  const readWith = (...secrets: readonly string[]) => readProxyRequest(request, secrets, now);
  const itsShop = { shop: 'aallyn.myshopify.com' };
  expect(readWith('secret', 'former')).toMatchObject(itsShop);
  expect(readWith('new', 'secret')).toMatchObject(itsShop);
  expect(readWith('new', 'former')).toBeNull();
  expect(readWith('new')).toBeNull();
});

test('a request of two minutes ago, or of two minutes ahead, is refused', () => {
  expect(read(signed('/requests/new'), new Date(now.getTime() + 120_000))).toBeNull();
  expect(read(signed('/requests/new'), new Date(now.getTime() - 120_000))).toBeNull();
});

test.each(['evil.com', 'aallyn.myshopify.com.evil.com'])(
  'the shop %s is none, however well signed',
  (shop) => {
    expect(read(proxyRequest({ path: '/requests/new', shop, at: now }))).toBeNull();
  },
);
