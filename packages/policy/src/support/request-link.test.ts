import { expect, test } from 'vitest';

import { requestLink } from './request-link.ts';

const form = 'https://aallyn.com/apps/doorstep/requests/new?kind=destination';
const link = (wanted: Omit<Parameters<typeof requestLink>[1], 'kind'>) =>
  requestLink('https://aallyn.com', { kind: 'destination', ...wanted });

test.each(['https://aallyn.com', 'https://aallyn.com/'])(
  '[SHIP-05] [FORM-01] from %s a shopper gets to the page that asks for their country',
  (storefrontUrl) => {
    const wanted = { kind: 'destination', country: 'DE' } as const;
    expect(requestLink(storefrontUrl, wanted)).toBe(`${form}&country=DE`);
  },
);

test('[FORM-01] a known language goes along', () => {
  expect(link({ country: 'DE', locale: 'fr-CA' })).toBe(`${form}&country=DE&locale=fr-CA`);
});

test('[SHIP-06] a territory is asked for by its own code, however the address writes it', () => {
  expect(link({ country: 'US', province: 'PR' })).toBe(`${form}&country=PR`);
  expect(link({ country: 'PR' })).toBe(`${form}&country=PR`);
});

test('a province or state is not part of the request', () => {
  expect(link({ country: 'AU', province: 'NSW' })).toBe(`${form}&country=AU`);
  expect(link({ country: 'IT', province: 'AP' })).toBe(`${form}&country=IT`);
  expect(link({ country: 'US', province: 'CA' })).toBe(`${form}&country=US`);
});

test('[SHIP-06] there is no link for a military address, which is no country', () => {
  expect(link({ country: 'US', province: 'AE' })).toBeNull();
});
