import { aallyn } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { findingsIn, findingsOf } from './findings.ts';
import { valuesOf } from './values.ts';

const today = '2026-11-23';
const renewed = { 'events.0.period.from.date': '2026-11-18', 'events.0.period.until.date': '2026-12-12' };
const typed = (changes: Readonly<Record<string, string>>) =>
  findingsOf({ ...valuesOf(aallyn), ...renewed, ...changes }, aallyn, today);

test('[LINT-01] an event that is over is found with its next dates, and typing them settles it', () => {
  const found = findingsOf(valuesOf(aallyn), aallyn, today);
  expect(found.map(({ path }) => path)).toEqual(['events.0']);
  expect(findingsIn('events', found)[0]?.renewal).toEqual({ from: '2026-11-18', until: '2026-12-12' });
  expect(typed({})).toEqual([]);
});

test('[PROT-06] a name that promises more than it waives is found while it is typed', () => {
  expect(typed({})).toEqual([]);
  expect(typed({ 'protection.name.en': 'Shipping protection' })).toMatchObject([
    {
      statements: ['PROT-06'],
      path: 'protection.name.en',
      message:
        '“Shipping protection” (English) sounds like cover for lost parcels, but neither replacement nor shipping again is waived.',
    },
  ]);
});

test('[LINT-01] what the form cannot settle is not told in it', () => {
  const findings = typed({ 'protection.name.en': 'Return insurance' });
  expect(findings.map(({ path }) => path)).toEqual(['protection.name.en']);
  expect(findingsIn('protection', findings)).toEqual(findings);
  expect(findingsIn('signature', findings)).toEqual([]);
});

test('a form that cannot be read has problems, and no findings', () => {
  expect(typed({ 'protection.name.en': 'Shipping protection', 'protection.price': 'two' })).toEqual([]);
});

test('[LINT-01] a finding stands at its event, also when one before it is gone', () => {
  const [event] = aallyn.events;
  if (event === undefined) throw new Error('The example has an event.');
  const base = { ...aallyn, events: [{ ...event, id: 'spring', name: 'Spring' }, event] };
  const values = { ...valuesOf(base), events: '1' };
  expect(findingsOf(values, base, today).map(({ path }) => path)).toEqual(['events.1']);
});
