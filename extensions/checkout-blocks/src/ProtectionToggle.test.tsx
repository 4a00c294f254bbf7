import { signal, type Signal } from '@preact/signals';
import { aallyn } from '@doorstep/policy';
import { fireEvent } from '@testing-library/preact';
import type { CartLine, CartLineChange, CartLineChangeResult } from '@shopify/ui-extensions/checkout';
import { getExtension } from '@shopify/ui-extensions-tester';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  formatCurrency,
  inEditor,
  protectionVariantId,
  provide,
  publishBlocks,
  withhold,
} from '@doorstep/live-view/testing';
import { bag, fee, translate } from './checkout.fixture.ts';

const extension = getExtension('purchase.checkout.block.render');
let lines: Signal<CartLine[]>;
let apply: ReturnType<typeof vi.fn<(change: CartLineChange) => Promise<CartLineChangeResult>>>;

beforeEach(() => {
  extension.setUp();
  inEditor(extension.shopify.extension, false);
  const { shopify } = extension;
  lines = signal([bag(100)]);
  apply = vi.fn((change) => {
    const kept = lines.value.filter(({ id }) => change.type !== 'removeCartLine' || id !== change.id);
    lines.value = change.type === 'addCartLine' ? [...kept, fee('added')] : kept;
    return Promise.resolve({ type: 'success' });
  });
  const protection = { availableForSale: true, price: { amount: '2.98', currencyCode: 'USD' } };
  Object.assign(shopify, { lines, appMetafields: publishBlocks(), applyCartLinesChange: apply });
  Object.assign(shopify, { query: vi.fn(() => Promise.resolve({ data: { protection, lines: [] } })) });
  Object.assign(shopify.i18n, { translate, formatCurrency });
  provide(shopify, 'shippingAddress', { countryCode: 'US' });
});

afterEach(() => extension.tearDown());

const checkbox = () => document.body.querySelector('s-checkbox');
const shown = async () => {
  await expect.poll(checkbox).not.toBeNull();
  return checkbox() ?? document.body;
};

test('[PROT-02] the checkbox is off, with the name and the price in its label, and nothing is added', async () => {
  await extension.render();
  const box = await shown();
  expect(box.getAttribute('label')).toBe('Free returns for $2.98');
  expect(box.getAttribute('checked')).toBeNull();
  expect(apply).not.toHaveBeenCalled();
});

test('[PROT-02] on adds the line, off takes it out, and the checkbox follows the cart', async () => {
  await extension.render();
  fireEvent.change(await shown());
  await expect.poll(() => checkbox()?.getAttribute('checked')).toBe('true');
  fireEvent.change(await shown());
  await expect.poll(() => checkbox()?.getAttribute('checked')).toBeNull();
  expect(apply.mock.calls).toEqual([
    [{ type: 'addCartLine', merchandiseId: protectionVariantId, quantity: 1 }],
    [{ type: 'removeCartLine', id: 'added', quantity: 1 }],
  ]);
});

test('[PROT-05] the consent is kept with the words and the price that were read', async () => {
  const keep = vi.spyOn(extension.shopify, 'applyMetafieldChange');
  await extension.render();
  fireEvent.change(await shown());
  await expect.poll(() => keep).toHaveBeenCalledTimes(1);
  const [change] = keep.mock.calls[0] ?? [];
  expect(change?.type === 'updateCartMetafield' && JSON.parse(change.metafield.value)).toMatchObject({
    policyVersion: 7,
    label: 'Free returns for $2.98',
    price: '2.98',
    currency: 'USD',
    locale: 'en',
  });
});

test('[PROT-02] another tab that turns it on is seen here', async () => {
  await extension.render();
  await shown();
  lines.value = [bag(100), fee()];
  await expect.poll(() => checkbox()?.getAttribute('checked')).toBe('true');
});

test('[PROT-01] beside the checkbox it says what is paid without it', async () => {
  await extension.render();
  await shown();
  const [line] = [...document.body.querySelectorAll('s-text')].filter(
    ({ textContent }) => textContent === 'Without it, a return or exchange costs $15.00.',
  );
  expect(line?.closest('s-details')).toBeNull();
});

test('[PROT-04] it says what is covered and what is not', async () => {
  await extension.render();
  await shown();
  const details = document.body.querySelector('s-details')?.textContent;
  expect(details).toContain('No $15.00 fee when you send something back');
  expect(details).toContain('The rules for final sale items and all other store policies stay the same.');
  expect(details).not.toContain('missing');
});

