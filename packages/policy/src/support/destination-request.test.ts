import { expect, test } from 'vitest';

import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { decideDestinationRequest } from './destination-request.ts';

test('[FORM-01] [SHIP-05] Germany can be asked for, Japan is served already', () => {
  expect(decideDestinationRequest(aallyn, 'DE').kind).toBe('accepted');
  const japan = decideDestinationRequest(aallyn, 'JP');
  expect(japan.kind).toBe('served');
  expect(japan.because.map(({ statement }) => statement)).toEqual(['SHIP-05']);
});

test('[SHIP-06] a territory can be asked for while its switch is off', () => {
  const usTerritories = { ...aallyn.destinations.usTerritories, PR: false };
  const without: Policy = { ...aallyn, destinations: { ...aallyn.destinations, usTerritories } };
  expect(decideDestinationRequest(aallyn, 'PR').kind).toBe('served');
  expect(decideDestinationRequest(without, 'PR').kind).toBe('accepted');
});
