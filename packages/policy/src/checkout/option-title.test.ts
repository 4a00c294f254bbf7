import { expect, test } from 'vitest';
import { isOptionNamed, addNote } from './option-title.ts';

test.each([
  [{ title: 'Standard', code: 'Standard' }, true],
  [{ title: 'Standard', code: null }, true],
  [{ title: 'スタンダード', code: 'Standard' }, true],
  [{ title: 'Standard (signature required)', code: 'Standard (signature required)' }, true],
  [{ title: 'STANDARD', code: 'STANDARD' }, true],
  [{ title: 'standard (Signature required)', code: null }, true],
  [{ title: 'Standart', code: null }, false],
  [{ title: 'Standard International', code: 'standard_international' }, false],
  [{ title: 'Express', code: 'express' }, false],
  [{ title: null, code: null }, false],
  [{}, false],
])('[SHIP-01] %j is the option "Standard": %s', (option, expected) => {
  expect(isOptionNamed('Standard', option)).toBe(expected);
});

test('[SIGN-02] an option that carries a note is known by it and still found', () => {
  const titled = addNote('Standard', 'signature required');
  expect(titled).toBe('Standard (signature required)');
  expect(addNote(titled, 'signature required')).toBe(titled);
  expect(addNote(titled, 'required')).toBe('Standard (signature required) (required)');
  expect(isOptionNamed('Standard', { title: titled })).toBe(true);
});
