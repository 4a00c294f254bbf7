import { signal } from '@preact/signals';
import { createShippingOption } from '@shopify/ui-extensions-tester/checkout';
import { getExtension } from '@shopify/ui-extensions-tester';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatCurrency, formatDate, inEditor, provide, publishBlocks } from '@doorstep/live-view/testing';
import { bag, fee, translate } from './checkout.fixture.ts';

const extension = getExtension('purchase.checkout.shipping-option-list.render-after');
const groupWith = (option: object, handle: string) => ({
  deliveryOptions: [option],
  selectedDeliveryOption: { handle },
});
let lines = signal([bag(260)]);
const withNudge = (free_shipping_nudge?: boolean) =>
  Object.assign(extension.shopify, { settings: signal({ free_shipping_nudge }) });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-09T18:00:00Z') });
  extension.setUp();
  inEditor(extension.shopify.extension, false);
  lines = signal([bag(260)]);
  withNudge(undefined);
  const deliveryGroups = signal([groupWith(createShippingOption(), 'none')]);
  Object.assign(extension.shopify, { appMetafields: publishBlocks(), lines, deliveryGroups });
  Object.assign(extension.shopify.i18n, { translate, formatCurrency, formatDate });
  provide(extension.shopify, 'shippingAddress', { countryCode: 'US', provinceCode: 'OH' });
});

afterEach(() => {
  extension.tearDown();
  vi.useRealTimers();
});

const textBelow = () => document.body.textContent;
const banner = () => document.body.querySelector('s-banner');
const isShown = () => banner()?.getAttribute('hidden') === null;

test('[SIGN-02] at $260 the notice says what happens if UPS brings it', async () => {
  await extension.render();
  expect(banner()?.getAttribute('tone')).toBe('info');
  expect(banner()?.textContent).toBe(
    'The order is over $250.00 before discounts: if it ships via UPS, someone has to sign for this delivery.',
  );
});

test('[SIGN-01] the notice follows the cart: not at $250.00, not for the fee', async () => {
  await extension.render();
  const mounted = banner();
  lines.value = [bag(250), fee()];
  await expect.poll(isShown).toBe(false);
  expect(textBelow()).toBe('');
  lines.value = [bag(250.01)];
  await expect.poll(() => document.body.textContent).toContain('if it ships via UPS');
  expect(banner()).toBe(mounted);
});

test('[SIGN-02] with UPS chosen it is certain', async () => {
  const ups = { ...createShippingOption(), handle: 'ups', carrier: { name: 'UPS' } };
  Object.assign(extension.shopify, { deliveryGroups: signal([groupWith(ups, 'ups')]) });
  await extension.render();
  expect(document.body.textContent).toContain('ships via UPS');
});

test('[SIGN-02] [SHIP-05] where no option ships to, nobody is told to sign', async () => {
  Object.assign(extension.shopify, { deliveryGroups: signal([]) });
  await extension.render();
  expect(isShown()).toBe(false);
  expect(textBelow()).toBe('');
});

test('[SIGN-02] in another currency the notice says what the title of the chosen option says', async () => {
  const cost = { totalAmount: { amount: 4_000, currencyCode: 'HKD' as const } };
  lines.value = [{ ...bag(4_000), cost }];
  const named = (title: string) => [groupWith({ ...createShippingOption(), handle: 'a', title }, 'a')];
  const deliveryGroups = signal(named('Standard'));
  Object.assign(extension.shopify, { deliveryGroups });
  await extension.render();
  expect(isShown()).toBe(false);
  expect(textBelow()).toBe('');
  deliveryGroups.value = named('Standard (若由 UPS 配送則需簽收)');
  const text = 'Because of its value, someone has to sign for this delivery if it ships via UPS.';
  await expect.poll(() => banner()?.textContent).toBe(text);
  expect(isShown()).toBe(true);
});

test('without published rules there is no notice', async () => {
  Object.assign(extension.shopify, { appMetafields: signal([]) });
  await extension.render();
  expect(document.body.innerHTML).toBe('');
});

test('in the editor a merchant sees a sample in the policy’s values', async () => {
  inEditor(extension.shopify.extension, true);
  lines.value = [];
  await extension.render();
  expect(document.body.textContent).toContain('The order is over $250.00');
  expect(document.body.textContent).toContain('This is a sample.');
});

test('[SHIP-01] [PROT-05] with its setting on the nudge says what is missing, never counting the fee', async () => {
  withNudge(true);
  lines.value = [bag(85.8), fee()];
  await extension.render();
  expect(textBelow()).toBe('$14.20 more for free shipping');
  lines.value = [bag(100)];
  await expect.poll(textBelow).toBe('');
});

test.each([undefined, false])('[SHIP-01] the nudge is off until the merchant turns it on: %s', async (on) => {
  withNudge(on);
  lines.value = [bag(85.8)];
  await extension.render();
  expect(textBelow()).toBe('');
});

test('[SHIP-01] with a discount on the whole order nothing is said rather than a guess', async () => {
  withNudge(true);
  lines.value = [bag(85.8)];
  const discountedAmount = { amount: 8.58, currencyCode: 'USD' as const };
  const code = { type: 'code' as const, code: 'WELCOME10', discountedAmount };
  Object.assign(extension.shopify, { discountAllocations: signal([code]) });
  await extension.render();
  expect(textBelow()).toBe('');
});

test('in the editor a merchant who has turned the nudge on sees a sample of it', async () => {
  withNudge(true);
  inEditor(extension.shopify.extension, true);
  lines.value = [];
  await extension.render();
  expect(document.body.textContent).toContain('$14.20 more for free shipping');
});
