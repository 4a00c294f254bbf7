import { aallyn, writeForm } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { whatFollows } from './settle.ts';

const saved = writeForm(aallyn);
const hongKong = 'destinations.served.2.freeFrom';

test('[SHIP-03] an amount in the shop’s own currency has no equivalent in it, and one in another keeps it', () => {
  const none = { [`${hongKong}.shopEquivalent`]: '' };
  expect(whatFollows({ [`${hongKong}.amount.currency`]: 'USD' }, saved)).toEqual(none);
  expect(whatFollows({ [`${hongKong}.amount.currency`]: 'JPY' }, saved)).toEqual({});
  expect(whatFollows({ [`${hongKong}.amount`]: '900.00' }, saved)).toEqual({});
});

test('[RET-07] [PROMO-02] rules that name an event go on naming it when its id changes', () => {
  expect(whatFollows({ 'events.0.id': 'winter' }, saved)).toEqual({
    'returns.events.0.event': 'winter',
    'promotions.events.0.event': 'winter',
  });
  // A new event has no id yet, and rules that name nothing do not mean it.
  const empty = { ...saved, 'events.0.id': '', 'returns.events.0.event': '' };
  expect(whatFollows({ 'events.0.id': 'winter' }, empty)).toEqual({});
});

test('the amounts that are meant in the shop’s currency follow it, and those in another stay', () => {
  const changes = whatFollows({ 'merchant.shopCurrency': 'EUR' }, saved);
  expect(changes).toMatchObject({
    'destinations.served.0.flat.currency': 'EUR',
    'protection.price.currency': 'EUR',
    'signature.above.currency': 'EUR',
  });
  expect(changes).not.toHaveProperty([`${hongKong}.amount.currency`]);
  expect(new Set(Object.values(changes))).toEqual(new Set(['EUR']));
});

test('nothing follows from a value that no other depends on', () => {
  expect(whatFollows({ 'merchant.name': 'Another' }, saved)).toEqual({});
});
