import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CartFacts } from '../facts/cart.ts';
import type { PlaceFacts } from '../facts/place.ts';
import { formatAmount } from '../money/amount.ts';
import { aallyn } from '../presets/aallyn.ts';
import { bag, cart, cartIn, deliver, ohio, place, publish } from '../testing/carts.ts';
import { decideShipping } from './shipping.ts';
import { rateTo, shipsFree } from './ships-free.ts';

const rules = publish().shipping;

function isFree(of: CartFacts, to: PlaceFacts): boolean {
  const rate = rateTo(rules, to);
  return rate !== null && shipsFree(rules, rate, deliver(of));
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
  const { groups, ...of } = deliver(cart(bag('60.00')));
  const rate = rateTo(rules, ohio);
  if (rate === null) throw new Error('no rate to Ohio');
  const recurring = groups.map((group) => ({ ...group, groupType: 'SUBSCRIPTION' }));
  expect(shipsFree(rules, rate, { ...of, groups: [...groups, ...groups] })).toBe(true);
  expect(shipsFree(rules, rate, { ...of, groups: [...groups, ...recurring] })).toBe(false);
});

test('[SHIP-06] a territory that is switched off has no rate, also when a wallet calls it a country', () => {
  const usTerritories = { ...aallyn.destinations.usTerritories, PR: false };
  const { shipping } = publish({ ...aallyn, destinations: { ...aallyn.destinations, usTerritories } });
  for (const puertoRico of [place('US', 'PR'), place('PR')]) {
    expect(rateTo(shipping, puertoRico)).toBeNull();
    expect(rateTo(rules, puertoRico)).toEqual(rateTo(rules, ohio));
  }
});

const discounted = fc
  .record({
    subtotal: fc.integer({ min: 0, max: 2_000 }),
    shares: fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 3 }),
    ships: fc.boolean(),
  })
  .map(({ subtotal, shares, ships }) => ({
    ships,
    subtotal,
    allocated: shares.map((share) => Math.floor((subtotal * share) / 100)),
  }));
const usd = (minor: number) => formatAmount({ minor, currency: 'USD' });
const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

test('[SHIP-01] of discounts on lines that ship and on others, told with their totals or not, it decides what a full count decides', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(discounted, { minLength: 8, maxLength: 30 }), fc.boolean(), (lines, told) => {
      fc.pre(lines.some(({ ships }) => ships));
      const counted = decideShipping(
        rules,
        cart(
          ...lines.map(({ ships, subtotal, allocated }) =>
            bag(usd(subtotal), { requiresShipping: ships, discount: total(allocated) }),
          ),
        ),
        ohio,
      );
      const totals = [0, 1, 2].map((each) => total(lines.map(({ allocated }) => allocated[each] ?? 0)));
      const asked = {
        ...cart(),
        groups: [
          {
            groupType: 'ONE_TIME_PURCHASE',
            cartLines: lines
              .filter(({ ships }) => ships)
              .map(({ subtotal, allocated }) => ({
                cost: { subtotalAmount: { amount: usd(subtotal) } },
                discountAllocations: allocated.map((minor) => ({ discountedAmount: { amount: usd(minor) } })),
              })),
          },
        ],
        discountApplications: told
          ? totals.map((minor) => ({ totalAllocatedAmount: { amount: usd(minor) } }))
          : undefined,
      };
      const rate = rateTo(rules, ohio);
      expect(rate !== null && shipsFree(rules, rate, asked)).toBe(counted.kind === 'free');
      const prices = total(lines.filter(({ ships }) => ships).map(({ subtotal }) => subtotal));
      const between = prices >= 10_000 && prices - total(totals) < 10_000;
      seen.add(`${counted.kind}${between ? ', between' : ''}`);
    }),
    { numRuns: 2_000 },
  );
  expect([...seen].sort()).toEqual(['flat', 'flat, between', 'free', 'free, between']);
});

test.each([
  ['is too little without any discount', '99.99', '1.00', false],
  ['is enough with all discounts of the cart', '110.00', '10.00', true],
])('[SHIP-01] of a cart that %s, no line is asked for its discounts', (_, price, off, free) => {
  const line = {
    cost: { subtotalAmount: { amount: price } },
    get discountAllocations(): never {
      throw new Error('asked');
    },
  };
  const asked = {
    ...cart(),
    groups: [{ groupType: 'ONE_TIME_PURCHASE', cartLines: [line] }],
    discountApplications: [{ totalAllocatedAmount: { amount: off } }],
  };
  const rate = rateTo(rules, ohio);
  expect(rate !== null && shipsFree(rules, rate, asked)).toBe(free);
});
