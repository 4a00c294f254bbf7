import { aallyn, examplesOf } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { readFunctions } from '../../simulator/functions.server.ts';
import type { Functions } from '../../simulator/function-runs.ts';
import { findUntrueExamples } from './try-statements.ts';

const built = await readFunctions(false);
if (!built.ok) throw new Error(built.error);
const functions: Functions = built.value;
const untrue = (policy: Policy, by: Functions = functions) => findUntrueExamples(policy, by, '2026-11-30');

const strict: Policy = {
  ...aallyn,
  addresses: { ...aallyn.addresses, poBox: 'allow', privateMailbox: 'refuse', generalDelivery: 'refuse' },
  destinations: {
    ...aallyn.destinations,
    served: aallyn.destinations.served.map((row) => ({ ...row, flat: { minor: 0, currency: 'USD' } })),
  },
};

test.each([
  ['the preset', aallyn],
  ['a policy that refuses and ships otherwise', strict],
  [
    'one that does not ship to the United States',
    {
      ...aallyn,
      destinations: { ...aallyn.destinations, served: aallyn.destinations.served.slice(1) },
      protection: { ...aallyn.protection, countries: [] },
    },
  ],
])('[FAQ-01] the built functions decide every example of %s as its page tells it', async (_, policy) => {
  expect(await untrue(policy)).toEqual({ ok: true, value: [] });
});

test('[FAQ-01] functions that decide otherwise than the page says are found by its examples', async () => {
  const silent: Functions = {
    ...functions,
    runner: {
      run: async (...given) => ({
        ...(await functions.runner.run(...given)),
        result: { kind: 'done', output: { operations: [] } },
      }),
    },
  };
  const found = await untrue(aallyn, silent);
  expect(found.ok ? found.value.map(({ told }) => told) : []).toEqual(
    expect.arrayContaining([
      'An order of $100.00 to the United States ships free.',
      'An order to “PO Box 12” is refused at checkout.',
    ]),
  );
});

test('[SHIP-01] [FAQ-01] a rate that is broken for the third country only is found, although the page tells of the first two', async () => {
  const served = aallyn.destinations.served.map((row) =>
    row.country === 'CA' || row.country === 'JP'
      ? { ...row, freeFrom: { amount: { minor: 200_00, currency: 'USD' }, shopEquivalent: null } }
      : row,
  );
  const policy: Policy = { ...aallyn, destinations: { ...aallyn.destinations, served } };
  const silentInJapan: Functions = {
    ...functions,
    runner: {
      run: async (of, facts, variables) => {
        const ran = await functions.runner.run(of, facts, variables);
        return JSON.stringify(facts).includes('"JP"')
          ? { ...ran, result: { kind: 'done', output: { operations: [] } } }
          : ran;
      },
    },
  };
  expect(await untrue(policy)).toEqual({ ok: true, value: [] });
  const found = await untrue(policy, silentInJapan);
  expect(found.ok ? found.value.map(({ told }) => told) : []).toContain(
    'An order of $200.00 to Japan ships free.',
  );
  expect(examplesOf(policy, 'SHIP-01')).toHaveLength(2);
});
