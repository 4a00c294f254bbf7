import { join } from 'node:path';
import { signal } from '@preact/signals';
import { aallyn } from '@doorstep/policy';
import { getExtension } from '@shopify/ui-extensions-tester';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inEditor, provide, publishBlocks, translatorOf, withhold } from '@doorstep/live-view/testing';

const translate = translatorOf(join(import.meta.dirname, '../locales'));
const extension = getExtension('purchase.checkout.delivery-address.render-after');
const empty = {
  address1: undefined,
  address2: undefined,
  city: undefined,
  company: undefined,
  zip: undefined,
};
const ohio = { ...empty, provinceCode: 'OH', countryCode: 'US' };

beforeEach(() => {
  extension.setUp();
  inEditor(extension.shopify.extension, false);
  Object.assign(extension.shopify, { appMetafields: publishBlocks() });
  Object.assign(extension.shopify.i18n, { translate });
});

afterEach(() => extension.tearDown());

const banner = () => document.body.querySelector('s-banner');

const sentence = aallyn.addresses.responsibility.en;

test('[ADDR-04] who is responsible for the address is said beside it, once there is one', async () => {
  const address = provide(extension.shopify, 'shippingAddress', { ...ohio, address1: '' });
  await extension.render();
  expect(document.body.textContent).toBe('');
  address.value = { ...ohio, address1: '12 Main St' };
  await expect.poll(() => document.body.textContent).toBe(sentence);
  expect(banner()).toBeNull();
});

test('[ADDR-04] the sentence is the policy’s, in the shopper’s language', async () => {
  const localization = { ...extension.shopify.localization, extensionLanguage: signal({ isoCode: 'ja' }) };
  Object.assign(extension.shopify, { localization });
  provide(extension.shopify, 'shippingAddress', { ...ohio, address1: '12 Main St' });
  await extension.render();
  expect(document.body.textContent).toBe(aallyn.addresses.responsibility.ja);
});

test('[ADDR-01] a P.O. box is explained as soon as it stands there, and no longer when it is gone', async () => {
  const address = provide(extension.shopify, 'shippingAddress', { ...ohio, address1: '12 Main St' });
  await extension.render();
  address.value = { ...ohio, address1: 'PO Box 12' };
  await expect.poll(() => document.body.textContent).toContain('Our carriers need a door to knock on.');
  address.value = { ...ohio, address1: '12 Main St' };
  await expect.poll(() => document.body.textContent).toBe(sentence);
});

test('[ADDR-01] what is wrong is said once, at the field by the function; here stands the way out', async () => {
  provide(extension.shopify, 'shippingAddress', { ...ohio, address1: 'PO Box 12' });
  await extension.render();
  expect(banner()).toBeNull();
  expect(document.body.textContent).not.toContain(sentence);
  expect(document.body.textContent).toContain('Did we misread this address?');
  expect(document.body.querySelector('s-link')?.getAttribute('href')).toMatch(/\/pages\/contact$/);
});

test('[ADDR-03] remove the box, keep the street', async () => {
  provide(extension.shopify, 'shippingAddress', { ...ohio, address1: '12 Main St', address2: 'PO Box 12' });
  await extension.render();
  expect(document.body.textContent).toContain('Remove the box, keep the street');
});

test('[ADDR-03] an address that will be confirmed does not sound refused', async () => {
  provide(extension.shopify, 'shippingAddress', { ...ohio, address1: 'General Delivery' });
  await extension.render();
  expect(banner()?.getAttribute('tone')).toBe('info');
  expect(banner()?.getAttribute('heading')).toBe('This looks like general delivery');
  expect(banner()?.textContent).toContain('You can continue.');
  expect(document.body.textContent).toContain(sentence);
});

test('[FORM-01] the page to ask on answers in the buyer’s language', async () => {
  provide(extension.shopify, 'shippingAddress', { ...empty, provinceCode: undefined, countryCode: 'DE' });
  const localization = { ...extension.shopify.localization, extensionLanguage: signal({ isoCode: 'ja' }) };
  Object.assign(extension.shopify, { localization });
  await extension.render();
  expect(document.body.querySelector('s-link')?.getAttribute('href')).toMatch(/country=DE&locale=ja$/);
});

test('[SHIP-05] [FORM-01] a country not served comes with the way to ask for it', async () => {
  provide(extension.shopify, 'shippingAddress', { ...empty, provinceCode: undefined, countryCode: 'DE' });
  await extension.render();
  expect(banner()).toBeNull();
  const links = [...document.body.querySelectorAll('s-link')];
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    [
      'Ask us to ship here',
      'https://mock-shop.myshopify.com/apps/doorstep/requests/new?kind=destination&country=DE&locale=en',
    ],
    ['Contact us', 'https://mock-shop.myshopify.com/pages/contact'],
  ]);
});

test.each([
  ['access to the address', publishBlocks()],
  ['rules', signal([])],
])('without %s nothing is said', async (_, appMetafields) => {
  Object.assign(extension.shopify, { appMetafields });
  withhold(extension.shopify, 'shippingAddress');
  await extension.render();
  expect(document.body.textContent).toBe('');
});

test('[ADDR-01] in the editor a merchant sees a sample, and that the checkout rule is what refuses', async () => {
  inEditor(extension.shopify.extension, true);
  provide(extension.shopify, 'shippingAddress', undefined);
  await extension.render();
  expect(document.body.textContent).toContain('Our carriers need a door to knock on.');
  expect(document.body.textContent).toContain('checkout rule');
});

test('in Korea it points at Shopify’s own field for the customs code', async () => {
  provide(extension.shopify, 'shippingAddress', { ...empty, provinceCode: undefined, countryCode: 'KR' });
  await extension.render();
  expect(document.body.textContent).toContain('Enter it in the field that checkout shows for it.');
  expect(banner()).toBeNull();
});
