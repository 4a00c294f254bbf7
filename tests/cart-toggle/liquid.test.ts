import { aallyn, decideProtection, type Policy } from '@doorstep/policy';
import { expect, test } from 'vitest';
import { draw, item, rulesOf, variantId, type Item, type Page } from './storefront.fixture.ts';

async function toggleOn(page: Page) {
  const document = new DOMParser().parseFromString(await draw('protection-toggle', page), 'text/html');
  const noscript = document.querySelector('noscript');
  const without = new DOMParser().parseFromString(noscript?.innerHTML ?? '', 'text/html');
  return {
    /** What browsers without scripts have. */
    form: without.querySelector('form'),
    field: (name: string) => without.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value,
    button: without.querySelector('button')?.textContent.trim(),
    checkbox: document.querySelector<HTMLInputElement>('input[type="checkbox"]'),
    details: document.querySelector('details'),
    text: document.body.textContent.replace(/\s+/g, ' ').trim(),
  };
}

const finalSale = { product: { tags: ['final-sale'] } };
const subscription = { selling_plan_allocation: { selling_plan: { recurring_deliveries: true } } };

test('[PROT-02] the toggle is off, shows its price, and works without JavaScript', async () => {
  const toggle = await toggleOn({});
  expect(toggle.checkbox?.checked).toBe(false);
  expect(toggle.checkbox?.getAttribute('form')).toBe(toggle.form?.id);
  expect(toggle.text).toContain('Free returns for $2.98');
  expect(toggle.form?.getAttribute('action')).toBe('/cart/add');
  expect([toggle.field('id'), toggle.field('quantity'), toggle.field('return_to')]).toEqual([
    '298',
    '1',
    '/cart',
  ]);
  expect(toggle.button).toBe('Add Free returns');
});

test('[PROT-04, PROT-06] it says what it covers and what it does not, and leads to the refund policy', async () => {
  const { text, details } = await toggleOn({});
  expect(details?.querySelector('summary')?.textContent).toBe('What “Free returns” covers');
  expect([...(details?.querySelectorAll('li') ?? [])].map((entry) => entry.textContent)).toEqual([
    'No $15.00 fee when you exchange something',
    'No $15.00 fee when you send something back',
    'No $15.00 fee when a parcel comes back to us undelivered',
  ]);
  expect(text).toContain('The rules for final sale items and all other store policies stay the same.');
  expect(details?.querySelector('a')?.getAttribute('href')).toBe('/policies/refund-policy');
});

const waiving = (waives: Policy['protection']['waives'], exchange = 15_00): Policy => ({
  ...aallyn,
  exchanges: { ...aallyn.exchanges, fee: { minor: exchange, currency: 'USD' } },
  protection: { ...aallyn.protection, waives },
});

test.each([
  ['a return or exchange costs $15.00.', waiving(['return', 'exchange'])],
  ['a return costs $15.00.', waiving(['return'])],
  ['an exchange costs $14.99.', waiving(['exchange'], 14_99)],
  ['a return costs $15.00 and an exchange $10.10.', waiving(['exchange', 'return'], 10_10)],
])('[PROT-01] beside the checkbox: without it, %s', async (costs, policy) => {
  const { text } = await toggleOn({ policy });
  expect(text).toContain(`Free returns for $2.98 Without it, ${costs}`);
});

test('[PROT-01] where no fee of a return is waived, or the cart counts in another currency, no amount is named', async () => {
  const replacement = await toggleOn({ policy: waiving(['replacement']) });
  expect(replacement.text).not.toContain('Without it');
  expect(replacement.text).toContain('No $25.00 fee for replacing a parcel');
  const abroad = await toggleOn({ currency: 'CAD' });
  expect(abroad.text).not.toMatch(/Without it|15\.00/);
  expect(abroad.text).toContain('No fee when you send something back');
});

test('[PROT-04] a terms page of the policy is linked as at checkout, instead of the refund policy', async () => {
  const policy = { ...aallyn, protection: { ...aallyn.protection, terms: '/pages/free-returns' } };
  const link = (await toggleOn({ policy })).details?.querySelector('a');
  expect(link?.getAttribute('href')).toBe('/pages/free-returns');
  expect(link?.textContent).toBe('The terms of “Free returns”');
});

test('[PROT-05] without JavaScript the line carries what the shopper read', async () => {
  const { field } = await toggleOn({});
  expect(field('properties[_protection_consent]')).toMatch(
    /^Free returns for \$2\.98 \(USD, en\), policy version 7, shown in the cart 2\d{3}-\d\d-\d\dT[\d:]{8}[+-]\d{4}$/,
  );
});

