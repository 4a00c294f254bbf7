import { expect, test } from 'vitest';
import { down, halfEven, halfUp, up } from './rounding.ts';

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

test('half even takes a half to the even neighbour', () => {
  expect(halves.map((n) => halfEven(n, 2))).toEqual([-2, -2, 0, 0, 0, 2, 2]);
  expect([halfEven(1, 3), halfEven(2, 3), halfEven(-2, 3)]).toEqual([0, 1, -1]);
});
