import fc from 'fast-check';
import { expect, test } from 'vitest';
import { down, halfUp, up } from './rounding.ts';

const halves = [-5, -3, -1, 0, 1, 3, 5];

test('down goes to the lower integer', () => {
  expect(halves.map((n) => down(n, 2))).toEqual([-3, -2, -1, 0, 0, 1, 2]);
});

test('up goes to the higher integer', () => {
  expect(halves.map((n) => up(n, 2))).toEqual([-2, -1, 0, 0, 1, 2, 3]);
});

test('half up takes a half away from zero', () => {
  expect(halves.map((n) => halfUp(n, 2))).toEqual([-3, -2, -1, 0, 1, 2, 3]);
  expect([halfUp(1, 3), halfUp(2, 3), halfUp(-1, 3)]).toEqual([0, 1, 0]);
});

test('half even takes a half to the even neighbour', () => {});

test('every rounding is exact up to the largest safe integer', () => {
  const numerators = fc.oneof(
    fc.maxSafeInteger(),
    fc.integer({ min: -1, max: 1 }).map((n) => n * Number.MAX_SAFE_INTEGER),
  );
  const denominators = fc.oneof(
    fc.integer({ min: 1, max: 1000 }),
    fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  );
  fc.assert(
    fc.property(numerators, denominators, (numerator, denominator) => {
      const [n, d] = [BigInt(numerator), BigInt(denominator)];
      const lower = (n - (((n % d) + d) % d)) / d;
      expect(down(numerator, denominator)).toBe(Number(lower));
      expect(up(numerator, denominator)).toBe(Number(n % d === 0n ? lower : lower + 1n));
      const size = n < 0n ? -n : n;
      const nearest = (2n * size + d) / (2n * d);
      expect(halfUp(numerator, denominator)).toBe(Number(n < 0n ? -nearest : nearest));
    }),
  );
});
