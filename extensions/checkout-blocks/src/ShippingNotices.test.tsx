import { signal } from '@preact/signals';
import { createShippingOption } from '@shopify/ui-extensions-tester/checkout';
import { getExtension } from '@shopify/ui-extensions-tester';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatCurrency, inEditor, published } from '@doorstep/live-view/testing';
import { bag, fee, translate } from './checkout.fixture.ts';

const extension = getExtension('purchase.checkout.shipping-option-list.render-after');
let lines = signal([bag(260)]);

beforeEach(() => {
  extension.setUp();
  inEditor(extension.shopify.extension, false);
  lines = signal([bag(260)]);
  Object.assign(extension.shopify, { appMetafields: published(), lines });
  Object.assign(extension.shopify.i18n, { translate, formatCurrency });
});

afterEach(() => extension.tearDown());

test('[SIGN-02] at $260 the notice says what happens if UPS brings it', async () => {
  await extension.render();
  const banner = document.body.querySelector('s-banner');
  expect(banner?.getAttribute('tone')).toBe('info');
  expect(banner?.textContent).toBe(
    'If shipped via UPS, someone has to sign for this delivery: the order is over $250.00.',
  );
});

test('[SIGN-01] the notice follows the cart: not at $250.00, not for the fee', async () => {
  await extension.render();
  lines.value = [bag(250), fee()];
  await vi.waitFor(() => expect(document.body.innerHTML).toBe(''));
  lines.value = [bag(250.01)];
  await vi.waitFor(() => expect(document.body.textContent).toContain('If shipped via UPS'));
});

test('[SIGN-02] with UPS chosen it is certain', async () => {
  const ups = { ...createShippingOption(), handle: 'ups', carrier: { name: 'UPS' } };
  const group = { deliveryOptions: [ups], selectedDeliveryOption: { handle: 'ups' } };
  Object.assign(extension.shopify, { deliveryGroups: signal([group]) });
  await extension.render();
  expect(document.body.textContent).toContain('ships via UPS');
});

test('[SIGN-01] a cart in another currency reads the rule, without a banner', async () => {
  const bagInHongKong = { ...bag(400), cost: { totalAmount: { amount: 400, currencyCode: 'HKD' as const } } };
  lines.value = [bagInHongKong];
  await extension.render();
  expect(document.body.querySelector('s-banner')).toBeNull();
  expect(document.body.textContent).toBe(
    'Orders over $250.00 need a signature on delivery if shipped via UPS.',
  );
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
  expect(document.body.textContent).toContain('the order is over $250.00');
  expect(document.body.textContent).toContain('This is a sample.');
});
