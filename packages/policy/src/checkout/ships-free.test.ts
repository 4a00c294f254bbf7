import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { bag, cart, cartIn, delivered, ohio, place, published } from '../testing/carts.ts';
import type { CartFacts, PlaceFacts } from '../facts/cart.ts';
import { isWorth } from '../facts/merchandise.ts';
import { rateTo, shipsFree } from './ships-free.ts';

const rules = published().shipping;

function isFree(of: CartFacts, to: PlaceFacts): boolean {
  const rate = rateTo(rules, to);
  return rate !== null && shipsFree(rules, rate, delivered(of));
}

test('[SHIP-01] counted line by line, $100.00 ships free and a cent less does not', () => {
  expect(isFree(cart(bag('60.00'), bag('40.00')), ohio)).toBe(true);
  expect(isFree(cart(bag('60.00'), bag('39.99')), ohio)).toBe(false);
  expect(isFree(cart(bag('60.00'), bag('50.00', { discount: 1000 })), ohio)).toBe(true);
  expect(isFree(cart(bag('60.00'), bag('50.00', { discount: 1001 })), ohio)).toBe(false);
});

test('[SHIP-03] HK$1,000.00 in ten cents ships free, however inexact their sum', () => {
  const cents = (count: number) => Array.from({ length: count }, () => bag('0.10', { currency: 'HKD' }));
  expect(isFree(cartIn('HKD', '7.8', ...cents(10_000)), place('HK'))).toBe(true);
  expect(isFree(cartIn('HKD', '7.8', ...cents(9_999)), place('HK'))).toBe(false);
});

test('[SHIP-01] a recurring delivery does not help to reach free shipping: its first one is a group of its own', () => {
  const { groups, currency } = delivered(cart(bag('60.00')));
  const recurring = groups.map((group) => ({ ...group, groupType: 'SUBSCRIPTION' }));
  expect(isWorth([...groups, ...groups], currency, 12000, 'after-discounts')).toBe(true);
  expect(isWorth([...groups, ...recurring], currency, 12000, 'after-discounts')).toBe(false);
});

test('[SHIP-06] a territory that is switched off has no rate, also when a wallet calls it a country', () => {
  const usTerritories = { ...aallyn.destinations.usTerritories, PR: false };
  const { shipping } = published({ ...aallyn, destinations: { ...aallyn.destinations, usTerritories } });
  for (const puertoRico of [place('US', 'PR'), place('PR')]) {
    expect(rateTo(shipping, puertoRico)).toBeNull();
    expect(rateTo(rules, puertoRico)).toEqual(rateTo(rules, ohio));
  }
});
