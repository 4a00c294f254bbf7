import { expect, test } from 'vitest';

import { documentScripts } from './document-scripts.ts';

const production = { apiKey: 'key', localShopUrl: null };

test('in the admin App Bridge comes first and then Polaris 2, both from Shopify’s CDN', () => {
  expect(documentScripts('/app/policy', production)).toEqual({
    apiKey: 'key',
    scripts: [
      'https://cdn.shopify.com/shopifycloud/app-bridge.js',
      'https://cdn.shopify.com/shopifycloud/polaris-2.js',
    ],
  });
});

test('in local mode both come from the local shop', () => {
  const local = { apiKey: 'key', localShopUrl: 'http://127.0.0.1:4000' };
  expect(documentScripts('/app', local).scripts).toEqual([
    'http://127.0.0.1:4000/app-bridge.js',
    'http://127.0.0.1:4000/polaris-2.js',
  ]);
});

test('outside of the admin there is no App Bridge', () => {
  expect(documentScripts('/auth/login', production).scripts).toEqual([
    'https://cdn.shopify.com/shopifycloud/polaris-2.js',
  ]);
});
