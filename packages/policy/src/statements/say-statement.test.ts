import { expect, test } from 'vitest';
import type { Locale } from '../document/locales.ts';
import { locales } from '../document/locales.ts';
import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { minimalPolicy } from '../presets/minimal.ts';
import type { StatementId } from '../statements.ts';
import { readerIn } from '../testing/reader.ts';
import { piecesOf, saysNone, sayStatement } from './say-statement.ts';

const say = (id: StatementId, changes: Partial<Policy> = {}, locale: Locale = 'en') =>
  sayStatement({ ...aallyn, ...changes }, id, readerIn(locale));

const usd = (minor: number) => ({ minor, currency: 'USD' });
const free = (country: string, minor: number) => ({
  country,
  flat: usd(25_00),
  freeFrom: { amount: usd(minor), shopEquivalent: null },
});

test.each<readonly [Locale, string]>([
  [
    'en',
    'Orders over $250.00, before discounts, need a signature on delivery when they are shipped via UPS.',
  ],
  [
    'fr',
    'Les commandes de plus de 250,00\u00a0$US, avant remises, exigent une signature à la livraison lorsqu’elles partent avec UPS.',
  ],
  [
    'fr-CA',
    'Les commandes de plus de 250,00\u00a0$\u00a0US, avant les rabais, exigent une signature à la livraison lorsqu’elles partent avec UPS.',
  ],
  ['ja', '割引前の金額が$250.00を超えるご注文は、UPSで配送する場合、受取時に署名が必要です。'],
  ['ko', '할인 전 금액이 US$250.00보다 큰 주문은 UPS 배송 시 수령 서명이 필요합니다.'],
  ['zh-TW', '折扣前金額超過 US$250.00 的訂單，由 UPS 配送時需簽收。'],
  ['zh-HK', '折扣前金額超過 US$250.00 的訂單，由 UPS 派送時需簽收。'],
])('[SIGN-01] in %s the threshold and the carrier are said as its readers say them', (locale, sentence) => {
  expect(say('SIGN-01', {}, locale)).toBe(sentence);
});

test('[SIGN-01] a value can turn the sentence', () => {
  const signature = { ...aallyn.signature, required: false };
  expect(say('SIGN-01', { signature })).toBe('No order needs a signature on delivery.');
});

test('[SHIP-01] countries with the same threshold are said together, and none is said as none', () => {
  const served = [free('US', 100_00), free('CA', 100_00), free('JP', 200_00)];
  expect(say('SHIP-01', { destinations: { ...aallyn.destinations, served } })).toBe(
    'Shipping is free for orders of at least $100.00 to the United States and Canada, and $200.00 to Japan. What counts is the merchandise after discounts.',
  );
  expect(say('SHIP-01', { destinations: { ...aallyn.destinations, served: [] } })).toBe(
    'There is no amount in USD from which shipping is free.',
  );
});

test('[SHIP-02, SHIP-03, SHIP-04] each rate and threshold of the preset is said once', () => {
  expect([say('SHIP-02'), say('SHIP-03'), say('SHIP-04')]).toEqual([
    'Below the free-shipping amount, shipping costs $5.00 to the United States.',
    'Orders also ship free from HK$1,000.00 to Hong Kong (for a cart in another currency, from the equivalent of $128.00).',
    'Unless it is free, shipping costs a flat $25.00 to Canada, Hong Kong, Japan, South Korea and Singapore.',
  ]);
});

test.each<readonly [StatementId]>([['SHIP-06'], ['TAX-01'], ['GIFT-01']])(
  '[%s] a new shop that does not ship to the United States has nothing to say of it, and none of gifts',
  (id) => {
    const plain = { name: 'Spoke', currency: 'AUD', timeZone: 'Australia/Melbourne', contact: 'a@b.example' };
    expect(saysNone(minimalPolicy({ ...plain, country: 'AU' }), id)).toBe(true);
    expect(saysNone(aallyn, id)).toBe(false);
  },
);

test.each<readonly [StatementId]>([
  ['PROT-01'],
  ['PROT-02'],
  ['PROT-03'],
  ['PROT-04'],
  ['PROT-05'],
  ['PROT-06'],
])('[%s] of a protection that a shop does not sell, customers read nothing, whatever its terms', (id) => {
  const terms = 'https://aallyn.example/pages/terms';
  const off: Policy = { ...aallyn, protection: { ...aallyn.protection, offered: false, terms } };
  expect(saysNone(off, id)).toBe(true);
  expect(sayStatement(off, id, readerIn('en'))).toBe('“Free returns” is not offered at the moment.');
  expect(saysNone(aallyn, id)).toBe(false);
});

test('[RET-08] a refund that may be made at once has a last day, and no range from nothing', () => {
  const returns = { ...aallyn.returns, refundWithin: { least: 0, most: 5 } };
  expect(sayStatement({ ...aallyn, returns }, 'RET-08', readerIn('en'))).toMatch(
    /^Refunds are made no later than 5 business days after the return’s arrival\./,
  );
});

test('[RTS-02] a parcel that is shipped again for nothing is not said to be invoiced', () => {
  const { returnedParcels } = aallyn;
  const changes = { returnedParcels: { ...returnedParcels, reshipFirst: usd(0), reshipAdditional: usd(0) } };
  expect(say('RTS-02', changes)).toBe(
    'If you give us the right address before the parcel is back with us, we ship it again for free.',
  );
});

test('[CAL-01, CAL-05] days of the week and of travel are said as spans', () => {
  expect(say('CAL-01')).toBe('Our warehouse ships Monday to Friday.');
  expect(say('CAL-05')).toBe(
    'Once shipped, orders typically take 1 to 7 business days to the United States, and 10 to 28 business days to Canada, Hong Kong, Japan, South Korea and Singapore. This is an estimate, not a guarantee.',
  );
});

test('[RET-07] an event is said by its name and days, with a list within the row', () => {
  expect(say('RET-07')).toBe(
    'Orders placed during “Holiday Event” (Nov 18 – Dec 12, 2024) can be returned for a refund, an exchange or store credit up to 21 days after delivery; an exchange or store credit up to 45 days after delivery.',
  );
});

test('[PAY-01] what customers can pay with is a list of the merchant’s own words', () => {
  expect(say('PAY-01')).toBe(
    'We accept American Express, Visa, MasterCard, Discover, Amazon Pay, PayPal and Apple Pay.',
  );
  expect(say('PAY-01', { payments: { methods: [] } })).toBe('The ways to pay are shown at checkout.');
});

test('[FAQ-01] every value that is said knows where it stands', () => {
  for (const locale of locales) {
    const paths = piecesOf(aallyn, 'EXCH-01', readerIn(locale)).flatMap(({ path }) => path ?? []);
    expect([...paths].sort()).toEqual(['exchanges.countries.0', 'exchanges.days', 'exchanges.fee']);
  }
  expect(piecesOf(aallyn, 'SHIP-02', readerIn('en'))).toEqual([
    { text: 'Below the free-shipping amount, shipping costs ', path: null },
    { text: '$5.00', path: 'destinations.served.0.flat' },
    { text: ' to ', path: null },
    { text: 'the United States', path: 'destinations.served.0.country' },
    { text: '.', path: null },
  ]);
});
