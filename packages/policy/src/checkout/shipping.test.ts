import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { bag, cart, cartIn, giftCard, ohio, place, protectionLine, publish } from '../testing/carts.ts';
import { decideShipping } from './shipping.ts';

const rules = publish().shipping;
const usd = (minor: number) => ({ minor, currency: 'USD' });

test('[SHIP-01] an order of exactly $100.00 to Ohio ships free', () => {
  expect(decideShipping(rules, cart(bag('100.00')), ohio)).toEqual({
    kind: 'free',
    freeFrom: usd(10000),
    because: [
      {
        statement: 'SHIP-01',
        message: 'Its merchandise is $100.00, which reaches the $100.00 from which shipping is free.',
      },
    ],
  });
});

test('[SHIP-02] an order of $99.99 to Ohio pays $5.00 and is one cent short', () => {
  expect(decideShipping(rules, cart(bag('99.99')), ohio)).toEqual({
    kind: 'flat',
    flat: usd(500),
    freeFrom: usd(10000),
    missing: usd(1),
    because: [
      {
        statement: 'SHIP-01',
        message: 'Its merchandise is $99.99, which is below the $100.00 from which shipping is free.',
      },
      { statement: 'SHIP-02', message: 'Shipping costs the flat rate of $5.00.' },
    ],
  });
});

test('[SHIP-01] discounts count before the threshold: $110.00 with $10.01 off pays', () => {
  expect(decideShipping(rules, cart(bag('110.00', { discount: 1001 })), ohio).kind).toBe('flat');
  expect(decideShipping(rules, cart(bag('110.00', { discount: 1000 })), ohio).kind).toBe('free');
});

test('[SHIP-01] before discounts, if the merchant says so, $110.00 with $10.01 off ships free', () => {
  const destinations = { ...aallyn.destinations, basis: 'before-discounts' as const };
  const { shipping } = publish({ ...aallyn, destinations });
  expect(decideShipping(shipping, cart(bag('110.00', { discount: 1001 })), ohio).kind).toBe('free');
});

test('[SHIP-01] neither the protection line nor a gift card helps to reach free shipping', () => {
  expect(decideShipping(rules, cart(bag('97.50'), protectionLine()), ohio).kind).toBe('flat');
  expect(decideShipping(rules, cart(bag('99.99'), giftCard('50.00')), ohio).kind).toBe('flat');
});

test('[SHIP-01] a Canadian-dollar cart to the United States is compared at the rate of the cart', () => {
  const inCanadianDollars = (price: string) => cartIn('CAD', '1.4', bag(price, { currency: 'CAD' }));
  expect(decideShipping(rules, inCanadianDollars('140.00'), ohio).kind).toBe('free');
  expect(decideShipping(rules, inCanadianDollars('139.99'), ohio)).toMatchObject({
    kind: 'flat',
    freeFrom: { minor: 14000, currency: 'CAD' },
    missing: { minor: 1, currency: 'CAD' },
  });
});

test('[SHIP-03] in Hong Kong dollars 1000.00 ships free and 999.99 pays $25.00', () => {
  const inHongKongDollars = (price: string) => cartIn('HKD', '7.8', bag(price, { currency: 'HKD' }));
  expect(decideShipping(rules, inHongKongDollars('1000.00'), place('HK'))).toEqual({
    kind: 'free',
    freeFrom: { minor: 100000, currency: 'HKD' },
    because: [
      {
        statement: 'SHIP-03',
        message: 'Its merchandise is HK$1,000.00, which reaches the HK$1,000.00 from which shipping is free.',
      },
    ],
  });
  expect(decideShipping(rules, inHongKongDollars('999.99'), place('HK'))).toMatchObject({
    kind: 'flat',
    flat: usd(2500),
    missing: { minor: 1, currency: 'HKD' },
    because: [
      { statement: 'SHIP-03' },
      { statement: 'SHIP-04', message: 'Shipping costs the flat rate of $25.00.' },
    ],
  });
});

test('[SHIP-03] a U.S.-dollar cart to Hong Kong ships free from the stated equivalent of 128.00', () => {
  expect(decideShipping(rules, cart(bag('128.00')), place('HK')).kind).toBe('free');
  expect(decideShipping(rules, cart(bag('127.99')), place('HK')).kind).toBe('flat');
});

test('[SHIP-03] a cart in a third currency uses the equivalent times its rate, never the 1000', () => {
  const inSingaporeDollars = (price: string) => cartIn('SGD', '1.35', bag(price, { currency: 'SGD' }));
  expect(decideShipping(rules, inSingaporeDollars('172.80'), place('HK')).kind).toBe('free');
  expect(decideShipping(rules, inSingaporeDollars('172.79'), place('HK')).kind).toBe('flat');
});

test('[SHIP-03] without a rate there is no silent conversion: the flat rate, and no amount is named as missing', () => {
  const unknownRate = cartIn('SGD', null, bag('900.00', { currency: 'SGD' }));
  expect(decideShipping(rules, unknownRate, place('HK'))).toMatchObject({
    kind: 'flat',
    freeFrom: null,
    missing: null,
  });
});

test.each(['CA', 'JP', 'KR', 'SG'])('[SHIP-04] %s pays $25.00 at any value', (country) => {
  expect(decideShipping(rules, cart(bag('9000.00')), place(country))).toEqual({
    kind: 'flat',
    flat: usd(2500),
    freeFrom: null,
    missing: null,
    because: [{ statement: 'SHIP-04', message: 'Shipping costs the flat rate of $25.00.' }],
  });
});

test('[SHIP-05] there is no rate for Germany', () => {
  expect(decideShipping(rules, cart(bag('100.00')), place('DE')).kind).toBe('not-served');
  expect(decideShipping(rules, cart(bag('100.00')), place('constructor')).kind).toBe('not-served');
});

test('[SHIP-06] Puerto Rico and military addresses pay the U.S. rate, also when a wallet calls Puerto Rico a country', () => {
  for (const at of [place('US', 'PR'), place('PR'), place('US', 'AE')]) {
    expect(decideShipping(rules, cart(bag('99.99')), at)).toMatchObject({ kind: 'flat', flat: usd(500) });
  }
});

test('nothing that ships, or no country yet, costs nothing and promises nothing', () => {
  expect(decideShipping(rules, cart(giftCard('100.00'), protectionLine()), ohio).kind).toBe(
    'nothing-to-ship',
  );
  expect(decideShipping(rules, cart(), ohio).kind).toBe('nothing-to-ship');
  expect(decideShipping(rules, cart(bag('100.00')), place(null)).kind).toBe('unknown');
});
