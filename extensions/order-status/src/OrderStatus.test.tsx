import { join } from 'node:path';
import { signal } from '@preact/signals';
import {
  cardReasons,
  cardSays,
  i18nOf,
  inEditor,
  keepDecision,
  nothing,
  publishPromise,
} from '@doorstep/live-view/testing';
import { aallyn } from '@doorstep/policy';
import { getExtension } from '@shopify/ui-extensions-tester';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const extension = getExtension('customer-account.order-status.block.render');
const i18n = i18nOf(join(import.meta.dirname, '../locales'));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-10T18:00:00Z') });
  extension.setUp();
  inEditor(extension.shopify.extension, false);
  Object.assign(extension.shopify.i18n, i18n);
  signIn(undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
  extension.tearDown();
  vi.useRealTimers();
});

/** Whoever looks at the order, signed in or not. */
const signIn = (customer: object | undefined) =>
  Object.assign(extension.shopify, {
    shop: { storefrontUrl: 'https://aallyn.example/', myshopifyDomain: 'aallyn.myshopify.com' },
    sessionToken: { get: () => Promise.resolve('token') },
    order: signal({ id: 'gid://shopify/Order/1001' }),
    authenticatedAccount: { customer: signal(customer) },
  });

const show = async (appMetafields: object) => {
  Object.assign(extension.shopify, { appMetafields });
  await extension.render();
};

test('[CAL-02] [CAL-05] [SIGN-03] [PROT-01] [ACCT-01] the card says what to expect, in the shop’s calendar dates', async () => {
  await show(keepDecision());
  expect(cardSays()).toEqual([
    'Ships Nov 10',
    'Tracking number by the end of Nov 10',
    'Estimated delivery: Nov 12–20',
    'If it ships via UPS, someone has to sign for the delivery',
    'Returns can be requested up to 21 days after delivery (not for final sale items)',
    'Free returns: not bought with this order',
    'A return or exchange costs $15.00.',
    'Marked as delivered, but not there? Report it no sooner than 5 business days after that, and by Dec 11',
  ]);
});

test('[CAL-07] [ADDR-04] behind it stand the policy’s hours between pick-up and scan, and its sentence about addresses', async () => {
  await show(keepDecision());
  expect(cardReasons()).toContainEqual(
    expect.stringContaining('Up to 12 hours can pass between pick-up and the first scan'),
  );
  expect(cardReasons()).toContain(aallyn.addresses.responsibility.en);
});

test('the card is four lines with one place for the reasons, each said once', async () => {
  await show(keepDecision());
  expect(document.body.querySelectorAll('s-section > s-stack > s-stack')).toHaveLength(4);
  expect(document.body.querySelectorAll('s-details')).toHaveLength(1);
  const reasons = cardReasons();
  expect(reasons[0]).toBe('Orders ship on the next working day of our warehouse.');
  expect(reasons).toContain(
    'Orders over $250.00, before discounts, need a signature when they are shipped via UPS.',
  );
  expect(new Set(reasons).size).toBe(reasons.length);
});

test('a year is said where it is another one than the reader’s', async () => {
  await show(keepDecision({ placedAt: '2026-12-30T18:00:00Z' }));
  expect(cardSays()[0]).toBe('Ships Jan 4, 2027');
});

test('[PROT-01] a protection that was bought says what it waives', async () => {
  const fee = {
    variantId: 'gid://shopify/ProductVariant/298',
    quantity: 1,
    requiresShipping: false,
    subtotal: 2_98,
  };
  await show(keepDecision({ lines: [{ ...fee, variantId: 'bag', requiresShipping: true }, fee] }));
  expect(cardSays()).toContain('Free returns: bought with this order');
  expect(cardReasons()).toContain('No $15.00 fee when you send something back');
});

test('[RET-06] no return is promised for final sale, wherever one is promised', async () => {
  const events = { shippedOn: '2026-11-20', deliveredOn: '2026-11-24' };
  for (const changes of [{}, events, { ...events, placedAt: '2026-11-19T18:00:00Z' }]) {
    await show(keepDecision(changes));
    const returns = cardSays().filter((sentence) => sentence.includes('can be requested'));
    expect(returns.length).toBeGreaterThan(0);
    for (const sentence of returns) expect(sentence).toMatch(/ \(not for final sale items\)$/);
    expect(cardReasons().join(' ')).toContain('Final sale items cannot be returned.');
    extension.tearDown();
    extension.setUp();
    Object.assign(extension.shopify.i18n, i18n);
    inEditor(extension.shopify.extension, false);
  }
});

test('[ADDR-02] an order that is held for its address promises no dates until that is settled', async () => {
  const boxed = { countryCode: 'US', provinceCode: 'OH', address1: 'PO Box 12' };
  const appMetafields = keepDecision({ shippingAddress: boxed });
  await show(appMetafields);
  expect(cardSays()[0]).toBe('On hold until the delivery address is settled with you');
  expect(cardReasons()[0]).toContain('we write to you');
  expect(document.body.textContent).not.toMatch(/Nov|Dec|hours can pass/);
  appMetafields.value = keepDecision().value;
  await expect.poll(() => cardSays()[0]).toBe('Ships Nov 10');
});

