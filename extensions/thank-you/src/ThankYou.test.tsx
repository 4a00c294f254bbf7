import { join } from 'node:path';
import { signal } from '@preact/signals';
import {
  cardReasons,
  cardSays,
  i18nOf,
  inEditor,
  keepDecision,
  nothing,
  protectionVariantId,
  provide,
  publishPromise,
  withhold,
} from '@doorstep/live-view/testing';
import { getExtension } from '@shopify/ui-extensions-tester';
import { createCartLine } from '@shopify/ui-extensions-tester/checkout';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const extension = getExtension('purchase.thank-you.block.render');
const i18n = i18nOf(join(import.meta.dirname, '../locales'));

const line = (id: string, amount: number, requiresShipping: boolean) => {
  const { merchandise, ...rest } = createCartLine();
  const cost = { totalAmount: { amount, currencyCode: 'USD' as const } };
  return { ...rest, id, cost, merchandise: { ...merchandise, id, requiresShipping } };
};
const bag = line('gid://shopify/ProductVariant/1', 260, true);
const fee = line(protectionVariantId, 2.98, false);
const ohio = {
  countryCode: 'US',
  provinceCode: 'OH',
  address1: '12 Main St',
  address2: undefined,
  city: 'Columbus',
  company: undefined,
  zip: '43004',
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-09T18:00:00Z') });
  extension.setUp();
  inEditor(extension.shopify.extension, false);
  Object.assign(extension.shopify, { appMetafields: publishPromise(), lines: signal([bag]) });
  Object.assign(extension.shopify.i18n, i18n);
  provide(extension.shopify, 'shippingAddress', ohio);
});

afterEach(() => {
  extension.tearDown();
  vi.useRealTimers();
});

test('[CAL-02] [CAL-05] [SIGN-02] the card says of a new order what its own page will say', async () => {
  await extension.render();
  const onThankYou = { says: cardSays(), reasons: cardReasons() };
  expect(onThankYou.says[0]).toBe('Ships Nov 10');
  const orderStatus = getExtension('customer-account.order-status.block.render', {
    configSearchDir: join(import.meta.dirname, '../../order-status'),
  });
  extension.tearDown();
  orderStatus.setUp();
  inEditor(orderStatus.shopify.extension, false);
  Object.assign(orderStatus.shopify, { appMetafields: keepDecision() });
  Object.assign(orderStatus.shopify.i18n, i18n);
  await orderStatus.render();
  expect({ says: cardSays(), reasons: cardReasons() }).toEqual(onThankYou);
  orderStatus.tearDown();
  extension.setUp();
});

test('[PROT-01] the protection bought with the order is named', async () => {
  Object.assign(extension.shopify, { lines: signal([bag, fee]) });
  await extension.render();
  expect(cardSays()).toContain('Free returns: bought with this order');
});

test('[SIGN-02] in another currency, whose value is not known yet, the card says nothing of a signature', async () => {
  const cost = { totalAmount: { amount: 4_000, currencyCode: 'CAD' as const } };
  Object.assign(extension.shopify, { lines: signal([{ ...bag, cost }]) });
  await extension.render();
  expect(cardSays().length).toBeGreaterThan(0);
  expect(document.body.textContent).not.toMatch(/sign(ature)?\b/i);
});

test('the moment of the order is when the page came, whatever is redrawn later', async () => {
  await extension.render();
  vi.setSystemTime(new Date('2026-11-11T18:00:00Z'));
  Object.assign(extension.shopify.lines, { value: [bag, fee] });
  await expect.poll(cardSays).toContain('Free returns: bought with this order');
  expect(cardSays()[0]).toBe('Ships Nov 10');
});

test.each([
  ['an address that is asked about [ADDR-03]', { address1: 'General Delivery' }],
  ['an address that is refused [ADDR-01]', { address1: 'PO Box 12' }],
  ['a destination that is not served [SHIP-05]', { countryCode: 'DE', provinceCode: undefined }],
])('[ADDR-02] an order that waits for %s is promised no date', async (_, changes) => {
  provide(extension.shopify, 'shippingAddress', { ...ohio, ...changes });
  await extension.render();
  expect(cardSays()[0]).toBe('On hold until the delivery address is settled with you');
  expect(document.body.textContent).not.toMatch(/(Nov|Dec) \d|hours can pass/);
});

const chosen = (option: object) => [
  { deliveryOptions: [{ handle: 'h', code: 'c', ...option }], selectedDeliveryOption: { handle: 'h' } },
];

test('[SIGN-02] with a chosen option of the carrier, the signature is certain', async () => {
  const deliveryGroups = signal(chosen({ title: 'UPS Ground (signature on delivery if shipped via UPS)' }));
  Object.assign(extension.shopify, { deliveryGroups });
  await extension.render();
  expect(cardSays()).toContain('Someone has to sign for the delivery');
});

test('[CAL-05] an order that is picked up is promised no dates, and is not asked about an address that it does not have', async () => {
  Object.assign(extension.shopify, { deliveryGroups: signal(chosen({ type: 'pickup', title: 'Shop' })) });
  Object.assign(extension.shopify, { lines: signal([bag, fee]) });
  provide(extension.shopify, 'shippingAddress', undefined);
  await extension.render();
  expect(document.body.textContent).not.toMatch(/(Nov|Dec) \d|Waits/);
});

test('without access to the address the country of the checkout decides', async () => {
  withhold(extension.shopify, 'shippingAddress');
  const localization = { ...extension.shopify.localization, country: signal({ isoCode: 'JP' }) };
  Object.assign(extension.shopify, { localization });
  await extension.render();
  expect(cardSays()).toContain(
    'Refunds can be requested up to 21 days after shipping (not for final sale items)',
  );
});

test('without published rules there is no card', async () => {
  Object.assign(extension.shopify, { appMetafields: nothing() });
  await extension.render();
  expect(document.body.innerHTML).toBe('');
});

test('in the editor a merchant sees a sample, or what to do first', async () => {
  inEditor(extension.shopify.extension, true);
  Object.assign(extension.shopify, { lines: signal([]) });
  await extension.render();
  expect(cardSays()).toContain('If it ships via UPS, someone has to sign for the delivery');
  expect(document.body.textContent).toContain('This is a sample');
});
