import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideShipping } from '../checkout/shipping.ts';
import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { lineFacts, type CartLine } from './cart.ts';
import { bag, compile, fee, giftCard } from './checkout.fixture.ts';
import { freeShippingNudge } from './free-shipping-nudge.ts';

const { blocks } = compile(aallyn);
const nudge = (
  lines: readonly CartLine[],
  countryCode: string | null = 'US',
  orderDiscounts: object[] = [],
) => freeShippingNudge({ rules: blocks, lines, orderDiscounts, place: { countryCode, provinceCode: null } });
const dollars = (amount: number) => ({ amount, currencyCode: 'USD' });

test.each<readonly [string, readonly CartLine[], ReturnType<typeof nudge>]>([
  ['[SHIP-01] $85.80 is $14.20 away', [bag({ total: 85.8 })], dollars(14.2)],
  ['[SHIP-01] $99.99 is a cent away', [bag({ total: 99.99 })], dollars(0.01)],
  ['[SHIP-01] $100.00 is there', [bag({ total: 100 })], null],
  ['[SHIP-01] a line discount counts', [bag({ total: 95, discount: 10 })], dollars(5)],
  ['[PROT-05] the fee does not count', [bag({ total: 97.02 }), fee()], dollars(2.98)],
  ['[SHIP-01] gift cards do not count', [bag({ total: 60 }), giftCard({ total: 50 })], dollars(40)],
  ['nothing ships', [giftCard({ total: 50 })], null],
  ['the cart is empty', [], null],
  ['[SHIP-01] a currency in which nothing is stated', [bag({ total: 90, currencyCode: 'CAD' })], null],
])('%s', (_, lines, missing) => {
  expect(nudge(lines)).toEqual(missing);
});

test('[SHIP-03] in Hong Kong: exact in HKD, in the shop’s currency by the stated equivalent, else nothing', () => {
  const hkd = [bag({ total: 900, currencyCode: 'HKD' })];
  expect(nudge(hkd, 'HK')).toEqual({ amount: 100, currencyCode: 'HKD' });
  expect(nudge([bag({ total: 100 })], 'HK')).toEqual(dollars(28));
  expect(nudge([bag({ total: 100, currencyCode: 'SGD' })], 'HK')).toBeNull();
});

test('[SHIP-04] [SHIP-05] no nudge where shipping is never free, is not offered, or the country is not known', () => {
  const lines = [bag({ total: 50 })];
  expect(['JP', 'DE', null].map((country) => nudge(lines, country))).toEqual([null, null, null]);
  const palau = { countryCode: 'US', provinceCode: 'PW' };
  expect(freeShippingNudge({ rules: blocks, lines, orderDiscounts: [], place: palau })).toBeNull();
});

test('[SHIP-01] a discount on the whole order: nothing after discounts, the same before discounts', () => {
  const lines = [bag({ total: 85.8 })];
  const before: Policy = { ...aallyn, destinations: { ...aallyn.destinations, basis: 'before-discounts' } };
  const place = { countryCode: 'US', provinceCode: 'OH' };
  const orderDiscounts = [{}];
  expect(nudge(lines, 'US', orderDiscounts)).toBeNull();
  expect(freeShippingNudge({ rules: compile(before).blocks, lines, orderDiscounts, place })).toEqual(
    dollars(14.2),
  );
});

const lines = fc.array(
  fc.record({
    minor: fc.integer({ min: 0, max: 90_000 }),
    off: fc.integer({ min: 0, max: 4_000 }),
    kind: fc.constantFrom(bag, giftCard, fee),
  }),
  { minLength: 1, maxLength: 6 },
);
const basis = fc.constantFrom('after-discounts' as const, 'before-discounts' as const);

test('[SHIP-01] [SHIP-03] the nudge says what the engine says is missing, and nothing where it says nothing', () => {
  const countries = fc.constantFrom('US', 'PR', 'CA', 'HK', 'DE', null);
  const currencies = fc.constantFrom('USD', 'HKD', 'JPY');
  fc.assert(
    fc.property(lines, basis, countries, currencies, (some, on, countryCode, currencyCode) => {
      const policy: Policy = { ...aallyn, destinations: { ...aallyn.destinations, basis: on } };
      const { blocks: rules, shipping } = compile(policy);
      const unit = currencyCode === 'JPY' ? 1 : 100;
      const cart = some.map(({ minor, off, kind }) =>
        kind({ total: minor / unit, discount: off / unit, currencyCode }),
      );
      const place = { countryCode, provinceCode: null };
      const facts = { currency: currencyCode, rate: null, lines: cart.map(lineFacts) };
      const quote = decideShipping(shipping, facts, place);
      const missing = quote.kind === 'flat' ? quote.missing : null;
      const said = freeShippingNudge({ rules, lines: cart, orderDiscounts: [], place });
      expect(said).toEqual(missing && { amount: missing.minor / unit, currencyCode: missing.currency });
    }),
  );
});
