import { beforeEach, expect, test } from 'vitest';

import { countryChoices } from '../country-choices.ts';
import { userErrors } from '../testing/admin-faults.ts';
import { addMarket, marketOptions } from '../testing/shop-contents.ts';
import { atCall, shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import type { BaseRates } from './base-rates.ts';
import { setMarketRates } from './market-rates.ts';

let shop: ShopWithApp;

beforeEach(() => {
  shop = shopWithApp();
  shop.state.shop = { ...shop.state.shop, marketDrivenShipping: true };
  shop.state.markets.clear();
  addMarket(shop, 'United States', ['US']);
  addMarket(shop, 'Asia', ['HK', 'JP']);
  addMarket(shop, 'Europe', ['DE'], { price: 40_00, active: true });
});

/** What is written down is a matter of undo.test.ts. */
const set = (wanted: BaseRates) => setMarketRates(shop.admin, wanted, () => Promise.resolve());

const unitedStates = () => marketOptions(shop, 'United States');
const asia = () => marketOptions(shop, 'Asia');
const europe = () => marketOptions(shop, 'Europe');

const rate = (country: string, amount: string) => ({ country, price: { amount, currencyCode: 'USD' } });
const rates: BaseRates = {
  option: 'Standard',
  rates: [rate('US', '5.00'), rate('HK', '25.00'), rate('JP', '25.00')],
  dropped: [],
};
const standard = (price: string, active = true) => [{ name: 'Standard', price, active }];

test('[SHIP-02] [SHIP-04] every market with a served country gets the flat option, another market is left alone', async () => {
  expect((await set(rates)).ok).toBe(true);
  expect(unitedStates()).toEqual(standard('5.0'));
  expect(asia()).toEqual(standard('25.0'));
  expect(europe()).toEqual(standard('40.0'));
});

test('a second run changes nothing, a changed price is set', async () => {
  await set(rates);
  shop.calls.length = 0;
  await set(rates);
  expect(shop.mutations()).toEqual([]);
  const dearer = { ...rates, rates: [rate('US', '6.00'), rate('HK', '25.00'), rate('JP', '25.00')] };
  expect((await set(dearer)).ok).toBe(true);
  expect(shop.mutations()).toHaveLength(1);
  expect(unitedStates()).toEqual(standard('6.0'));
});

test('what cannot be set in one market is taken back in the others', async () => {
  shop.onOperation('DoorstepMarketUpdate', ...atCall(2, userErrors('Not now.', { code: 'INVALID' })));
  const failed = await set(rates);
  expect(failed).toMatchObject({ ok: false, error: { step: 'setting the shipping rates' } });
  expect(unitedStates()).toEqual([]);
});

test('undoing puts old prices back and takes new options away', async () => {
  addMarket(shop, 'United States', ['US'], { price: 4_00, active: false });
  const done = await set(rates);
  if (done.ok) await done.value();
  expect(unitedStates()).toEqual(standard('4.0', false));
  expect(asia()).toEqual([]);
});

test('[SHIP-05] a market of which no country is served any more has its option switched off, and on again when undone', async () => {
  await set(rates);
  const fewer = { ...rates, rates: [rate('US', '5.00')], dropped: ['HK', 'JP'] };
  const done = await set(fewer);
  expect(asia()).toEqual(standard('25.0', false));
  if (done.ok) await done.value();
  expect(asia()).toEqual(standard('25.0'));
});

test('a market that holds countries with different rates is named, and nothing is changed', async () => {
  const mixed = { ...rates, rates: [rate('US', '5.00'), rate('HK', '25.00'), rate('JP', '30.00')] };
  const failed = await set(mixed);
  expect(failed.ok ? '' : failed.error.reason).toContain('“Asia” holds countries with different rates');
  expect(unitedStates()).toEqual([]);
});

test('a market that is not active is left alone', async () => {
  const draft = addMarket(shop, 'Asia', ['HK', 'JP']);
  shop.state.markets.set(draft.id, { ...draft, status: 'DRAFT' });
  await set(rates);
  expect(asia()).toEqual([]);
});

test('[SHIP-02] of sixty markets every one is set, and a second run changes none', async () => {
  shop.state.markets.clear();
  const sixty = countryChoices()
    .slice(0, 60)
    .map(({ value }) => value);
  for (const country of sixty) addMarket(shop, `Market ${country}`, [country]);
  const wanted = { ...rates, rates: sixty.map((code) => rate(code, '7.00')) };
  expect((await set(wanted)).ok).toBe(true);
  for (const country of sixty) expect(marketOptions(shop, `Market ${country}`)).toEqual(standard('7.0'));
  shop.calls.length = 0;
  expect((await set(wanted)).ok).toBe(true);
  expect(shop.mutations()).toEqual([]);
});
