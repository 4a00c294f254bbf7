import { expect, test } from 'vitest';
import type { Policy } from '../document/policy.ts';
import { decideOrder } from '../orders/decide-order.ts';
import type { OrderFacts, OrderPromise } from '../orders/order.ts';
import { aallyn } from '../presets/aallyn.ts';
import { renewedEvent } from '../testing/renewed-event.ts';
import { protectionVariantId } from './checkout.fixture.ts';
import { decodeOrderPromise, type KeptPromise } from './decode-promise.ts';
import { promiseCardModel } from './promise-card-model.ts';

/** Bought on Monday, 9 November 2026 in Los Angeles. */
const promiseFor = (changes: Partial<OrderFacts> = {}) => promiseOn(aallyn, changes);

function promiseOn(policy: Policy, changes: Partial<OrderFacts> = {}): OrderPromise {
  const bag = {
    variantId: 'gid://shopify/ProductVariant/1',
    quantity: 1,
    requiresShipping: true,
    subtotal: 100_00,
  };
  return decideOrder(policy, {
    policyVersion: 7,
    placedAt: '2026-11-09T18:00:00Z',
    lines: [bag],
    shippingAddress: ohio,
    carrier: 'unknown',
    protectionVariantId,
    ...changes,
  }).promise;
}

const bagOf = (subtotal: number) => ({ variantId: 'bag', quantity: 1, requiresShipping: true, subtotal });
const fee = { variantId: protectionVariantId, quantity: 1, requiresShipping: false, subtotal: 2_98 };
const ohio = { countryCode: 'US', provinceCode: 'OH', address1: '12 Main St' };
const toCanada = { countryCode: 'CA', provinceCode: 'ON', address1: '12 Main St' };
const entry = (value: string, type = 'order') => [{ target: { type }, metafield: { key: 'promise', value } }];
const rowsOf = (promise: KeptPromise) => promiseCardModel(promise)?.lines.flat() ?? [];
const textsOf = (promise: KeptPromise) => rowsOf(promise).map(({ text }) => text);
const rowOf = (promise: KeptPromise, wanted: string) => rowsOf(promise).find(({ text }) => text === wanted);

test('[CAL-02, CAL-05, CAL-06] before shipping: the day it ships, tracking, and an estimate of arrival', () => {
  const promise = promiseFor();
  expect(textsOf(promise)).toEqual([
    'shipsOn',
    'trackingBy',
    'arrives',
    'returnAfterDelivery',
    'unprotected',
    'missingAfter',
  ]);
  expect(rowOf(promise, 'shipsOn')).toMatchObject({
    from: '2026-11-10',
    to: '2026-11-10',
    because: ['CAL-02'],
  });
});

test('[CAL-04] in the season it ships within two business days', () => {
  const promise = promiseFor({ placedAt: '2026-11-30T18:00:00Z' });
  expect(rowOf(promise, 'shipsBetween')).toMatchObject({
    from: '2026-12-01',
    to: '2026-12-02',
    because: ['CAL-02', 'CAL-04'],
  });
});

test('[CAL-07] the gap between pick-up and scan is explained with the policy’s hours until it has shipped', () => {
  const hours = (changes: Partial<OrderFacts>) => promiseCardModel(promiseFor(changes))?.gapHours;
  expect(hours({})).toBe(12);
  expect(hours({ shippedOn: '2026-11-10' })).toBeNull();
});

test('[CAL-05] real events take the place of estimates', () => {
  const promise = promiseFor({ shippedOn: '2026-11-12', deliveredOn: '2026-11-16' });
  expect(textsOf(promise)).toEqual(['shipped', 'delivered', 'returnUntil', 'unprotected', 'missing']);
  expect(rowOf(promise, 'shipped')).toMatchObject({ from: '2026-11-12', because: ['reported'] });
  expect(rowOf(promise, 'delivered')).toMatchObject({ to: '2026-11-16', because: ['reported'] });
  expect(rowOf(promise, 'returnUntil')).toMatchObject({ to: '2026-12-07', because: ['RET-02', 'RET-06'] });
});

test('[RET-02] before delivery a return is a number of days after it', () => {
  expect(rowOf(promiseFor(), 'returnAfterDelivery')).toMatchObject({
    count: 21,
    because: ['RET-02', 'RET-06'],
  });
});

