import { aallyn, writeForm } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { readableOf } from './readable.ts';

const texts = writeForm(aallyn);
const read = (changes: Readonly<Record<string, string>>) =>
  readableOf({ ...texts, ...changes }, aallyn).policy;

test('what can be read is read, texts and policy alike', () => {
  expect(readableOf(texts, aallyn)).toEqual({ policy: aallyn, texts });
});

test('a value that cannot be read stays as it was, and what is typed beside it counts', () => {
  expect(read({ 'destinations.served.0.flat': 'five', 'merchant.name': 'Another' })).toEqual({
    ...aallyn,
    merchant: { ...aallyn.merchant, name: 'Another' },
  });
});

test('a new row without what it needs was nothing before, and the other rows stay', () => {
  const row = { 'destinations.served': '0 1 2 3 4 5 6', 'destinations.served.6.country': 'FR' };
  expect(read({ ...row, 'destinations.served.6.flat': '' })).toEqual(aallyn);
});

test('a new row that is typed halfway takes none of the new rows before it away', () => {
  const whole = { 'destinations.served.6.country': 'FR', 'destinations.served.6.flat': '9.00' };
  const half = { 'destinations.served.7.country': 'DE', 'destinations.served.7.flat': '' };
  const changes = { 'destinations.served': '0 1 2 3 4 5 6 7', ...whole, ...half };
  const served = read(changes).destinations.served.map(({ country }) => country);
  expect(served).toEqual([...aallyn.destinations.served.map(({ country }) => country), 'FR']);
});

test('what is left is said by texts that are read as the same policy', () => {
  const { policy, texts: said } = readableOf({ ...texts, 'signature.above': 'a lot' }, aallyn);
  expect(readableOf(said, aallyn).policy).toEqual(policy);
});
