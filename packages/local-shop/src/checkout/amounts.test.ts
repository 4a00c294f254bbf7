import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money } from '../state/money.ts';
import { percentOf, spread } from './amounts.ts';
import { amountOff } from './price-value.ts';

const minors = fc.integer({ min: 0, max: 10_000_000 });

test('an amount that is spread comes back whole, and nobody gets more than a minor unit beyond their share', () => {
  fc.assert(
    fc.property(minors, fc.array(minors, { minLength: 1, maxLength: 20 }), (amount, weights) => {
      const whole = weights.reduce((total, weight) => total + weight, 0);
      const parts = spread(money(amount, 'USD'), weights).map(({ minor }) => minor);
      expect(parts.reduce((total, part) => total + part, 0)).toBe(whole === 0 ? 0 : amount);
      parts.forEach((part, index) => {
        const share = whole === 0 ? 0 : (amount * (weights[index] ?? 0)) / whole;
        expect(Math.abs(part - share)).toBeLessThan(1);
      });
    }),
  );
});

test('a line of no worth takes no part of a discount', () => {
  expect(spread(money(100, 'USD'), [5, 0, 5]).map(({ minor }) => minor)).toEqual([50, 0, 50]);
});

test('half a cent rounds up', () => {
  expect(percentOf(money(9999, 'USD'), 15).minor).toBe(1500);
  expect(percentOf(money(45, 'USD'), 10).minor).toBe(5);
});

test('a fixed amount counts once, or once for each piece, and never exceeds what is left', () => {
  const value = (amount: string, appliesToEachItem = false) => ({
    fixedAmount: { amount, appliesToEachItem },
  });
  expect(amountOff(value('5.00'), money(2000, 'USD'), 3).minor).toBe(500);
  expect(amountOff(value('5.00', true), money(2000, 'USD'), 3).minor).toBe(1500);
  expect(amountOff(value('5.00', true), money(1200, 'USD'), 3).minor).toBe(1200);
});

test('a fixed amount in yen has no decimals, and a fraction of a unit is rounded', () => {
  expect(amountOff({ fixedAmount: { amount: '500.0' } }, money(3750, 'JPY')).minor).toBe(500);
  expect(amountOff({ fixedAmount: { amount: '33.333333' } }, money(10_000, 'USD')).minor).toBe(3333);
});
