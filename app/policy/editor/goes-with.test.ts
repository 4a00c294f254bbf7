import { aallyn, keysIn, readForm, writeForm } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { asksBeforeRemoving, withoutRow } from './goes-with.ts';

const texts = writeForm(aallyn);
const served = 'destinations.served';
const left = (list: string, key: string) => {
  const read = readForm({ ...texts, ...noNulls(withoutRow(texts, list, key)) }, aallyn);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
const noNulls = (changes: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(Object.entries(changes).map(([name, text]) => [name, text ?? '']));

test('[SHIP-05] a country goes with its delivery time and its protection, and no other does', () => {
  const policy = left(served, '0');
  const others = aallyn.destinations.served.map(({ country }) => country).filter((each) => each !== 'US');
  expect(policy.destinations.served.map(({ country }) => country)).toEqual(others);
  expect(policy.calendar.transit.map(({ country }) => country)).toEqual(others);
  expect(policy.protection.countries).toEqual([]);
  expect(policy.returns.countries).toEqual(['US']);
});

test('[RET-07] [PROMO-02] an event goes with the returns and the refused codes that name it', () => {
  const policy = left('events', '0');
  expect(policy.events).toEqual([]);
  expect([policy.returns.events, policy.promotions.events]).toEqual([[], []]);
});

test('any other row goes alone', () => {
  expect(Object.keys(withoutRow(texts, 'calendar.transit', '3'))).toEqual(['calendar.transit']);
  expect(asksBeforeRemoving(texts, 'calendar.transit', '3')).toEqual([]);
});

test('what goes with a country is asked about before, and that it is the last one', () => {
  expect(asksBeforeRemoving(texts, served, '0')).toEqual([
    'Checkout will refuse orders to United States, and its delivery estimate goes too.',
    'Your returns within United States stay for orders that were placed before.',
    'The protection is no longer offered in United States.',
  ]);
  // Japan is served and has nothing else.
  expect(asksBeforeRemoving(texts, served, '3')).toEqual([]);
  expect(asksBeforeRemoving({ ...texts, [served]: '3' }, served, '3')).toContain(
    'No other country is left: checkout will refuse every order.',
  );
});

test('what goes with an event is asked about before, each thing once', () => {
  expect(asksBeforeRemoving(texts, 'events', '0')).toEqual([
    'Holiday Event leaves the policy, and with it the other days for returns of orders placed in it and the refusal of codes while it runs.',
  ]);
  const unnamed = { ...texts, 'returns.events': '', 'promotions.events': '' };
  expect(keysIn(unnamed, 'events')).toEqual(['0']);
  expect(asksBeforeRemoving(unnamed, 'events', '0')).toEqual([]);
});
