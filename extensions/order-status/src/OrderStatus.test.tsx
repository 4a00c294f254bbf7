import { join } from 'node:path';
import { signal } from '@preact/signals';
import { cardRows, i18nOf, inEditor, kept, nothing, publishedPromise } from '@doorstep/live-view/testing';
import { aallyn } from '@doorstep/policy';
import { getExtension } from '@shopify/ui-extensions-tester';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const extension = getExtension('customer-account.order-status.block.render');
const i18n = i18nOf(join(import.meta.dirname, '../locales'));

beforeEach(() => {
  extension.setUp();
  inEditor(extension.shopify.extension, false);
  Object.assign(extension.shopify.i18n, i18n);
});

afterEach(() => extension.tearDown());

const show = async (appMetafields: object) => {
  Object.assign(extension.shopify, { appMetafields });
  await extension.render();
};
const says = () => cardRows().map((row) => row.says);

test('[CAL-02] [CAL-05] [SIGN-03] [PROT-01] [ACCT-01] the card says what to expect, in the shop’s calendar dates', async () => {
  await show(kept());
  expect(says()).toEqual([
    'Ships on Nov 10, 2026',
    'Tracking number by the end of Nov 10, 2026',
    'Estimated to arrive between Nov 12, 2026 and Nov 20, 2026',
    'If it is shipped via UPS, someone has to sign for the delivery',
    'Free returns: not bought with this order',
    'Returns can be requested until 21 days after delivery (not for final sale items)',
    'Marked as delivered, but not there? Report it from 5 business days after that, until Dec 11, 2026',
  ]);
});

test('[CAL-07] [ADDR-04] below it the policy’s hours between pick-up and scan, and its sentence about addresses', async () => {
  await show(kept());
  expect(document.body.textContent).toContain('Up to 12 hours can pass between pick-up and the first scan');
  expect(document.body.textContent).toContain(aallyn.addresses.responsibility.en);
});

test('each row is a button of its own name that opens to its reason', async () => {
  await show(kept());
  const rows = cardRows();
  expect(rows[0]).toEqual({
    says: 'Ships on Nov 10, 2026',
    name: 'Ships on Nov 10, 2026 Why?',
    why: ['Orders ship on the next working day of our warehouse.'],
  });
  expect(rows[3]?.why).toEqual([
    'Orders over $250.00, before discounts, need a signature when they are shipped via UPS.',
  ]);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
});

test('[PROT-01] a protection that was bought says what it waives', async () => {
  const fee = {
    variantId: 'gid://shopify/ProductVariant/298',
    quantity: 1,
    requiresShipping: false,
    subtotal: 2_98,
  };
  await show(kept({ lines: [{ ...fee, variantId: 'bag', requiresShipping: true }, fee] }));
  const row = cardRows().find((each) => each.says === 'Free returns: bought with this order');
  expect(row?.why).toContain('No fee when you send something back');
});

test('[RET-06] no return is promised for final sale, wherever one is promised', async () => {
  const events = { shippedOn: '2026-11-20', deliveredOn: '2026-11-24' };
  for (const changes of [{}, events, { ...events, placedAt: '2026-11-19T18:00:00Z' }]) {
    await show(kept(changes));
    const returns = cardRows().filter(({ says }) => says?.includes('can be requested'));
    expect(returns.length).toBeGreaterThan(0);
    for (const { says: sentence, why } of returns) {
      expect(sentence).toMatch(/ \(not for final sale items\)$/);
      expect(why.join(' ')).toContain('Final sale items do not come back.');
    }
    extension.tearDown();
    extension.setUp();
    Object.assign(extension.shopify.i18n, i18n);
    inEditor(extension.shopify.extension, false);
  }
});

test('[ADDR-02] an order that is held for its address promises no dates until that is settled', async () => {
  const boxed = { countryCode: 'US', provinceCode: 'OH', address1: 'PO Box 12' };
  const appMetafields = kept({ shippingAddress: boxed });
  await show(appMetafields);
  expect(cardRows()[0]).toMatchObject({
    says: 'Waits to be shipped until the delivery address is settled with you',
    why: [expect.stringContaining('we write to you')],
  });
  expect(document.body.textContent).not.toMatch(/2026|hours can pass/);
  appMetafields.value = kept().value;
  await vi.waitFor(() => expect(says()[0]).toBe('Ships on Nov 10, 2026'));
});

test('what has happened, and what was not bought, have reasons of their own instead of a rule that does not fit', async () => {
  await show(kept({ shippedOn: '2026-11-12', deliveredOn: '2026-11-16' }));
  const whyOf = (start: string) => cardRows().find((row) => row.says?.startsWith(start))?.why;
  const reported = ['This is what was reported to us, by the carrier or when the parcel left our warehouse.'];
  expect(whyOf('Shipped on')).toEqual(reported);
  expect(whyOf('Delivered on')).toEqual(reported);
  expect(whyOf('Free returns: not bought')).toEqual([
    'Free returns was not bought with this order, so returns cost the fees that our policy names.',
  ]);
});

test('[CAL-05] [SIGN-03] the card changes when something really happens', async () => {
  const appMetafields = kept();
  await show(appMetafields);
  appMetafields.value = kept({ shippedOn: '2026-11-12', carrier: 'other' }).value;
  await vi.waitFor(() => expect(says()).toContain('Shipped on Nov 12, 2026'));
  expect(says()).toContain('Nobody has to sign: your order was not shipped via UPS');
  expect(document.body.textContent).not.toContain('hours can pass');
  appMetafields.value = kept({ shippedOn: '2026-11-12', deliveredOn: '2026-11-16' }).value;
  await vi.waitFor(() => expect(says()).toContain('Delivered on Nov 16, 2026'));
  expect(says()).toContain('Returns can be requested until Dec 7, 2026 (not for final sale items)');
});

test('[ADDR-04] the policy’s words stand in the buyer’s language', async () => {
  const localization = { ...extension.shopify.localization, extensionLanguage: signal({ isoCode: 'ja' }) };
  Object.assign(extension.shopify, { localization });
  await show(kept());
  expect(document.body.textContent).toContain(aallyn.addresses.responsibility.ja);
  expect(document.body.textContent).toContain('返品無料: not bought');
});

test('an order without a promise shows nothing, also where a policy is published', async () => {
  await show(publishedPromise());
  expect(document.body.innerHTML).toBe('');
});

test('in the editor a merchant sees a sample in the policy’s values', async () => {
  inEditor(extension.shopify.extension, true);
  await show(publishedPromise());
  expect(says()).toContain('Free returns: not bought with this order');
  expect(document.body.textContent).toContain('This is a sample');
});

test('in the editor a merchant without a published policy reads what to do', async () => {
  inEditor(extension.shopify.extension, true);
  await show(nothing());
  expect(document.body.textContent).toContain('Publish your policy in Doorstep.');
});
