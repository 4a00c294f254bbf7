import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { minimalPolicy } from '../presets/minimal.ts';
import { decodePolicy } from './decode.ts';
import type { Problem } from './problem.ts';

/** A copy of the preset with one value replaced, by path. `undefined` removes it. */
function withValue(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(aallyn);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at: unknown = copy;
  for (const key of keys) at = Reflect.get(Object(at), key);
  Reflect.set(Object(at), last, value);
  return JSON.parse(JSON.stringify(copy));
}

function problemsOf(value: unknown): readonly Problem[] {
  const decoded = decodePolicy(value);
  return decoded.ok ? [] : decoded.error;
}

test('both presets are policies, also after a trip through JSON', () => {
  const shop = {
    name: 'Aomori Bags',
    currency: 'JPY',
    timeZone: 'Asia/Tokyo',
    country: 'JP',
    contact: 'hello@aomori.example',
  };
  for (const preset of [aallyn, minimalPolicy(shop)]) {
    expect(decodePolicy(JSON.parse(JSON.stringify(preset)))).toEqual({ ok: true, value: preset });
  }
});

test.each([
  ['merchant.name', '', 'empty', "The merchant's name must not be empty."],
  ['merchant.name', ' AALLYN', 'not-allowed', "The merchant's name must not begin or end with a blank."],
  [
    'merchant.name',
    'x'.repeat(101),
    'too-long',
    "The merchant's name must not be longer than 100 characters.",
  ],
  [
    'merchant.contact',
    'javascript:alert(1)',
    'wrong-type',
    'The contact must look like /pages/contact, https://example.com or hello@example.com.',
  ],
  ['merchant', undefined, 'missing', 'The merchant is missing.'],
  [
    'destinations.basis',
    'maybe',
    'wrong-type',
    'What counts toward free shipping must be one of: after-discounts, before-discounts.',
  ],
  ['destinations.served', {}, 'wrong-type', 'The destinations: a list is needed.'],
  ['destinations.served.0.country', 'usa', 'wrong-type', 'The country must look like US.'],
  ['destinations.served.0.flat.minor', -500, 'negative', 'The flat rate must be 0 or more.'],
  ['destinations.served.0.flat.minor', 1.5, 'wrong-type', 'The flat rate must be a whole number.'],
  ['destinations.served.0.flat.minor', 1e9, 'too-large', 'The flat rate must be at most 100000000.'],
  ['destinations.usTerritories.PR', 'yes', 'wrong-type', 'Puerto Rico must be on or off.'],
  ['addresses.poBox', null, 'missing', 'P.O. boxes must be one of: refuse, ask, allow.'],
  ['addresses.locker', 'allow', 'not-allowed', '“locker” is not a part of the addresses.'],
  [
    'protection.name',
    { fr: 'Retours gratuits' },
    'missing',
    "The protection's name (en) is missing.",
    'protection.name.en',
  ],
  [
    'protection.name.de',
    'Gratis-Retouren',
    'not-allowed',
    "The protection's name: “de” is not one of our languages.",
  ],
  ['events.0.period.until.date', '12/12/2026', 'wrong-type', 'The date must be a date like 2026-11-26.'],
  ['schemaVersion', 99, 'unsupported-version', 'This policy was written by another version.'],
])('%s = %j is refused: %s', (path, value, code, message, at = path) => {
  expect(problemsOf(withValue(path, value))).toEqual([{ path: at, code, message }]);
});

test.each([
  ['destinations.served.1.country', 'US', 'duplicate', 'destinations.served.1.country'],
  ['destinations.served.0.flat.currency', 'CAD', 'contradiction', 'destinations.served.0.flat.currency'],
  [
    'destinations.served.2.freeFrom.shopEquivalent',
    null,
    'missing',
    'destinations.served.2.freeFrom.shopEquivalent',
  ],
  [
    'destinations.served.2.freeFrom.shopEquivalent',
    { minor: 1, currency: 'CAD' },
    'contradiction',
    'destinations.served.2.freeFrom.shopEquivalent.currency',
  ],
  [
    'destinations.served.0.freeFrom.shopEquivalent',
    { minor: 1, currency: 'USD' },
    'contradiction',
    'destinations.served.0.freeFrom.shopEquivalent',
  ],
  ['returns.events.0.event', 'easter', 'contradiction', 'returns.events.0.event'],
  ['promotions.events.0.event', 'easter', 'contradiction', 'promotions.events.0.event'],
  ['events', [...aallyn.events, ...aallyn.events], 'duplicate', 'events.1.id'],
  ['protection.price.currency', 'CAD', 'contradiction', 'protection.price.currency'],
  ['protection.countries', ['US', 'DE'], 'contradiction', 'protection.countries.1'],
  ['protection.countries', ['US', 'US'], 'duplicate', 'protection.countries.1'],
  ['protection.waives', ['return', 'return'], 'duplicate', 'protection.waives.1'],
  ['protection.waives', [], 'empty', 'protection.waives'],
  ['signature.above.currency', 'HKD', 'contradiction', 'signature.above.currency'],
])('%s = %j contradicts another field: %s', (path, value, code, at) => {
  expect(problemsOf(withValue(path, value))).toMatchObject([{ path: at, code }]);
});

test('[PROT-02] protection that is offered has a price; while it is not offered, any will do', () => {
  const free = (offered: boolean) =>
    problemsOf({
      ...aallyn,
      protection: { ...aallyn.protection, offered, price: { minor: 0, currency: 'USD' } },
    });
  expect(free(true)).toEqual([
    {
      path: 'protection.price',
      code: 'too-small',
      message: 'Enter a price above 0, or switch the offer off.',
    },
  ]);
  expect(free(false)).toEqual([]);
});

test('every wrong field is named at once', () => {
  const broken = {
    ...aallyn,
    merchant: { ...aallyn.merchant, name: 7 },
    signature: { ...aallyn.signature, carrier: '' },
  };
  expect(problemsOf(broken).map(({ path }) => path)).toEqual(['merchant.name', 'signature.carrier']);
});

test('unknown input never throws and never becomes a policy', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      expect(decodePolicy(value).ok).toBe(false);
    }),
  );
});