test('[PROT-02] in a browser with scripts a theme’s own cart form goes on after it, and no field of it is sent or asked for', async () => {
  const block = (await draw('protection-toggle', {})).replace(/<noscript>[^]*<\/noscript>/, '');
  document.body.innerHTML = `<form id="theme" action="/cart">${block}<button name="checkout"></button></form>`;
  const theme = document.querySelector<HTMLFormElement>('#theme');
  expect(theme?.checkValidity()).toBe(true);
  expect([...(theme?.elements ?? [])].map((element) => element.getAttribute('name'))).toEqual(['checkout']);
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
  ['a free gift', [item(1, { original_line_price: 0 })]],
  ['a final sale bag and a free gift', [item(1, finalSale), item(2, { original_line_price: 0 })]],
  ['a final sale bag and a gift card', [item(1, finalSale), item(2, { requires_shipping: false })]],
];

test.each(
  carts.flatMap(([what, items]) =>
    ['US', 'CA', 'DE', 'HK', 'PR', 'PW'].map((country) => ({ what, items, country })),
  ),
)(
  '[PROT-03, PROT-04, PROT-05] $what in $country: Liquid offers what the engine offers',
  async ({ items, country }) => {
    const lines = items.map(({ requires_shipping, original_line_price, product }) => ({
      merchandiseId: 'gid://shopify/ProductVariant/1',
      requiresShipping: requires_shipping,
      subtotal: original_line_price,
      finalSale: product.tags.includes('final-sale'),
    }));
    const decided = decideProtection(rulesOf(aallyn).protection, { countryCode: country, lines });
    const toggle = await toggleOn({ items, country });
    expect(toggle.checkbox !== null).toBe(decided.kind === 'offered');
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
  expect((await toggleOn(page)).checkbox).toBeNull();
});

test('[PROT-03] a line that does not belong here any more can be turned off, and says so', async () => {
  const toggle = await toggleOn({ items: [item(1), item(variantId)], country: 'CA' });
  expect(toggle.checkbox?.checked).toBe(true);
  expect(toggle.text).toContain('“Free returns” is not available for this order. Please turn it off.');
});

test.each([
  ['en', 'Free returns for $2.98', 'No $15.00 fee when you exchange something', 'final sale items'],
  ['fr', 'Retours gratuits pour $2.98', 'Pas de frais de $15.00 si vous renvoyez un article', 'vente finale'],
  [
    'fr-CA',
    'Retours gratuits pour $2.98',
    'Pas de frais de $15.00 si vous retournez un article',
    'vente finale',
  ],
  ['ja', '返品無料（$2.98）を追加', '交換手数料（$15.00）がかかりません', 'ファイナルセール'],
  ['ko', '무료 반품 ($2.98) 추가', '교환 수수료($15.00)가 없습니다', '파이널 세일 상품'],
  ['zh-TW', '加購免費退貨（$2.98）', '換貨免付 $15.00 手續費', '最終特賣商品'],
  ['zh-HK', '加購免費退貨（$2.98）', '換貨免付 $15.00 手續費', '最終減價產品'],
])('[PROT-06] in %s it says its name, its price, what it covers and what not', async (language, ...said) => {
  const { text } = await toggleOn({ language });
  for (const part of said) expect(text).toContain(part);
});

test('[PROT-03, PROT-05] a line that may not stay is marked for the script, and one in order is not', async () => {
  const settle = async (page: Page) =>
    new DOMParser()
      .parseFromString(await draw('protection-toggle', page), 'text/html')
      .querySelector<HTMLElement>('[data-doorstep-protection]')?.dataset['settle'];
  const items = [item(1), item(variantId)];
  expect(await settle({ items })).toBeUndefined();
  expect(await settle({})).toBeUndefined();
  expect(await settle({ items, country: 'CA' })).toBe('off');
  expect(await settle({ items: [item(variantId)] })).toBe('off');
  expect(await settle({ items: [item(1, finalSale), item(variantId)] })).toBe('off');
  expect(await settle({ items: [...items, item(variantId)] })).toBe('once');
  expect(await settle({ items: [item(1), item(variantId, { quantity: 2 })] })).toBe('once');
});

test('the embed stays out of an empty cart and off the cart page, which has the block', async () => {
  expect(await draw('protection-embed', { template: 'product' })).toContain('type="checkbox"');
  expect((await draw('protection-embed', { template: 'cart' })).trim()).toBe('');
  expect(await draw('protection-embed', { template: 'product', items: [] })).not.toContain('<label');
});
