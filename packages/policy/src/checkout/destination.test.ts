import { expect, test } from 'vitest';
import { codesOf } from '../facts/code-list.ts';
import { freelyAssociated, insideUnitedStates, territories } from '../facts/place.ts';
import { aallyn } from '../presets/aallyn.ts';
import { place, publish } from '../testing/carts.ts';
import { decideDestination } from './destination.ts';

const rules = publish().validation.destinations;

test.each(['US', 'CA', 'JP', 'KR', 'HK', 'SG'])('[SHIP-05] %s is served', (country) => {
  expect(decideDestination(rules, place(country)).kind).toBe('served');
});

test.each(['DE', 'GB', 'CN', 'TW', 'MX', ''])('[SHIP-05] %j is not served', (country) => {
  expect(decideDestination(rules, place(country))).toMatchObject({ kind: 'not-served', text: 'country' });
});

test('[SHIP-05] the answer says which countries are served', () => {
  expect(decideDestination(rules, place('DE')).because).toEqual([
    { statement: 'SHIP-05', message: 'Nothing ships to DE, only to CA, HK, JP, KR, SG, US.' },
  ]);
});

test('[SHIP-05] Palau is a country of its own, although Shopify lists it as a U.S. province', () => {
  for (const at of [place('US', 'PW'), place('PW')]) {
    expect(decideDestination(rules, at)).toMatchObject({ kind: 'not-served', text: 'country' });
  }
});

test.each(['AK', 'HI', 'DC', 'PR', 'GU', 'VI', 'AS', 'MP', 'AA', 'AE', 'AP', null])(
  '[SHIP-06] %s counts as the United States',
  (province) => {
    expect(decideDestination(rules, place('US', province)).kind).toBe('served');
  },
);

test('[SHIP-06] a territory and a military area can each be switched off', () => {
  const { destinations } = publish({
    ...aallyn,
    destinations: {
      ...aallyn.destinations,
      usTerritories: { ...aallyn.destinations.usTerritories, GU: false },
      usMilitary: { ...aallyn.destinations.usMilitary, AP: false },
    },
  }).validation;
  expect(decideDestination(destinations, place('US', 'GU'))).toMatchObject({ text: 'territory' });
  expect(decideDestination(destinations, place('GU'))).toMatchObject({ text: 'territory' });
  expect(decideDestination(destinations, place('US', 'AP'))).toMatchObject({ text: 'military' });
  for (const province of ['PR', 'AE']) {
    expect(decideDestination(destinations, place('US', province)).kind).toBe('served');
  }
});

test('[SHIP-06] a place that wallets call a country is one of those that Shopify calls a province', () => {
  expect(codesOf(insideUnitedStates)).toEqual([...territories, ...freelyAssociated]);
});

test('a shopper who has named no country is not refused yet', () => {
  expect(decideDestination(rules, place(null))).toEqual({ kind: 'unknown', because: [] });
});
