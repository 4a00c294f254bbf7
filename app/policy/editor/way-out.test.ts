import { aallyn, keysIn, readForm, takeWayOut, writeForm } from '@doorstep/policy';
import type { ValueChange } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { changesOf } from './way-out.ts';

const texts = writeForm(aallyn);
const changesFor = (...changes: readonly ValueChange[]) => changesOf({ label: '', changes }, texts);

/** The policy that the texts say after the changes. */
function policyAfter(...changes: readonly ValueChange[]) {
  const entries = Object.entries(changesFor(...changes)).map(([name, text]) => [name, text ?? ''] as const);
  const read = readForm({ ...texts, ...Object.fromEntries(entries) }, aallyn);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

test.each<readonly [string, readonly ValueChange[]]>([
  ['a value', [{ kind: 'set', path: 'protection.price', value: { minor: 3_98, currency: 'USD' } }]],
  [
    'one more row',
    [{ kind: 'add', path: 'events', value: { ...aallyn.events[0], id: 'spring', name: 'Spring' } }],
  ],
  ['a row less', [{ kind: 'remove', path: 'calendar.transit.5' }]],
  [
    'two rows less',
    [
      { kind: 'remove', path: 'calendar.transit.5' },
      { kind: 'remove', path: 'calendar.transit.1' },
    ],
  ],
])('taken in the form, a way out of %s gives the policy that the engine gives', (_, changes) => {
  expect(policyAfter(...changes)).toEqual(takeWayOut(aallyn, { label: '', changes }));
});

test('paths count the rows as they were found, though keys have gaps and rows were removed before', () => {
  const gaps = { ...texts, 'calendar.transit': '3 0 5' };
  const changes = [
    { kind: 'remove', path: 'calendar.transit.2' },
    { kind: 'remove', path: 'calendar.transit.0' },
  ] as const;
  const { 'calendar.transit': left = '' } = changesOf({ label: '', changes }, gaps);
  expect(keysIn({ list: left ?? '' }, 'list')).toEqual(['0']);
});

test('a country goes with all that is nothing without it', () => {
  const changes = changesFor({ kind: 'remove', path: 'destinations.served.0' });
  expect(Object.keys(changes).sort()).toEqual([
    'calendar.transit',
    'destinations.served',
    'protection.countries',
  ]);
});
