import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { place, publish } from '../testing/carts.ts';
import { overchargeOf } from './overcharge.ts';
import { rateTo } from './ships-free.ts';

const { shipping } = publish({ ...aallyn, destinations: { ...aallyn.destinations, clampToFlat: true } });
const dollars = { currency: 'USD', rate: '1.0' };
const over = (
  cost: string,
  country = 'US',
  cart: { currency: string; rate: string | null } = dollars,
  rules = shipping,
) => {
  const rate = rateTo(rules, place(country));
  if (rate === null) throw new Error(`nothing is shipped to ${country}`);
  return overchargeOf(rules, rate, cart, cost)?.minor ?? null;
};

test('[SHIP-02] what somebody put on top of the flat rate is taken off to the cent', () => {
  expect(['5.0', '5.01', '7.5', '4.0'].map((cost) => over(cost))).toEqual([null, 1, 250, null]);
});

test('[SHIP-04] a converted price may be rounded by Shopify: 2 %, at least one major unit, is left alone', () => {
  const hongKong = { currency: 'HKD', rate: '7.8' };
  expect(['195.0', '198.9', '198.91'].map((cost) => over(cost, 'HK', hongKong))).toEqual([null, null, 391]);
  const yen = { currency: 'JPY', rate: '155.0' };
  expect(['3875.0', '3952.0', '3953.0'].map((cost) => over(cost, 'JP', yen))).toEqual([null, null, 78]);
});

test('nothing is taken off without the merchant’s wish, a rate or a price', () => {
  expect(over('9.0', 'US', dollars, publish().shipping)).toBeNull();
  expect(over('900.0', 'HK', { currency: 'HKD', rate: null })).toBeNull();
  expect(over('free')).toBeNull();
});