test('[RET-02] where refund and store credit have their own days, each is said', () => {
  const returns = { ...aallyn.returns, refundDays: 14, creditDays: 21 };
  const promise = promiseOn({ ...aallyn, returns });
  expect(rowOf(promise, 'refundAfterDelivery')).toMatchObject({ count: 14 });
  expect(rowOf(promise, 'creditAfterDelivery')).toMatchObject({ count: 21 });
});

test('[RET-07] the holiday event is the reason of the longer time only', () => {
  const placedAt = '2026-11-20T18:00:00Z';
  const waiting = promiseOn(renewedEvent, { placedAt });
  expect(rowOf(waiting, 'refundAfterDelivery')).toMatchObject({ count: 21, because: ['RET-02', 'RET-06'] });
  expect(rowOf(waiting, 'creditAfterDelivery')).toMatchObject({ count: 45, because: ['RET-07', 'RET-06'] });
  const delivered = promiseOn(renewedEvent, { placedAt, shippedOn: '2026-11-23', deliveredOn: '2026-11-30' });
  expect(rowOf(delivered, 'refundUntil')).toMatchObject({ to: '2026-12-21', because: ['RET-02', 'RET-06'] });
  expect(rowOf(delivered, 'creditUntil')).toMatchObject({ to: '2027-01-14', because: ['RET-07', 'RET-06'] });
});

test('[INTL-01] abroad the days run from shipment, and are dates as soon as it has shipped', () => {
  const waiting = promiseFor({ shippingAddress: toCanada });
  expect(textsOf(waiting).filter((text) => /^(return|refund|credit)/.test(text))).toEqual([
    'refundAfterShipment',
  ]);
  const shipped = promiseFor({ shippingAddress: toCanada, shippedOn: '2026-11-12' });
  expect(rowOf(shipped, 'refundUntil')).toMatchObject({ to: '2026-12-03', because: ['INTL-01', 'RET-06'] });
});

test('[MISS-01] before delivery a missing parcel is reported some business days after “delivered”', () => {
  expect(rowOf(promiseFor(), 'missingAfter')).toMatchObject({ count: 5, because: ['MISS-01', 'MISS-02'] });
  const delivered = promiseFor({ shippedOn: '2026-11-12', deliveredOn: '2026-11-16' });
  expect(rowOf(delivered, 'missing')).toMatchObject({ from: '2026-11-23' });
});

test('[SIGN-03] the signature is possible, certain, or withdrawn when another carrier has it', () => {
  const lines = [bagOf(260_00)];
  const signatures = (changes: Partial<OrderFacts>) =>
    textsOf(promiseFor({ lines, ...changes })).filter((text) => text.startsWith('signature'));
  expect(signatures({})).toEqual(['signatureIfCarrier']);
  expect(signatures({ carrier: 'ours' })).toEqual(['signature']);
  expect(signatures({ carrier: 'other' })).toEqual([]);
  expect(signatures({ carrier: 'other', shippedOn: '2026-11-12' })).toEqual(['signatureWithdrawn']);
  expect(signatures({ carrier: 'ours', shippedOn: '2026-11-12', deliveredOn: '2026-11-16' })).toEqual([]);
  expect(signatures({ lines: [bagOf(250_00)], carrier: 'other', shippedOn: '2026-11-12' })).toEqual([]);
});

test('[SIGN-02] where the value cannot be compared nothing is said of a signature', () => {
  const elsewhere = {
    ...aallyn,
    signature: { ...aallyn.signature, above: { minor: 350_00, currency: 'CAD' } },
  };
  const unknown = promiseOn(elsewhere, { lines: [bagOf(900_00)] });
  expect(unknown.signature).toBe('unknown');
  expect(textsOf(unknown).filter((text) => text.startsWith('signature'))).toEqual([]);
});

test('[PROT-01] whether the protection was bought is said either way, under the policy’s name', () => {
  const bought = promiseFor({ lines: [bagOf(100_00), fee] });
  expect(textsOf(bought)).toContain('protected');
  expect(rowOf(bought, 'protected')).toMatchObject({ because: ['PROT-01'] });
  expect(rowOf(promiseFor(), 'unprotected')).toMatchObject({ because: ['unprotected'] });
  expect(promiseCardModel(bought)).toMatchObject({
    waives: ['return', 'exchange', 'returned-parcel'],
    terms: { protection: { en: 'Free returns', ja: '返品無料' } },
  });
});