test('[PROT-02] an error is said at the checkbox, which stays as the cart is', async () => {
  apply.mockResolvedValue({ type: 'error', message: 'merchandise is not available' });
  await extension.render();
  fireEvent.change(await shown());
  await expect.poll(() => checkbox()?.getAttribute('error')).toContain('nothing was changed');
  expect(checkbox()?.getAttribute('checked')).toBeNull();
});

test('[PROT-02] the checkbox waits as it was set while Shopify works, and goes back when that fails', async () => {
  let finish: (result: CartLineChangeResult) => void = () => {};
  apply.mockReturnValue(new Promise((resolve) => (finish = resolve)));
  await extension.render();
  fireEvent.change(await shown());
  await expect.poll(() => checkbox()?.getAttribute('disabled')).toBe('true');
  expect(checkbox()?.getAttribute('checked')).toBe('true');
  finish({ type: 'error', message: 'not available' });
  await expect.poll(() => checkbox()?.getAttribute('disabled')).toBeNull();
  expect(checkbox()?.getAttribute('checked')).toBeNull();
});

test('[PROT-03] going to Canada takes the line out and says so', async () => {
  lines.value = [bag(100), fee()];
  const address = provide(extension.shopify, 'shippingAddress', { countryCode: 'US' });
  await extension.render();
  await shown();
  address.value = { countryCode: 'CA' };
  await expect.poll(() => document.body.textContent).toContain('is not available in this country');
  expect(lines.value).toHaveLength(1);
  expect(checkbox()).toBeNull();
});

test('[PROT-05] a line left alone says how to go on', async () => {
  lines.value = [fee()];
  await extension.render();
  await shown();
  expect(document.body.textContent).toContain('Turn it off to continue.');
});

test('without published rules there is nothing to see and nothing to ask', async () => {
  Object.assign(extension.shopify, { appMetafields: signal([]) });
  await extension.render();
  expect(document.body.innerHTML).toBe('');
  expect(extension.shopify.query).not.toHaveBeenCalled();
});

test('[PROT-03] where it is not offered the block leaves no empty frame', async () => {
  provide(extension.shopify, 'shippingAddress', { countryCode: 'CA' });
  await extension.render();
  expect(document.body.innerHTML).toBe('');
});

test('without access to the address the market’s country decides', async () => {
  withhold(extension.shopify, 'shippingAddress');
  await extension.render();
  expect(await shown()).not.toBe(document.body);
});

test('in the editor a merchant sees a sample in the policy’s price, which cannot be turned on', async () => {
  inEditor(extension.shopify.extension, true);
  lines.value = [];
  await extension.render();
  expect(checkbox()?.getAttribute('label')).toBe('Free returns for $2.98');
  expect(checkbox()?.getAttribute('disabled')).toBe('true');
  expect(document.body.textContent).toContain('This is a sample.');
});

test('in the editor a merchant without a published policy reads what to do', async () => {
  inEditor(extension.shopify.extension, true);
  Object.assign(extension.shopify, { appMetafields: signal([]) });
  await extension.render();
  expect(document.body.textContent).toContain('Publish your policy in Doorstep.');
});

test('what was taken out is said by a banner that was there before, so that it is announced', async () => {
  lines.value = [bag(100), fee()];
  const address = provide(extension.shopify, 'shippingAddress', { countryCode: 'US' });
  await extension.render();
  await shown();
  const banner = document.body.querySelector('s-banner');
  expect(banner?.getAttribute('hidden')).not.toBeNull();
  address.value = { countryCode: 'CA' };
  await expect.poll(() => banner?.textContent).toContain('is not available in this country');
  expect(banner?.getAttribute('hidden')).toBeNull();
});

test('[PROT-04] a terms page of the policy is linked under the shop’s own address', async () => {
  const policy = { ...aallyn, protection: { ...aallyn.protection, terms: '/policies/refund-policy' } };
  Object.assign(extension.shopify, { appMetafields: publishBlocks(policy) });
  await extension.render();
  await shown();
  const link = document.body.querySelector('s-link');
  expect(link?.getAttribute('href')).toBe('https://mock-shop.myshopify.com/policies/refund-policy');
  expect(link?.textContent).toBe('The terms of “Free returns”');
});

test('[PROT-02] a price in a currency without decimals is shown as it is', async () => {
  const inYen = { ...bag(9000), cost: { totalAmount: { amount: 9000, currencyCode: 'JPY' as const } } };
  lines.value = [inYen];
  const protection = { availableForSale: true, price: { amount: '450', currencyCode: 'JPY' } };
  Object.assign(extension.shopify, { query: () => Promise.resolve({ data: { protection, lines: [] } }) });
  await extension.render();
  expect((await shown()).getAttribute('label')).toBe('Free returns for ¥450');
});
