import { expect, test } from 'vitest';
import { accountAddress } from './addresses.ts';

const standing = { extension: 'claims', base: '' };

test.each([
  ['shopify:customer-account/orders', '/account/orders'],
  ['shopify:customer-account/orders/12', '/account/orders/12'],
  ['shopify://customer-account/profile', '/account/profile'],
  ['extension:claims/', '/account/pages/claims'],
  ['extension:returns/new?order=1', '/account/pages/returns/new?order=1'],
  ['extension://returns/new', '/account/pages/returns/new'],
  ['extension:/settings', '/account/pages/claims/settings'],
  ['/settings', '/account/pages/claims/settings'],
  ['extension:returns/customer-account.order.page.render/12/', '/account/orders/12/pages/returns'],
  [
    'extension:returns/customer-account.order.page.render/gid://shopify/Order/12/photos',
    '/account/orders/12/pages/returns/photos',
  ],
  ['https://example.com/', 'https://example.com/'],
  ['//example.com/', '//example.com/'],
])('%s leads to %s', (address, expected) => {
  expect(accountAddress(address, standing)).toBe(expected);
});

test('a relative address of a full page about an order stays with that order', () => {
  const base = '/account/orders/12/pages/claims';
  expect(accountAddress('/photos', { extension: 'claims', base })).toBe(`${base}/photos`);
});
