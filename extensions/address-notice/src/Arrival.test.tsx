import { join } from 'node:path';
import { signal } from '@preact/signals';
import { inEditor, provide, publishBlocks, translatorOf, withhold } from '@doorstep/live-view/testing';
import { getExtension } from '@shopify/ui-extensions-tester';
import { createCartLine, createShippingOption } from '@shopify/ui-extensions-tester/checkout';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const translate = translatorOf(join(import.meta.dirname, '../locales'));
const extension = getExtension('purchase.checkout.shipping-option-list.render-after');
const ohio = { countryCode: 'US', provinceCode: 'OH', address1: '12 Main St' };
const arrives = 'Estimated delivery: Nov 12–20';
const chosen = (option: object) => [
  {
    deliveryOptions: [{ ...createShippingOption(), handle: 'a', ...option }],
    selectedDeliveryOption: { handle: 'a' },
  },
];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-09T18:00:00Z') });
  extension.setUp();
  inEditor(extension.shopify.extension, false);
  const { merchandise, ...line } = createCartLine();
  const bag = { ...line, merchandise: { ...merchandise, requiresShipping: true } };
  const deliveryGroups = signal(chosen({ title: 'Standard' }));
  Object.assign(extension.shopify, { appMetafields: publishBlocks(), lines: signal([bag]), deliveryGroups });
  Object.assign(extension.shopify.i18n, { translate });
});

afterEach(() => {
  extension.tearDown();
  vi.useRealTimers();
});

const text = () => document.body.textContent;

test('[CAL-05] before paying the arrival stands there, as an estimate for the country of the order', async () => {
  const address = provide(extension.shopify, 'shippingAddress', ohio);
  await extension.render();
  expect(text()).toBe(arrives);
  address.value = { ...ohio, countryCode: 'JP', provinceCode: 'JP-13' };
  await expect.poll(text).toContain('Estimated delivery: Nov 25 – ');
  address.value = { ...ohio, countryCode: 'DE', provinceCode: 'BE' };
  await expect.poll(text).toBe('');
});

test('[ADDR-02] [ADDR-03] no days are promised while the address is one that is asked about', async () => {
  const address = provide(extension.shopify, 'shippingAddress', { ...ohio, address1: 'General Delivery' });
  await extension.render();
  expect(text()).toBe('');
  address.value = ohio;
  await expect.poll(text).toBe(arrives);
  address.value = { ...ohio, countryCode: 'JP', provinceCode: 'JP-13', address1: '渋谷郵便局留め' };
  await expect.poll(text).toBe('');
});

test('[CAL-05] the days are said once: not where the title of the chosen option says them', async () => {
  provide(extension.shopify, 'shippingAddress', ohio);
  const deliveryGroups = signal(chosen({ title: 'Standard (estimated delivery Nov 12–20)' }));
  Object.assign(extension.shopify, { deliveryGroups });
  await extension.render();
  expect(text()).toBe('');
  deliveryGroups.value = chosen({ title: 'Express' });
  await expect.poll(text).toBe(arrives);
});

test('without access to the address the country of the checkout decides', async () => {
  withhold(extension.shopify, 'shippingAddress');
  const localization = { ...extension.shopify.localization, country: signal({ isoCode: 'US' }) };
  Object.assign(extension.shopify, { localization });
  await extension.render();
  expect(text()).toBe(arrives);
});

test('without published rules there is no arrival', async () => {
  provide(extension.shopify, 'shippingAddress', ohio);
  Object.assign(extension.shopify, { appMetafields: signal([]) });
  await extension.render();
  expect(document.body.innerHTML).toBe('');
});
