import { aallyn, statementIds } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { sayPolicy } from './sentences.ts';

test('a version says every statement of the policy, each in one group', () => {
  const said = sayPolicy(aallyn);
  expect(said.flatMap(({ sentences }) => sentences)).toHaveLength(statementIds.length);
  expect(said.map(({ label }) => label)).toContain('Delivery times and calendar');
});