test('[PROT-03] an order that could not have the protection reads nothing about it', () => {
  expect(textsOf(promiseFor({ shippingAddress: toCanada })).join()).not.toContain('protected');
  const off = { ...aallyn.protection, offered: false };
  expect(textsOf(promiseOn({ ...aallyn, protection: off })).join()).not.toContain('protected');
  expect(textsOf(promiseFor({ protectionVariantId: null })).join()).not.toContain('protected');
});

test('[ADDR-04] who is responsible for the address is said in the policy’s words', () => {
  expect(promiseCardModel(promiseFor())?.terms?.responsibility).toEqual(aallyn.addresses.responsibility);
});

test.each<readonly [string, Partial<OrderFacts>]>([
  ['a P.O. box', { shippingAddress: { ...ohio, address1: 'PO Box 12' } }],
  ['general delivery, which is asked about', { shippingAddress: { ...ohio, address1: 'General Delivery' } }],
  ['a country that is not served', { shippingAddress: { countryCode: 'DE', provinceCode: null } }],
])('[ADDR-02] an order on hold for %s waits, and has no date that depends on its shipping', (_, changes) => {
  const promise = promiseFor(changes);
  const [first, ...rest] = rowsOf(promise);
  expect(first).toMatchObject({ text: 'held', from: null, to: null, because: ['ADDR-02'] });
  expect(rest.filter(({ from, to }) => from !== null || to !== null)).toEqual([]);
  expect(promiseCardModel(promise)?.gapHours).toBeNull();
  expect(decodeOrderPromise(entry(JSON.stringify(promise)))).toEqual(promise);
});

test('[ADDR-02] once it has shipped all the same, nothing waits any more', () => {
  const shippingAddress = { ...ohio, address1: 'General Delivery' };
  const shipped = textsOf(promiseFor({ shippingAddress, shippedOn: '2026-11-12' }));
  expect(shipped).toContain('shipped');
  expect(shipped).not.toContain('held');
});

test('every row has a reason, named once', () => {
  for (const changes of [{}, { shippedOn: '2026-11-12', deliveredOn: '2026-11-16' }]) {
    for (const { because } of rowsOf(promiseFor({ lines: [bagOf(260_00), fee], ...changes }))) {
      expect(because.length).toBeGreaterThan(0);
      expect(because).toEqual([...new Set(because)]);
    }
  }
});

test('an order whose time cannot be read still says what was bought; one of which nothing can be said has no card', () => {
  expect(textsOf(promiseFor({ placedAt: 'soon' }))).toEqual(['unprotected']);
  const eGift = [{ ...bagOf(50_00), requiresShipping: false }];
  expect(promiseCardModel(promiseFor({ lines: eGift, shippingAddress: null }))).toBeNull();
});

test('a promise from before its terms were kept still says its dates', () => {
  const { terms: _, ...old } = promiseFor({ lines: [bagOf(260_00), fee] });
  expect(textsOf(old)).toEqual(['shipsOn', 'trackingBy', 'arrives']);
  expect(promiseCardModel(old)).toMatchObject({ gapHours: null, terms: null });
});

test('the promise is read from the order’s metafield as it was written', () => {
  const promise = promiseFor({ shippedOn: '2026-11-12', deliveredOn: '2026-11-16' });
  expect(decodeOrderPromise(entry(JSON.stringify(promise)))).toEqual(promise);
});

test('a promise without terms is read too', () => {
  const { terms: _, ...old } = promiseFor();
  expect(decodeOrderPromise(entry(JSON.stringify(old)))).toEqual(old);
});

test.each([
  ['nothing', []],
  ['another owner', entry(JSON.stringify(promiseFor()), 'shop')],
  ['no JSON', entry('{')],
  ['another format', entry(JSON.stringify({ ...promiseFor(), format: 2 }))],
  ['dates that are cut off', entry(JSON.stringify({ ...promiseFor(), dates: { ships: {} } }))],
  ['terms that are cut off', entry(JSON.stringify({ ...promiseFor(), terms: {} }))],
  ['null', entry('null')],
])('%s is no promise', (_, metafields) => {
  expect(decodeOrderPromise(metafields)).toBeNull();
});
