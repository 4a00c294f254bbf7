import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { compareTaxRegistrations, findTaxedStates } from './states.ts';

test('[TAX-01] sales tax is collected in a state from its day on', () => {
  expect(findTaxedStates(aallyn, '2021-04-15')).toEqual([]);
  expect(findTaxedStates(aallyn, '2021-04-16')).toEqual(['CA']);
  expect(findTaxedStates(aallyn, '2024-10-24')).not.toContain('GA');
  expect(findTaxedStates(aallyn, '2024-10-25')).toEqual(['CA', 'SC', 'NC', 'IL', 'NJ', 'WA', 'VA', 'GA']);
});

test('[TAX-01] the published list is compared with the shop’s registrations', () => {
  const registered = ['CA', 'SC', 'NC', 'IL', 'NJ', 'WA', 'VA', 'TX'];
  expect(compareTaxRegistrations(aallyn, registered, '2026-01-01')).toEqual({
    unpublished: ['TX'],
    unregistered: ['GA'],
  });
});
