import { expect, test } from 'vitest';
import { cartLinesOf, functionLimits } from './limits.ts';

test.each([
  [0, 1],
  [1, 1],
  [200, 1],
  [201, 1.005],
  [500, 2.5],
])('a cart of %i lines has %d times the limits', (lines, times) => {
  const limits = functionLimits(lines);
  expect(limits.instructions).toBeCloseTo(11_000_000 * times);
  expect(limits.input).toBeCloseTo(128_000 * times);
  expect(limits.output).toBeCloseTo(20_000 * times);
});

test('lines are counted where the input lists them: in the cart or in its longest group', () => {
  const lines = (count: number) => Array.from({ length: count }, () => ({ id: 'a' }));
  expect(cartLinesOf({ cart: { lines: lines(3) } })).toBe(3);
  const groups = [{ cartLines: lines(2) }, { cartLines: lines(5) }];
  expect(cartLinesOf({ cart: { deliveryGroups: groups } })).toBe(5);
  expect(cartLinesOf({ cart: { lines: lines(6), deliveryGroups: groups } })).toBe(6);
  expect(cartLinesOf({ cart: { deliveryGroups: lines(300), lines: null } })).toBe(0);
});
