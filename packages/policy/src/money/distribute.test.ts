import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distribute } from './distribute.ts';

const totals = fc.integer({ min: -100_000_000, max: 100_000_000 });
const weights = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 20 });

test('a dollar split by three gives the first a cent more', () => {
  expect(distribute(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(distribute(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
});

test('what is left goes to those who lost most by rounding', () => {
  expect(distribute(10, [1, 2, 4])).toEqual([1, 3, 6]);
});

test('without weights everyone gets the same, and nobody gets nothing', () => {
  expect(distribute(10, [0, 0])).toEqual([5, 5]);
  expect(distribute(10, [])).toEqual([]);
});

test('the parts sum to the whole', () => {
  fc.assert(
    fc.property(totals, weights, (total, by) => {
      expect(distribute(total, by).reduce((sum, part) => sum + part, 0)).toBe(total);
    }),
  );
});

test('no part is off its exact share by a whole unit', () => {
  fc.assert(
    fc.property(totals, weights, (total, by) => {
      const sum = by.reduce((all, weight) => all + weight, 0);
      fc.pre(sum > 0);
      distribute(total, by).forEach((part, index) => {
        expect(Math.abs(part - (total * (by[index] ?? 0)) / sum)).toBeLessThan(1 + 1e-6);
      });
    }),
  );
});
