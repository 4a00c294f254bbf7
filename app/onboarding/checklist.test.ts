import { existsSync, readFileSync } from 'node:fs';

import { aallyn } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { checklistOf, isLive } from './checklist.ts';

const plus = { publicDisplayName: 'Plus', partnerDevelopment: false, shopifyPlus: true };
const basic = { ...plus, publicDisplayName: 'Basic', shopifyPlus: false };
const starter = { ...basic, publicDisplayName: 'Starter' };
const unprotected = { ...aallyn, protection: { ...aallyn.protection, offered: false } };
const idsOf = (...[plan, policy]: readonly [typeof plus, typeof aallyn]) =>
  checklistOf('key', plan, policy).map(({ id }) => id);

const ofTheme = ['policy-page', 'policy-calculator', 'policy-data'];

test.each([
  [
    'Plus',
    plus,
    aallyn,
    ['cart', 'checkout', 'address', 'shipping', 'thank-you', 'order-status', ...ofTheme],
  ],
  [
    'Plus without a protection',
    plus,
    unprotected,
    ['address', 'shipping', 'thank-you', 'order-status', ...ofTheme],
  ],
  ['Basic', basic, aallyn, ['cart', 'thank-you', 'order-status', ...ofTheme]],
  ['Starter', starter, aallyn, []],
])('%s has to switch on what its plan and its policy have a use for', (_, plan, policy, expected) => {
  expect(idsOf(plan, policy)).toEqual(expected);
});

test('every place is one of the extensions that are deployed', () => {
  for (const { extension, at } of checklistOf('key', plus, aallyn).flatMap(({ places }) => places)) {
    const toml = readFileSync(`extensions/${extension}/shopify.extension.toml`, 'utf8');
    const isThere =
      toml.includes(`target = "${at}"`) || existsSync(`extensions/${extension}/blocks/${at}.liquid`);
    expect([extension, at, isThere]).toEqual([extension, at, true]);
  }
});

const [cart, checkout] = checklistOf('key', plus, aallyn);
const themeBlock = (...places: readonly string[]) => [
  {
    handle: 'cart-toggle',
    activations: [
      { handle: 'protection-embed', target: 'body', activations: places.map((target) => ({ target })) },
    ],
  },
];

test('a theme block is live where it stands in the published theme, and not because it could', () => {
  if (!cart) throw new Error('The cart is missing.');
  expect(isLive(cart, [])).toBe(false);
  expect(isLive(cart, themeBlock())).toBe(false);
  expect(isLive(cart, themeBlock('settings_data/1'))).toBe(true);
});

test('what shows the policy in a theme is optional, and its link leads to where the theme editor adds it', () => {
  const optional = checklistOf('key', plus, aallyn).filter(({ isOptional }) => isOptional);
  expect(optional.map(({ id, link }) => [id, link.url.split('?')[1]])).toEqual([
    ['policy-page', 'template=page&addAppBlockId=key/policy-page&target=newAppsSection'],
    ['policy-calculator', 'template=page&addAppBlockId=key/policy-calculator&target=newAppsSection'],
    ['policy-data', 'context=apps&activateAppId=key/policy-data'],
  ]);
});

test('a block at checkout is live at its own target only', () => {
  if (!checkout) throw new Error('Checkout is missing.');
  const at = (target: string) => [{ handle: 'checkout-blocks', activations: [{ target }] }];
  expect(isLive(checkout, at('purchase.checkout.shipping-option-list.render-after'))).toBe(false);
  expect(isLive(checkout, at('purchase.checkout.block.render'))).toBe(true);
});
