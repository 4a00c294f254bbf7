import { expect, expectTypeOf, test } from 'vitest';
import { statementIds } from '../../statements.ts';
import { placeAt, placesOf, policyPlaces, statementsWithoutValue } from './look-up.ts';
import type { PolicyPath } from './paths.ts';
import { policySchema } from './policy.ts';
import { walk } from './walk.ts';

const parts = walk(policySchema).slice(1);

test.each(parts)('$path says what it is called and what it does, in sentence case', ({ field }) => {
  expect(field.label).toMatch(/^\p{Lu}.*[^.!?\s]$/u);
  expect(field.help).toMatch(/^\S.*[.]$/);
  expect(field.subject ?? field.label).toMatch(/^\S.*\S$/);
});

test('every value serves at least one statement', () => {
  const idle = parts.filter(({ field }) => field.kind !== 'section' && field.statements.length === 0);
  expect(idle).toEqual([]);
  expect(policyPlaces().length).toBeGreaterThan(110);
});

test('every statement is decided by some value, but for those that hold whatever a merchant sets', () => {
  expect(statementIds.filter((id) => placesOf(id).length === 0)).toEqual(statementsWithoutValue);
});

test('[SIGN-01] a statement leads to its values, and a value to its words', () => {
  expect(placesOf('SIGN-01')).toEqual(['signature.required', 'signature.above', 'signature.carrier']);
  expect(placeAt('signature.above')).toMatchObject({
    label: 'For orders above',
    trail: ['Signature', 'For orders above'],
    help: 'Retail value before discounts. An order of exactly this amount needs none.',
    statements: ['SIGN-01'],
    kind: 'money',
  });
});

test('a value in a list is found by its row’s number, its name or a star', () => {
  const rows = ['destinations.served.0.flat', 'destinations.served.HK.flat', 'destinations.served.*.flat'];
  for (const path of rows) {
    expect(placeAt(path)).toMatchObject({
      trail: ['Destinations and rates', 'Countries you ship to', 'Flat rate'],
    });
  }
  expect(placeAt('destinations.served.0.freeFrom.amount.currency').label).toBe('Free from');
  expect(placeAt('destinations.usTerritories.GU')).toMatchObject({ label: 'Guam', statements: ['SHIP-06'] });
});

test('what is not in the schema is no path', () => {
  for (const path of [
    '',
    'locker',
    'addresses.locker',
    'merchant.name.en',
    'destinations.usTerritories.XX',
  ]) {
    expect(placeAt(path)).toBeNull();
  }
  // @ts-expect-error: a path that the schema does not have
  const wrong: PolicyPath = 'addresses.locker';
  expect(placeAt(wrong)).toBeNull();
  expectTypeOf<'destinations.served.3.flat'>().toExtend<PolicyPath>();
  expectTypeOf<'protection.name.fr'>().toExtend<PolicyPath>();
  expectTypeOf<'events.0.period.from.date'>().toExtend<PolicyPath>();
  expectTypeOf<'destinations.served.flat'>().not.toExtend<PolicyPath>();
});

test('the schema is frozen data', () => {
  for (const { field } of parts) expect(Object.isFrozen(field)).toBe(true);
});
