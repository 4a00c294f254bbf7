import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAmount, largestAmount, minorOf, parseAmount, sayAmount } from './amount.ts';
import { exponentOf } from './exponents.ts';

test('dollars have two decimals, yen and won none, Kuwaiti dinars three', () => {
  expect(['USD', 'HKD', 'CAD', 'SGD', 'JPY', 'KRW', 'KWD', 'constructor'].map(exponentOf)).toEqual([
    2, 2, 2, 2, 0, 0, 3, 2,
  ]);
});

test.each([
  ['100', 'USD', 10000],
  ['100.5', 'USD', 10050],
  [' 100.00 ', 'USD', 10000],
  ['.5', 'USD', 50],
  ['0', 'USD', 0],
  ['3750', 'JPY', 3750],
  ['1.234', 'KWD', 1234],
  ['1000000.00', 'USD', largestAmount],
  ['1,000.00', 'USD', 1000_00],
  ['1,000,000', 'USD', largestAmount],
  ['$100', 'USD', 100_00],
  ['$ 1,250.5', 'USD', 1250_50],
  ['USD 100', 'USD', 100_00],
  ['100 usd', 'USD', 100_00],
  ['CA$61.65', 'CAD', 61_65],
  ['$61.65', 'CAD', 61_65],
  ['¥3,750', 'JPY', 3750],
  ['CHF 25', 'CHF', 25_00],
])('a merchant may type %j for an amount in %s', (text, currency, minor) => {
  expect(parseAmount(text, currency)).toEqual({ ok: true, value: { minor, currency } });
});

test.each([
  ['', 'USD', 'empty', 'Enter an amount.'],
  ['   ', 'USD', 'empty', 'Enter an amount.'],
  ['ten', 'USD', 'not-an-amount', 'Enter an amount like 100.00.'],
  ['1e9', 'USD', 'not-an-amount', 'Enter an amount like 100.00.'],
  ['1,00', 'USD', 'not-an-amount', 'Enter an amount like 100.00.'],
  ['1.000,00', 'USD', 'not-an-amount', 'Enter an amount like 100.00.'],
  ['10,00,000', 'USD', 'not-an-amount', 'Enter an amount like 100.00.'],
  ['€100', 'USD', 'not-an-amount', 'Enter an amount like 100.00.'],
  ['CA$100', 'USD', 'not-an-amount', 'Enter an amount like 100.00.'],
  ['$', 'USD', 'empty', 'Enter an amount.'],
  ['-$5', 'USD', 'not-an-amount', 'Enter an amount like 100.00.'],
  ['$-5', 'USD', 'negative', 'Enter an amount of 0 or more.'],
  ['$100', 'EUR', 'not-an-amount', 'Enter an amount like 100.00.'],
  ['1.2.3', 'USD', 'not-an-amount', 'Enter an amount like 100.00.'],
  ['-', 'JPY', 'not-an-amount', 'Enter an amount like 100.'],
  ['.', 'JPY', 'not-an-amount', 'Enter an amount like 100.'],
  ['-5', 'USD', 'negative', 'Enter an amount of 0 or more.'],
  ['100.000', 'USD', 'too-many-decimals', 'Use at most 2 decimals for USD.'],
  ['99.5', 'JPY', 'too-many-decimals', 'Enter a whole amount: JPY has no decimals.'],
  ['1000000.01', 'USD', 'too-large', 'Enter an amount of at most $1,000,000.00.'],
  ['1000000000', 'USD', 'too-large', 'Enter an amount of at most $1,000,000.00.'],
  ['99999999999999999999', 'USD', 'not-an-amount', 'Enter an amount like 100.00.'],
])('%j is no amount in %s: %s', (text, currency, code, message) => {
  expect(parseAmount(text, currency)).toEqual({ ok: false, error: { code, message } });
});

