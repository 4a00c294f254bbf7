import { expect, test } from 'vitest';
import { adminPath } from './admin-links.ts';

test.each([
  ['shopify://admin/orders/1', '/admin/orders/1'],
  ['shopify:admin/orders/1', '/admin/orders/1'],
  ['shopify://admin', '/admin'],
  [
    'shopify://admin/settings/checkout/editor?page=thank-you',
    '/admin/settings/checkout/editor?page=thank-you',
  ],
  ['shopify://administrators', null],
  ['https://shopify.example/admin', null],
  ['/app/orders', null],
])('%s is the admin’s page %s', (address, path) => {
  expect(adminPath(address)).toBe(path);
});
