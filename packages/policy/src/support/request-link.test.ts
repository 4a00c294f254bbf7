import { expect, test } from 'vitest';

import { destinationRequestLink } from './request-link.ts';

const storefront = 'https://aallyn.example';
const form = `${storefront}/apps/doorstep/requests/new?kind=destination`;

test('[FORM-01] [SHIP-05] a country that is not served is asked for on the storefront, in the shopper’s language', () => {
  const link = destinationRequestLink(storefront, { countryCode: 'DE', locale: 'fr-CA' });
  expect(link).toBe(`${form}&country=DE&locale=fr-CA`);
});

test('a storefront address with a slash at its end gives the same link', () => {
  const wanted = { countryCode: 'DE', locale: 'en' } as const;
  expect(destinationRequestLink(`${storefront}/`, wanted)).toBe(destinationRequestLink(storefront, wanted));
});

test('[SHIP-06] a territory is asked for by its own code, however the address writes it', () => {
  const asProvince = { countryCode: 'US', provinceCode: 'PR', locale: 'en' } as const;
  const asCountry = { countryCode: 'PR', locale: 'en' } as const;
  expect(destinationRequestLink(storefront, asProvince)).toBe(`${form}&country=PR&locale=en`);
  expect(destinationRequestLink(storefront, asCountry)).toBe(`${form}&country=PR&locale=en`);
});

test('a province of another country is not part of the wish', () => {
  const link = destinationRequestLink(storefront, { countryCode: 'AU', provinceCode: 'NSW', locale: 'en' });
  expect(link).toBe(`${form}&country=AU&locale=en`);
});

test('there is no link for a military address, without a country, and while the storefront is not known', () => {
  const military = { countryCode: 'US', provinceCode: 'AE', locale: 'en' } as const;
  expect(destinationRequestLink(storefront, military)).toBeNull();
  expect(destinationRequestLink(storefront, { countryCode: undefined, locale: 'en' })).toBeNull();
  expect(destinationRequestLink(undefined, { countryCode: 'DE', locale: 'en' })).toBeNull();
});
