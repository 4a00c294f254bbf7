import { aallyn, decideProtection } from '@doorstep/policy';
import { expect, test } from 'vitest';
import { drawn, item, rulesOf, variantId, type Item, type Page } from './storefront.fixture.ts';

async function toggleOn(page: Page) {
  const document = new DOMParser().parseFromString(await drawn('protection-toggle', page), 'text/html');
  return {
    form: document.querySelector('form'),
    checkbox: document.querySelector<HTMLInputElement>('input[type="checkbox"]'),
    field: (name: string) => document.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value,
    text: document.body.textContent.replace(/\s+/g, ' ').trim(),
    button: document.querySelector('noscript')?.textContent.trim(),
  };
}

const finalSale = { product: { tags: ['final-sale'] } };
const subscription = { selling_plan_allocation: { selling_plan: { recurring_deliveries: true } } };

test('[PROT-02] the toggle is off, shows its price, and works without JavaScript', async () => {
  const toggle = await toggleOn({});
  expect(toggle.checkbox?.checked).toBe(false);
  expect(toggle.text).toContain('Free returns for $2.98');
  expect(toggle.form?.getAttribute('action')).toBe('/cart/add');
  expect([toggle.field('id'), toggle.field('quantity'), toggle.field('return_to')]).toEqual([
    '298',
    '1',
    '/cart',
  ]);
  expect(toggle.button).toBe('Add Free returns');
});

test('[PROT-02] without JavaScript nothing is added before the box is ticked', async () => {
  expect((await toggleOn({})).checkbox?.required).toBe(true);
});

test('[PROT-02] a line in the cart turns it on, and the form takes that line out', async () => {
  const toggle = await toggleOn({ items: [item(1), item(variantId)] });
  expect(toggle.checkbox?.checked).toBe(true);
  expect(toggle.form?.getAttribute('action')).toBe('/cart/change');
  expect([toggle.field('id'), toggle.field('quantity')]).toEqual(['298:key', '0']);
  expect(toggle.button).toBe('Remove Free returns');
});

const carts: readonly (readonly [string, readonly Item[]])[] = [
  ['an empty cart', []],
  ['a bag', [item(1)]],
  ['a gift card', [item(1, { requires_shipping: false })]],
  ['a final sale bag', [item(1, finalSale)]],
  ['a final sale bag and another', [item(1, finalSale), item(2)]],
  ['a final sale bag and a gift card', [item(1, finalSale), item(2, { requires_shipping: false })]],
];

test.each(carts.flatMap(([what, items]) => ['US', 'CA', 'DE'].map((country) => ({ what, items, country }))))(
  '[PROT-03, PROT-04, PROT-05] $what in $country: Liquid offers what the engine offers',
  async ({ items, country }) => {
    const lines = items.map(({ requires_shipping, product }) => ({
      merchandiseId: 'gid://shopify/ProductVariant/1',
      requiresShipping: requires_shipping,
      finalSale: product.tags.includes('final-sale'),
    }));
    const decided = decideProtection(rulesOf(aallyn).protection, { countryCode: country, lines });
    const toggle = await toggleOn({ items, country });
    expect(toggle.form !== null).toBe(decided.kind === 'offered');
  },
);

test.each<readonly [string, Page]>([
  [
    '[PROT-01] the policy does not offer it',
    { policy: { ...aallyn, protection: { ...aallyn.protection, offered: false } } },
  ],
  ['[PROT-02] the product is gone, and with it the price', { available: null }],
  ['[PROT-02] the product is sold out', { available: false }],
  ['[PROT-05] the cart holds a subscription', { items: [item(1, subscription)] }],
])('%s: no toggle', async (_, page) => {
  expect((await toggleOn(page)).form).toBeNull();
});

test('[PROT-03] a line that does not belong here any more can be turned off, and says so', async () => {
  const toggle = await toggleOn({ items: [item(1), item(variantId)], country: 'CA' });
  expect(toggle.checkbox?.checked).toBe(true);
  expect(toggle.text).toContain('Free returns is not available for this order. Please turn it off.');
});

test.each([
  ['fr-CA', 'Retours gratuits pour $2.98'],
  ['zh-HK', '加購免費退貨（$2.98）'],
  ['ja', '返品無料（$2.98）を追加'],
])('[PROT-06] in %s the policy’s name is used', async (language, label) => {
  expect((await toggleOn({ language })).text).toContain(label);
});

test('the embed stays out of an empty cart and off the cart page, which has the block', async () => {
  expect(await drawn('protection-embed', { template: 'product' })).toContain('type="checkbox"');
  expect((await drawn('protection-embed', { template: 'cart' })).trim()).toBe('');
  expect((await drawn('protection-embed', { template: 'product', items: [] })).trim()).toBe('');
});
