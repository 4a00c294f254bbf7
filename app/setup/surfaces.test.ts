import { existsSync } from 'node:fs';

import { expect, test } from 'vitest';

import { surfacesOf } from './surfaces.ts';
import type { ShopPlan } from './surfaces.ts';

const plan = (publicDisplayName: string, changes: Partial<ShopPlan> = {}): ShopPlan => ({
  ...{ publicDisplayName, partnerDevelopment: false, shopifyPlus: false },
  ...changes,
});
const surfaces = (given: ShopPlan | null) => surfacesOf('key', given);
const allowed = (given: ShopPlan | null) => surfaces(given).map((surface) => surface.allowed);

test.each([
  ['Plus', plan('Plus', { shopifyPlus: true }), [true, true, true, true]],
  ['a Plus trial', plan('Plus Trial', { shopifyPlus: true }), [true, true, true, true]],
  ['a development store', plan('Development', { partnerDevelopment: true }), [true, true, true, true]],
  ['Basic', plan('Basic'), [true, true, false, true]],
  ['Advanced', plan('Advanced'), [true, true, false, true]],
  ['Starter', plan('Starter'), [true, false, false, false]],
  ['a plan that Shopify did not tell', null, [null, null, null, null]],
])('%s: rules, cart, checkout, after the purchase', (_, given, expected) => {
  expect(allowed(given)).toEqual(expected);
});

test('links lead to the editor of each page that a block stands on, and not where the plan shows nothing', () => {
  expect(
    surfaces(plan('Plus', { shopifyPlus: true })).map(({ links }) => links.map(({ url }) => url)),
  ).toEqual([
    [],
    ['shopify://admin/themes/current/editor?context=apps&activateAppId=key/protection-embed'],
    ['shopify://admin/settings/checkout/editor?page=checkout&context=apps'],
    [
      'shopify://admin/settings/checkout/editor?page=thank-you&context=apps',
      'shopify://admin/settings/checkout/editor?page=order-status&context=apps',
    ],
  ]);
  expect(surfaces(plan('Basic'))[2]?.links).toEqual([]);
});

test('the embed that the theme editor is told to switch on exists', () => {
  const [, cart] = surfaces(null);
  const handle = cart?.links[0]?.url.split('/').at(-1);
  expect(existsSync(`extensions/cart-toggle/blocks/${handle}.liquid`)).toBe(true);
});
