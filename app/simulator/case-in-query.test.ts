import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readCase, writeCase } from './case-in-query.ts';
import { languages, ofWorth, surfaces } from './case.ts';
import type { SimulatedCase } from './case.ts';

const defaults = { countryCode: 'US', currency: 'USD', date: '2026-11-27', time: '10:00', lines: [] };

const text = fc.string({ maxLength: 60 }).map((given) => given.trim());
const cases: fc.Arbitrary<SimulatedCase> = fc.record({
  surface: fc.constantFrom(...surfaces),
  address: fc.record({
    countryCode: fc.constantFrom('US', 'CA', 'HK', 'DE'),
    provinceCode: fc.constantFrom('', 'OH', 'PR'),
    ...{ address1: text, address2: text, company: text, city: text, zip: text },
  }),
  lines: fc
    .tuple(
      fc.uniqueArray(
        fc.record({
          variantId: fc.nat().map((number) => `gid://shopify/ProductVariant/${number}`),
          quantity: fc.integer({ min: 1, max: 1000 }),
        }),
        { selector: ({ variantId }) => variantId, maxLength: 50 },
      ),
      fc.constantFrom([], [ofWorth('99.99')], [ofWorth('12500')]),
    )
    .map(([products, worth]) => [...products, ...worth]),
  protections: fc.integer({ min: 0, max: 9 }),
  currency: fc.constantFrom('USD', 'HKD', 'JPY'),
  rate: fc.constantFrom(null, '7.8', '150', '0.125'),
  codes: fc.subarray(['WELCOME10', 'save-5', 'ÉTÉ']),
  language: fc.constantFrom(...languages),
  date: fc.constantFrom('2026-11-27', '2028-02-29'),
  time: fc.constantFrom('00:00', '13:05', '23:59'),
  option: fc.constantFrom(null, 'Express & more'),
});

test('a case is its query string: what is written is read as the same case', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const link = new URLSearchParams(writeCase(given).toString());
      expect(readCase(link, defaults)).toEqual({ ok: true, value: given });
    }),
  );
});

test('what a query does not say is as usual', () => {
  expect(readCase(new URLSearchParams(), defaults)).toMatchObject({
    ok: true,
    value: {
      surface: 'checkout',
      address: { countryCode: 'US' },
      currency: 'USD',
      date: '2026-11-27',
      lines: [],
    },
  });
});

test.each([
  ['surface', 'kiosk'],
  ['country', 'Narnia'],
  ['province', 'Ohio!'],
  ['currency', 'dollars'],
  ['rate', '1,5'],
  ['rate', '0'],
  ['language', 'tlh'],
  ['date', '2026-02-30'],
  ['time', '24:00'],
  ['protections', '1.5'],
  ['worth', 'a lot'],
  ['quantity.43', 'many'],
  ['quantity.43', '-1'],
])('%s "%s" is said at its field, and everything else is read', (name, typed) => {
  const read = readCase(new URLSearchParams({ [name]: typed }), defaults);
  if (read.ok) throw new Error('it was read');
  expect(Object.keys(read.error)).toEqual([name]);
  expect(read.error[name]).toMatch(/\.$/);
});

test('a rate that was typed for another currency does not count, and a quantity of nothing takes a line out', () => {
  const query = new URLSearchParams({
    currency: 'JPY',
    rate: '7.8',
    rated: 'HKD',
    'quantity.1': '0',
    'quantity.2': '3',
  });
  expect(readCase(query, defaults)).toMatchObject({
    ok: true,
    value: { rate: null, lines: [{ variantId: 'gid://shopify/ProductVariant/2', quantity: 3 }] },
  });
});

test('any query at all is read or has its problems', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
      expect(() => readCase(new URLSearchParams(pairs), defaults)).not.toThrow();
    }),
  );
});
