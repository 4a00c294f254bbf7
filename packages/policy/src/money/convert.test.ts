import { expect, test } from 'vitest';
import { convert } from './convert.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });

test('an amount in its own currency stays as it is, whatever the rate', () => {
  expect(convert(usd(10000), 'USD', null)).toEqual(usd(10000));
});

test.each([
  [12800, 'SGD', '1.35', 17280],
  [10000, 'JPY', '155.675', 15568],
  [10000, 'KRW', '1388.5', 138850],
  [10000, 'KWD', '0.3065', 30650],
  [1, 'CAD', '1.5', 2],
  [100_000_000, 'KRW', '1388.12345678901234567', 1388123400],
])('%d cents in %s at %s are %d minor units', (minor, currency, rate, expected) => {
  expect(convert(usd(minor), currency, rate)).toEqual({ minor: expected, currency });
});

test('there is no conversion without a usable rate', () => {
  for (const rate of [null, '', 'x', '0', '-1.5']) expect(convert(usd(100), 'CAD', rate)).toBeNull();
  expect(convert(usd(100_000_000), 'CAD', '99999999999')).toBeNull();
});
