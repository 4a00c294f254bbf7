import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { findTaxedStates } from './states.ts';

test('[TAX-01] sales tax is collected in a state from its day on', () => {
  expect(findTaxedStates(aallyn, '2021-04-15')).toEqual([]);
  expect(findTaxedStates(aallyn, '2021-04-16')).toEqual(['CA']);
  expect(findTaxedStates(aallyn, '2024-10-24')).not.toContain('GA');
  expect(findTaxedStates(aallyn, '2024-10-25')).toEqual(['CA', 'SC', 'NC', 'IL', 'NJ', 'WA', 'VA', 'GA']);
});
