import { beforeEach, expect, test } from 'vitest';

import { countryChoices } from '../country-choices.ts';
import { marketsAdmin } from '../testing/fake-markets.ts';
import type { FakeMarket } from '../testing/fake-markets.ts';
import type { BaseRates } from './base-rates.ts';
import { setMarketRates } from './market-rates.ts';

let unitedStates: FakeMarket;
let asia: FakeMarket;
let europe: FakeMarket;
let markets: readonly FakeMarket[];

beforeEach(() => {
  unitedStates = { name: 'United States', countries: ['US'], options: [] };
  asia = { name: 'Asia', countries: ['HK', 'JP'], options: [] };
  europe = {
    name: 'Europe',
    countries: ['DE'],
    options: [{ name: 'Standard', amount: '40.0', isActive: true }],
  };
  markets = [unitedStates, asia, europe];
});

const rate = (country: string, amount: string) => ({ country, price: { amount, currencyCode: 'USD' } });
const rates: BaseRates = {
  option: 'Standard',
  rates: [rate('US', '5.00'), rate('HK', '25.00'), rate('JP', '25.00')],
  dropped: [],
};
const standard = (amount: string, isActive = true) => [{ name: 'Standard', amount, isActive }];

test('[SHIP-02] [SHIP-04] every market with a served country gets the flat option, another market is left alone', async () => {
  expect((await setMarketRates(marketsAdmin(markets), rates)).ok).toBe(true);
  expect(unitedStates.options).toEqual(standard('5.0'));
  expect(asia.options).toEqual(standard('25.0'));
  expect(europe.options).toEqual(standard('40.0'));
});

test('a second run changes nothing, a changed price is set', async () => {
  await setMarketRates(marketsAdmin(markets), rates);
  await setMarketRates(marketsAdmin(markets, 'United States'), rates);
  const dearer = { ...rates, rates: [rate('US', '6.00'), rate('HK', '25.00'), rate('JP', '25.00')] };
  expect((await setMarketRates(marketsAdmin(markets, 'Asia'), dearer)).ok).toBe(true);
  expect(unitedStates.options).toEqual(standard('6.0'));
});

test('what cannot be set in one market is taken back in the others', async () => {
  const failed = await setMarketRates(marketsAdmin(markets, 'Asia'), rates);
  expect(failed).toMatchObject({ ok: false, error: { step: 'setting the shipping rates' } });
  expect(unitedStates.options).toEqual([]);
});

test('undoing puts old prices back and takes new options away', async () => {
  unitedStates.options = standard('4.0', false);
  const set = await setMarketRates(marketsAdmin(markets), rates);
  if (set.ok) await set.value();
  expect(unitedStates.options).toEqual(standard('4.0', false));
  expect(asia.options).toEqual([]);
});

test('[SHIP-05] a market of which no country is served any more has its option switched off, and on again when undone', async () => {
  await setMarketRates(marketsAdmin(markets), rates);
  const fewer = { ...rates, rates: [rate('US', '5.00')], dropped: ['HK', 'JP'] };
  const set = await setMarketRates(marketsAdmin(markets), fewer);
  expect(asia.options).toEqual(standard('25.0', false));
  if (set.ok) await set.value();
  expect(asia.options).toEqual(standard('25.0'));
});

test('a market that holds countries with different rates is named, and nothing is changed', async () => {
  const mixed = { ...rates, rates: [rate('US', '5.00'), rate('HK', '25.00'), rate('JP', '30.00')] };
  const failed = await setMarketRates(marketsAdmin(markets), mixed);
  expect(failed.ok ? '' : failed.error.says).toContain('“Asia” holds countries with different rates');
  expect(unitedStates.options).toEqual([]);
});

test('a market that is not active is left alone', async () => {
  asia.status = 'DRAFT';
  await setMarketRates(marketsAdmin(markets), rates);
  expect(asia.options).toEqual([]);
});

test('[SHIP-02] of sixty markets every one is set, and a second run changes none', async () => {
  const sixty: FakeMarket[] = countryChoices()
    .slice(0, 60)
    .map(({ value }) => ({ name: `Market ${value}`, countries: [value], options: [] }));
  const wanted = {
    ...rates,
    rates: sixty.flatMap(({ countries }) => countries).map((code) => rate(code, '7.00')),
  };
  expect((await setMarketRates(marketsAdmin(sixty), wanted)).ok).toBe(true);
  expect(sixty.filter(({ options }) => options[0]?.amount === '7.0')).toHaveLength(60);
  const last = sixty.at(-1)?.name ?? '';
  expect((await setMarketRates(marketsAdmin(sixty, last), wanted)).ok).toBe(true);
});
