import { expect, test } from 'vitest';
import { decodePolicy } from '../document/decode.ts';
import { lintPolicy } from '../lint/lint.ts';
import { sayAmount } from '../money/amount.ts';
import { minimalPolicy } from './minimal.ts';
import { roundAmount } from './round-amount.ts';

const shops = [
  ['EUR', 'DE', 'Europe/Berlin'],
  ['IDR', 'ID', 'Asia/Jakarta'],
  ['JPY', 'JP', 'Asia/Tokyo'],
  ['KRW', 'KR', 'Asia/Seoul'],
  ['KWD', 'KW', 'Asia/Kuwait'],
  ['USD', 'US', 'America/New_York'],
  ['VND', 'VN', 'Asia/Ho_Chi_Minh'],
].map(([currency = '', country = '', timeZone = '']) => ({
  name: 'Harbour Canvas',
  currency,
  timeZone,
  country,
  contact: 'hello@harbour.example',
}));

test.each(shops)('a new shop in $country starts from a valid policy in $currency that is its own', (shop) => {
  const policy = minimalPolicy(shop);
  expect(decodePolicy(policy)).toEqual({ ok: true, value: policy });
  const { name, currency: shopCurrency, timeZone, contact } = shop;
  expect(policy.merchant).toEqual({ name, shopCurrency, timeZone, contact });
  expect(policy.destinations.served.map(({ country }) => country)).toEqual([shop.country]);
});

test.each(shops)('nothing of another merchant is in what a shop in $country starts from', (shop) => {
  const policy = minimalPolicy(shop);
  const written = JSON.stringify(policy);
  expect(written).not.toMatch(/aallyn|los.angeles|handbag|\bbags?\b|pages\/contact/i);
  const currencies = [...written.matchAll(/"currency":"(\w+)"/g)].map(([, code]) => code);
  expect(new Set(currencies)).toEqual(new Set([shop.currency]));
  expect([policy.tax.states, policy.promotions.events, policy.returns.events]).toEqual([[], [], []]);
  expect(policy.calendar.carrier.holidays.length > 0).toBe(shop.country === 'US');
});

test.each(shops)('[LINT-01] nothing is found in what a shop in $country starts from', (shop) => {
  expect(lintPolicy(minimalPolicy(shop), '2026-11-29')).toEqual([]);
});

test.each([
  ['USD', '$5.00'],
  ['EUR', '€5.00'],
  ['KWD', 'KWD\u00a05.000'],
  ['SEK', 'SEK\u00a050.00'],
  ['JPY', '¥500'],
  ['KRW', '₩5,000'],
  ['HUF', 'HUF\u00a0500.00'],
  ['VND', 'VND\u00a050,000'],
])('what five dollars are in %s: %s', (currency, said) => {
  expect(sayAmount(roundAmount(5, currency))).toBe(said);
});
