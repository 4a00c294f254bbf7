import { existsSync } from 'node:fs';

import { expect, test } from 'vitest';

import { surfacesOf } from './surfaces.ts';
import type { ShopPlan } from './surfaces.ts';

const plan = (publicDisplayName: string, changes: Partial<ShopPlan> = {}): ShopPlan => ({
  ...{ publicDisplayName, partnerDevelopment: false, shopifyPlus: false },
  ...changes,
});
const surfaces = (given: ShopPlan | null) => surfacesOf('aallyn.myshopify.com', 'key', given);
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

test('links lead to the editors of this shop, and not where the plan shows nothing', () => {
  expect(surfaces(plan('Plus', { shopifyPlus: true })).map(({ link }) => link?.url)).toEqual([
    undefined,
    'https://admin.shopify.com/store/aallyn/themes/current/editor?context=apps&activateAppId=key/protection-embed',
    'https://admin.shopify.com/store/aallyn/settings/checkout/editor?page=checkout',
    'https://admin.shopify.com/store/aallyn/settings/checkout/editor?page=order-status',
  ]);
  expect(surfaces(plan('Basic'))[2]?.link).toBeNull();
});

test('the embed that the theme editor is told to switch on exists', () => {
  const [, cart] = surfaces(null);
  const handle = cart?.link?.url.split('/').at(-1);
  expect(existsSync(`extensions/cart-toggle/blocks/${handle}.liquid`)).toBe(true);
});