test.each([
  ['100.0', 'USD', 10000],
  ['3750.0', 'JPY', 3750],
  ['3750.5', 'JPY', 3751],
  ['0.333333333333333333', 'USD', 33],
  ['99.995', 'USD', 10000],
  ['-2.98', 'USD', -298],
  [99.99, 'USD', 9999],
  [1000, 'HKD', 100000],
])('%j from Shopify in %s is %d minor units', (amount, currency, minor) => {
  expect(minorOf(amount, currency)).toBe(minor);
});

test.each([[null], [undefined], [''], ['NaN'], [Number.NaN], [Infinity], [1e21], [{}], ['9007199254740993']])(
  '%j from Shopify is no amount',
  (amount) => {
    expect(minorOf(amount, 'USD')).toBeNull();
  },
);

test('an amount is written with all decimals of its currency', () => {
  expect(formatAmount({ minor: 10000, currency: 'USD' })).toBe('100.00');
  expect(formatAmount({ minor: 5, currency: 'USD' })).toBe('0.05');
  expect(formatAmount({ minor: -298, currency: 'USD' })).toBe('-2.98');
  expect(formatAmount({ minor: 3750, currency: 'JPY' })).toBe('3750');
});

test.each([
  [25000, 'USD', '$250.00'],
  [100000, 'USD', '$1,000.00'],
  [99999, 'USD', '$999.99'],
  [100_000_000, 'USD', '$1,000,000.00'],
  [-298, 'USD', '-$2.98'],
  [0, 'USD', '$0.00'],
  [9999, 'HKD', 'HK$99.99'],
  [6165, 'CAD', 'CA$61.65'],
  [3750, 'JPY', '¥3,750'],
  [15000, 'KRW', '₩15,000'],
  [2500, 'CHF', 'CHF\u00a025.00'],
  [1_234_567, 'KWD', 'KWD\u00a01,234.567'],
  [100, 'constructor', 'constructor\u00a01.00'],
])('%d minor units of %s are read as %s', (minor, currency, said) => {
  expect(sayAmount({ minor, currency })).toBe(said);
});

test('what is read is what is written, with a sign and commas', () => {
  const amounts = fc.integer({ min: -largestAmount, max: largestAmount });
  fc.assert(
    fc.property(amounts, fc.constantFrom('USD', 'JPY', 'KWD'), (minor, currency) => {
      const said = sayAmount({ minor, currency });
      expect(said.replaceAll(/[^-\d.]/g, '')).toBe(formatAmount({ minor, currency }));
      expect(said).toMatch(/\d{1,3}(,\d{3})*(\.\d+)?$/);
    }),
  );
});

test('what people read of an amount, or write with its code, is what a merchant may type for it', () => {
  const amounts = fc.integer({ min: 0, max: largestAmount });
  fc.assert(
    fc.property(amounts, fc.constantFrom('USD', 'CAD', 'CHF', 'JPY', 'KWD'), (minor, currency) => {
      const amount = { ok: true, value: { minor, currency } };
      const plain = formatAmount({ minor, currency });
      for (const text of [sayAmount({ minor, currency }), `${currency} ${plain}`, `${plain} ${currency}`]) {
        expect(parseAmount(text, currency)).toEqual(amount);
      }
    }),
  );
});

test('what is written can be read again', () => {
  const amounts = fc.integer({ min: 0, max: largestAmount });
  fc.assert(
    fc.property(amounts, fc.constantFrom('USD', 'JPY', 'KWD'), (minor, currency) => {
      const text = formatAmount({ minor, currency });
      expect(parseAmount(text, currency)).toEqual({ ok: true, value: { minor, currency } });
      expect(minorOf(text, currency)).toBe(minor);
    }),
  );
});

test('no text makes reading an amount throw', () => {
  fc.assert(
    fc.property(fc.string(), fc.anything(), (text, anything) => {
      parseAmount(text, 'USD');
      const minor = minorOf(anything, 'USD');
      expect(minor === null || Number.isSafeInteger(minor)).toBe(true);
    }),
  );
});
