import { expect, test } from 'vitest';
import { decideOrder } from '../orders/decide-order.ts';
import type { OrderFacts, OrderPromise } from '../orders/order.ts';
import { aallyn } from '../presets/aallyn.ts';
import { protectionVariantId } from './checkout.fixture.ts';
import { promiseOf } from './decode-promise.ts';
import { promiseCardModel } from './promiseCardModel.ts';

/** Bought on Monday, 9 November 2026 in Los Angeles. */
function promiseFor(changes: Partial<OrderFacts> = {}): OrderPromise {
  const bag = {
    variantId: 'gid://shopify/ProductVariant/1',
    quantity: 1,
    requiresShipping: true,
    subtotal: 100_00,
  };
  return decideOrder(aallyn, {
    policyVersion: 7,
    placedAt: '2026-11-09T18:00:00Z',
    lines: [bag],
    shippingAddress: { countryCode: 'US', provinceCode: 'OH', address1: '12 Main St' },
    carrier: null,
    protectionVariantId,
    ...changes,
  }).promise;
}

const textsOf = (promise: OrderPromise) => promiseCardModel(promise).rows.map(({ text }) => text);
const rowOf = (promise: OrderPromise, wanted: string) =>
  promiseCardModel(promise).rows.find(({ text }) => text === wanted);

test('[CAL-02, CAL-05, CAL-06] before shipping: the day it ships, tracking, and an estimate of arrival', () => {
  const promise = promiseFor();
  expect(textsOf(promise)).toEqual(['shipsOn', 'trackingBy', 'arrives', 'unprotected']);
  expect(rowOf(promise, 'shipsOn')).toEqual({ text: 'shipsOn', from: '2026-11-10', to: '2026-11-10' });
});

test('[CAL-04] in the season it ships within two business days', () => {
  const promise = promiseFor({ placedAt: '2026-11-30T18:00:00Z' });
  expect(rowOf(promise, 'shipsBetween')).toMatchObject({ from: '2026-12-01', to: '2026-12-02' });
});

test('[CAL-07] the gap between pick-up and scan is explained until it has shipped', () => {
  expect(promiseCardModel(promiseFor()).gap).toBe(true);
  expect(promiseCardModel(promiseFor({ shippedOn: '2026-11-10' })).gap).toBe(false);
});

test('[CAL-05] real events take the place of estimates', () => {
  const promise = promiseFor({ shippedOn: '2026-11-12', deliveredOn: '2026-11-16' });
  expect(textsOf(promise)).toEqual(['shipped', 'delivered', 'unprotected', 'returnUntil', 'missing']);
  expect(rowOf(promise, 'shipped')).toMatchObject({ from: '2026-11-12' });
  expect(rowOf(promise, 'delivered')).toMatchObject({ to: '2026-11-16' });
  expect(rowOf(promise, 'returnUntil')).toMatchObject({ to: '2026-12-07' });
});

test('[SIGN-03] the signature is certain, possible or withdrawn', () => {
  const lines = [{ variantId: 'bag', quantity: 1, requiresShipping: true, subtotal: 260_00 }];
  expect(textsOf(promiseFor({ lines }))).toContain('signatureIfCarrier');
  expect(textsOf(promiseFor({ lines, carrier: 'UPS' }))).toContain('signature');
  expect(textsOf(promiseFor({ lines, carrier: 'USPS' })).join()).not.toContain('signature');
});

test('[PROT-01] whether the protection was bought is said either way', () => {
  const fee = { variantId: protectionVariantId, quantity: 1, requiresShipping: false, subtotal: 2_98 };
  const bag = { variantId: 'bag', quantity: 1, requiresShipping: true, subtotal: 100_00 };
  expect(textsOf(promiseFor({ lines: [bag, fee] }))).toContain('protected');
  expect(textsOf(promiseFor())).toContain('unprotected');
});

test('every date has a statement behind it, named once', () => {
  const { why } = promiseCardModel(promiseFor({ shippedOn: '2026-11-12', deliveredOn: '2026-11-16' }));
  expect(why).toEqual([...new Set(why)]);
  expect(why).toEqual(expect.arrayContaining(['CAL-02', 'CAL-05', 'CAL-06', 'RET-02', 'MISS-01', 'MISS-02']));
});

test('an order whose time cannot be read still says what was bought', () => {
  expect(promiseCardModel(promiseFor({ placedAt: 'soon' }))).toEqual({
    rows: [{ text: 'unprotected', from: null, to: null }],
    gap: false,
    why: [],
  });
});

const entry = (value: string, type = 'order') => [{ target: { type }, metafield: { key: 'promise', value } }];

test('the promise is read from the order’s metafield as it was written', () => {
  const promise = promiseFor({ shippedOn: '2026-11-12', deliveredOn: '2026-11-16' });
  expect(promiseOf(entry(JSON.stringify(promise)))).toEqual(promise);
});

test.each([
  ['nothing', []],
  ['another owner', entry(JSON.stringify(promiseFor()), 'shop')],
  ['no JSON', entry('{')],
  ['another format', entry(JSON.stringify({ ...promiseFor(), format: 2 }))],
  ['a date that is none', entry(JSON.stringify({ ...promiseFor(), dates: { ships: { earliest: 'soon' } } }))],
  ['null', entry('null')],
])('%s is no promise', (_, metafields) => {
  expect(promiseOf(metafields)).toBeNull();
});
