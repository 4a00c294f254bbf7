import { aallyn, minimalPolicy, saysNone, statementIds } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { sayPolicy } from './sentences.ts';

test('a version says every statement of the policy, each in one group', () => {
  const said = sayPolicy(aallyn);
  const spoken = statementIds.filter((id) => !saysNone(aallyn, id));
  expect(said.flatMap(({ sentences }) => sentences)).toHaveLength(spoken.length);
  expect(said.map(({ label }) => label)).toContain('Delivery times and calendar');
});

test('a plain policy says nothing twice, and nothing of what there is none of', () => {
  const shop = { name: 'Harbour', currency: 'USD', timeZone: 'America/New_York', country: 'US' };
  const said = sayPolicy(minimalPolicy({ ...shop, contact: 'hello@harbour.example' }));
  for (const { sentences } of said) expect(new Set(sentences).size).toBe(sentences.length);
  // Nothing is sold on top.
  expect(said.map(({ label }) => label)).not.toContain('Free returns and fees');
  expect(said[0]?.sentences.slice(0, 2)).toEqual([
    'There is no amount in USD from which shipping is free.',
    'Unless it is free, shipping costs a flat $5.00 to the United States.',
  ]);
});
