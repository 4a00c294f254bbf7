import { expect, test } from 'vitest';

import { countryChoices } from '../country-choices.ts';
import { fieldsIn } from './fields.ts';
import { checkTyped, emptyForm, readTyped } from './form.ts';

const names = (country: string) =>
  fieldsIn(country).map(({ name, isRequired }) => (isRequired ? name : `${name}?`));

test('the fields of an address stand in the order of its country, as Shopify’s checkout asks for them', () => {
  expect(names('US')).toEqual(['address1', 'address2?', 'city', 'zip']);
  expect(names('FR')).toEqual(['address1', 'address2?', 'zip', 'city']);
  expect(names('JP')).toEqual(['zip', 'city', 'address1', 'address2?']);
  expect(names('HK')).toEqual(['address1', 'address2?', 'city']);
  expect(names('SG')).toEqual(['address1', 'address2?', 'zip']);
  expect(names('TW')).toEqual(['address1', 'address2?', 'city', 'zip?']);
});

test.each(countryChoices())(
  '$label asks for a street first or last, and for each field once',
  ({ value }) => {
    const fields = fieldsIn(value).map(({ name }) => name);
    expect(new Set(fields).size).toBe(fields.length);
    expect(fields).toContain('address1');
  },
);

const typed = (form: Record<string, string>) => readTyped(new URLSearchParams(form));
const columbus = { address1: '12 Elm Street', city: 'Columbus', zip: '43004' };

test('what is missing or too long is said by field, and what is optional may stay empty', () => {
  expect(checkTyped(emptyForm, 'US')).toEqual({
    ok: false,
    error: { address1: 'missing', city: 'missing', zip: 'missing' },
  });
  expect(checkTyped(emptyForm, 'HK')).toEqual({ ok: false, error: { address1: 'missing', city: 'missing' } });
  const long = 'x'.repeat(256);
  expect(checkTyped(typed({ ...columbus, address2: long }), 'US')).toEqual({
    ok: false,
    error: { address2: 'long' },
  });
  expect(checkTyped(typed({ ...columbus, address1: 'x'.repeat(255) }), 'US')).toMatchObject({ ok: true });
});

test('somebody who lives elsewhere has to say where, and the fields of their country are their own', () => {
  const elsewhere = { where: 'elsewhere', address1: '1 Rue de Rivoli' };
  expect(checkTyped(typed(elsewhere), 'US')).toEqual({ ok: false, error: { elsewhere: 'missing' } });
  expect(checkTyped(typed({ ...elsewhere, elsewhere: 'France' }), 'US')).toMatchObject({
    ok: true,
    value: { isElsewhere: true, address: { elsewhere: 'France', city: null } },
  });
});

test('what is typed is one line, without signs that cannot be seen', () => {
  expect(typed({ ...columbus, address1: ' 12\0 Elm\r\n\u202eStreet ' }).address1).toBe('12 Elm Street');
});
