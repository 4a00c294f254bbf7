import { expect, test } from 'vitest';

import { fieldFor } from './use-field-in-address.ts';

const names = ['', 'returns.fee', 'returns.countries', 'protection.name.en', 'calendar.transit.0.least'];

test.each([
  ['a value', 'returns.fee', 'returns.fee'],
  ['a word of a list', 'returns.countries.1', 'returns.countries'],
  ['a text in several languages', 'protection.name', 'protection.name.en'],
  ['what the page does not have', 'returns.refundDays', null],
  ['a name that only begins alike', 'returns.feeless', null],
])('a link to %s leads to its field', (_, path, field) => {
  expect(fieldFor(path, names)).toBe(field);
});
