import { expect, test } from 'vitest';
import { locales } from '../document/locales.ts';
import type { NamedCarrier } from '../facts/carrier.ts';
import { signatureNote } from '../messages/signature.ts';
import { aallyn } from '../presets/aallyn.ts';
import type { CartLine } from './cart.ts';
import { bag, blocks, blocksOf, fee, giftCard } from './checkout.fixture.ts';
import { findChosenCarrier, type DeliveryGroup } from './delivery-group.ts';
import { signatureNoticeModel } from './signature-notice-model.ts';

const group = (
  chosen: string | undefined,
  names: Readonly<Record<string, string | undefined>>,
): DeliveryGroup => ({
  deliveryOptions: Object.entries(names).map(([handle, name]) => ({
    handle,
    code: 'Standard',
    carrier: { name },
  })),
  selectedDeliveryOption: chosen === undefined ? undefined : { handle: chosen },
});

const saysFor = (lines: readonly CartLine[], carrier: string | null = null) =>
  signatureNoticeModel({ rules: blocks.signature, lines, groups: shippedWith(carrier) })?.variant ?? null;

const shippedWith = (carrier: string | null) => [group('a', { a: carrier ?? undefined })];

test.each<readonly [string, readonly CartLine[], string | null]>([
  ['an empty cart', [], null],
  ['exactly $250.00', [bag({ total: 250 })], null],
  ['$250.01', [bag({ total: 250.01 })], 'ifCarrier'],
  ['$260', [bag({ total: 260 })], 'ifCarrier'],
  ['two bags of $125.01', [bag({ quantity: 2, total: 250.02 })], 'ifCarrier'],
  ['$240 after a discount of $20', [bag({ total: 240, discount: 20 })], 'ifCarrier'],
  ['$230 after a discount of $20', [bag({ total: 230, discount: 20 })], null],
  ['$250.00 and the fee', [bag({ total: 250 }), fee()], null],
  ['$100 and a gift card of $200', [bag({ total: 100 }), giftCard({ total: 200 })], null],
])('[SIGN-01] %s', (_, lines, message) => {
  expect(saysFor(lines)).toBe(message);
});

test('[SIGN-02] the notice is certain with UPS and gone with another carrier', () => {
  const lines = [bag({ total: 260 })];
  expect(saysFor(lines, 'UPS')).toBe('required');
  expect(saysFor(lines, 'UPS®')).toBe('required');
  expect(saysFor(lines, 'USPS')).toBeNull();
});

test.each<readonly [string, readonly DeliveryGroup[]]>([
  ['nothing ships yet', []],
  ['no option ships to the destination', [group(undefined, {})]],
])('[SIGN-02] [SHIP-05] nobody is told to sign while %s', (_, groups) => {
  for (const currencyCode of ['USD', 'CAD']) {
    const lines = [bag({ total: 900, currencyCode })];
    expect(signatureNoticeModel({ rules: blocks.signature, lines, groups })).toBeNull();
  }
});

test('[SIGN-02] it names the value and the carrier of the policy', () => {
  const notice = signatureNoticeModel({
    rules: blocks.signature,
    lines: [bag({ total: 260 })],
    groups: shippedWith(null),
  });
  expect(notice).toEqual({
    variant: 'ifCarrier',
    above: { amount: 250, currencyCode: 'USD' },
    carrier: 'UPS',
  });
});

type OptionType = DeliveryGroup['deliveryOptions'][number]['type'];

/** A chosen option that the delivery function has named. */
const titled = (title: string, type: OptionType = 'shipping'): DeliveryGroup => ({
  deliveryOptions: [{ type, handle: 'a', code: 'Standard', title }],
  selectedDeliveryOption: { handle: 'a' },
});

const abroad = (...groups: readonly DeliveryGroup[]) =>
  signatureNoticeModel({ rules: blocks.signature, lines: [bag({ total: 90, currencyCode: 'CAD' })], groups });

test.each(locales)('[SIGN-02] in another currency the notice says what our note says in %s', (locale) => {
  const note = (text: 'required' | 'ifCarrier') => `(${signatureNote(text, 'UPS', locale)})`;
  expect(abroad(titled(`UPS Ground ${note('required')}`))).toEqual({
    variant: 'requiredForValue',
    above: null,
    carrier: 'UPS',
  });
  const possible = titled(`Standard (Dec 1–10) ${note('ifCarrier')}`);
  expect(abroad(possible)?.variant).toBe('ifCarrierForValue');
  expect(abroad(possible, titled(`UPS Ground ${note('required')}`))?.variant).toBe('requiredForValue');
  expect(abroad(possible, titled('USPS Priority'))?.variant).toBe('ifCarrierForValue');
});

test('[SIGN-02] in another currency nothing is said without a note, because extensions are given no exchange rate', () => {
  expect(abroad(titled('Standard'))).toBeNull();
  expect(abroad(titled('UPS Ground'))).toBeNull();
  expect(abroad(titled('Express, signature required on request'))).toBeNull();
  expect(abroad({ deliveryOptions: titled('UPS (signature required)').deliveryOptions })).toBeNull();
});

test.each(['pickup', 'pickupPoint', 'local'] as const)(
  '[SIGN-02] an option of type %s is not shipped',
  (type) => {
    const store = titled('The UPS Store', type);
    const message = (...groups: readonly DeliveryGroup[]) =>
      signatureNoticeModel({ rules: blocks.signature, lines: [bag({ total: 900 })], groups })?.variant ??
      null;
    expect(message(store)).toBeNull();
    expect(message({ deliveryOptions: store.deliveryOptions })).toBeNull();
    expect(message(store, titled('USPS Priority'))).toBeNull();
    expect(message(store, titled('UPS Ground'))).toBe('required');
    expect(abroad(titled('The UPS Store (signature required)', type))).toBeNull();
  },
);

test('[SIGN-01] without the rule there is no notice', () => {
  const { signature } = blocksOf({ ...aallyn, signature: { ...aallyn.signature, required: false } });
  expect(
    signatureNoticeModel({ rules: signature, lines: [bag({ total: 900 })], groups: shippedWith('UPS') }),
  ).toBeNull();
});

const coded = (code: string): DeliveryGroup => ({
  deliveryOptions: [{ handle: 'a', code }],
  selectedDeliveryOption: { handle: 'a' },
});

test.each<readonly [string, readonly DeliveryGroup[], NamedCarrier]>([
  ['no delivery groups yet', [], 'unknown'],
  ['nothing chosen', [group(undefined, { a: 'UPS' })], 'unknown'],
  ['a flat rate without a carrier', [group('a', { a: undefined })], 'unknown'],
  ['a rate that the merchant named after the carrier', [coded('UPS Ground')], 'ours'],
  ['a rate named after another carrier', [coded('FedEx 2Day')], 'other'],
  ['the chosen one of two', [group('b', { a: 'USPS', b: 'UPS' })], 'ours'],
  [
    'two groups, one with the policy’s carrier',
    [group('a', { a: 'UPS' }), group('a', { a: 'USPS' })],
    'ours',
  ],
  ['another carrier and a choice to come', [group('a', { a: 'USPS' }), group(undefined, {})], 'unknown'],
])('[SIGN-02] who brings it: %s', (_, groups, carrier) => {
  expect(findChosenCarrier(groups, 'UPS')).toBe(carrier);
});
