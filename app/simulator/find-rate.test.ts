import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findRate } from './find-rate.ts';

const priced = (price: string, amount: string, currencyCode = 'HKD') => ({
  price,
  contextualPricing: { price: { amount, currencyCode } },
});

test('the rate is what makes the most prices, whatever the merchant fixed', () => {
  const prices = [
    priced('260.00', '1999.0'),
    priced('100.00', '780.0'),
    priced('45.00', '351.0'),
    priced('99.99', '999.99'),
  ];
  expect(findRate(prices, 'USD', 'HKD')).toBe('7.8');
});

test('yen have no decimals', () => {
  expect(findRate([priced('45.00', '6750.0', 'JPY'), priced('99.99', '14999.0', 'JPY')], 'USD', 'JPY')).toBe(
    '150',
  );
});

test('no price in the currency tells no rate, nor does a gift', () => {
  expect(findRate([priced('45.00', '45.0', 'USD'), priced('0.00', '0.0')], 'USD', 'HKD')).toBeNull();
});

test('the rate that is found makes the prices that were converted by the true one', () => {
  const cents = fc.array(fc.integer({ min: 100, max: 100_000 }), { minLength: 1, maxLength: 20 });
  const rates = fc.integer({ min: 100, max: 200_000 }).map((rate) => rate / 1000);
  fc.assert(
    fc.property(cents, rates, (amounts, rate) => {
      const there = (minor: number) => (Math.round(minor * rate * 1000) / 1000 / 100).toFixed(2);
      const prices = amounts.map((minor) => priced((minor / 100).toFixed(2), there(minor)));
      const found = Number(findRate(prices, 'USD', 'HKD'));
      const [dearest = 0] = amounts.toSorted((one, other) => other - one);
      expect(Math.abs(found - rate) * dearest).toBeLessThan(101);
    }),
  );
});
