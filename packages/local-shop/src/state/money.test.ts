import { expect, test } from 'vitest';

import { convert, decimalText, money, parseDecimal, restAmount } from './money.ts';

test.each([
  [money(10000, 'USD'), '100.0', '100.00'],
  [money(9999, 'USD'), '99.99', '99.99'],
  [money(298, 'USD'), '2.98', '2.98'],
  [money(3750, 'JPY'), '3750.0', '3750'],
  [money(0, 'USD'), '0.0', '0.00'],
])('%o is %s in GraphQL and %s in REST', (amount, graphql, rest) => {
  expect(decimalText(amount)).toBe(graphql);
  expect(restAmount(amount)).toBe(rest);
});

test.each([
  [money(2500, 'USD'), 'HKD', 7.8, 19500],
  [money(2500, 'USD'), 'JPY', 150, 3750],
  [money(9999, 'USD'), 'CAD', 1.37, 13699],
  [money(3750, 'JPY'), 'USD', 1 / 150, 2500],
])('%o in %s at %d is %d minor units', (amount, currency, rate, minor) => {
  expect(convert(amount, currency, rate)).toEqual(money(minor, currency));
});

test.each(['', 'five', '1e3', '1.234', '--1', '1,50'])('"%s" is no amount of dollars', (text) => {
  expect(parseDecimal(text, 'USD')).toBeNull();
});

test('an amount of yen has no decimals but zeros', () => {
  expect(parseDecimal('3750.0', 'JPY')).toEqual(money(3750, 'JPY'));
  expect(parseDecimal('3750.5', 'JPY')).toBeNull();
});