test('what has happened, and what was not bought, have reasons of their own instead of a rule that does not fit', async () => {
  await show(keepDecision({ shippedOn: '2026-11-12', deliveredOn: '2026-11-16' }));
  const reasons = cardReasons();
  expect(reasons[0]).toBe(
    'Dates that have passed were reported to us by the carrier, or noted when the parcel left our warehouse.',
  );
  expect(reasons).not.toContain('Orders ship on the next working day of our warehouse.');
  expect(reasons).toContain(
    '“Free returns” was not bought with this order, so the return fees of our policy apply.',
  );
});

test('[CAL-05] [SIGN-03] the card changes when something really happens', async () => {
  const appMetafields = keepDecision();
  await show(appMetafields);
  appMetafields.value = keepDecision({ shippedOn: '2026-11-12', carrier: 'other' }).value;
  await expect.poll(cardSays).toContain('Shipped Nov 12');
  expect(cardSays()).toContain('Nobody has to sign: your order was not shipped via UPS');
  expect(document.body.textContent).not.toContain('hours can pass');
  appMetafields.value = keepDecision({ shippedOn: '2026-11-12', deliveredOn: '2026-11-16' }).value;
  await expect.poll(cardSays).toContain('Delivered Nov 16');
  expect(cardSays()).toContain('Returns can be requested until Dec 7 (not for final sale items)');
});

test('[ADDR-04] the policy’s words stand in the buyer’s language', async () => {
  const localization = { ...extension.shopify.localization, extensionLanguage: signal({ isoCode: 'ja' }) };
  Object.assign(extension.shopify, { localization });
  await show(keepDecision());
  expect(document.body.textContent).toContain(aallyn.addresses.responsibility.ja);
  expect(document.body.textContent).toContain('返品無料: not bought');
});

test('an order without a promise shows nothing, also where a policy is published', async () => {
  await show(publishPromise());
  expect(document.body.innerHTML).toBe('');
});

test('in the editor a merchant sees a sample in the policy’s values', async () => {
  inEditor(extension.shopify.extension, true);
  await show(publishPromise());
  expect(cardSays()).toContain('Free returns: not bought with this order');
  expect(document.body.textContent).toContain('This is a sample');
});

test('in the editor a merchant without a published policy reads what to do', async () => {
  inEditor(extension.shopify.extension, true);
  await show(nothing());
  expect(document.body.textContent).toContain('Publish your policy in Doorstep.');
});

test('[FORM-01] whoever has signed in reads beside the promise how their requests stand, and by when something happens', async () => {
  signIn({ id: 'gid://shopify/Customer/7' });
  const asked: string[] = [];
  const request = {
    ...{ id: 'r1', title: 'Return: Request 1', asked: 'Asked on October 10', invoice: null },
    sentences: ['Approved. Please send it back.', 'Please hand it to the carrier by October 20.'],
  };
  vi.stubGlobal('fetch', (address: string, { body }: { readonly body: URLSearchParams }) => {
    asked.push(`${address} ${body.get('do')}`);
    return Promise.resolve(Response.json({ requests: [request], words: { pay: 'Pay' } }));
  });
  await show(keepDecision());
  await expect.poll(() => document.body.textContent).toContain('by October 20.');
  expect(cardSays()[0]).toBe('Ships Nov 10');
  expect(asked).toEqual(['https://aallyn.example/apps/doorstep/account/1001 states']);
});

test.each([
  ['nobody has signed in', undefined, () => Promise.resolve(Response.json({}))],
  ['the app does not answer', { id: 'gid://shopify/Customer/7' }, () => Promise.reject(new Error('down'))],
  [
    'the app says no',
    { id: 'gid://shopify/Customer/7' },
    () => Promise.resolve(Response.json({}, { status: 401 })),
  ],
])('the promise stands alone where %s', async (_, customer, fetched) => {
  signIn(customer);
  const fetches = vi.fn(fetched);
  vi.stubGlobal('fetch', fetches);
  await show(keepDecision());
  await expect.poll(() => fetches.mock.calls.length).toBe(customer ? 1 : 0);
  expect(cardSays()[0]).toBe('Ships Nov 10');
});

test('[FORM-01] somebody who has not signed in reads where they can ask and see how it stands, whether there is a request or not', async () => {
  const link = () =>
    document.querySelector('s-link[href="https://aallyn.example/apps/doorstep/requests/new"]');
  await show(keepDecision());
  expect(link()?.textContent).toBe('Ask us about this order, or see how your request stands');
  extension.tearDown();
  extension.setUp();
  inEditor(extension.shopify.extension, false);
  Object.assign(extension.shopify.i18n, i18n);
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ requests: [] })));
  signIn({ id: 'gid://shopify/Customer/1' });
  await show(keepDecision());
  expect(link()).toBeNull();
});
