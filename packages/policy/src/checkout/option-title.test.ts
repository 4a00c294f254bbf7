import { expect, test } from 'vitest';
import { isOptionNamed, titleWithNote } from './option-title.ts';

test.each([
  [{ title: 'Standard', code: 'Standard' }, true],
  [{ title: 'Standard', code: null }, true],
  [{ title: 'スタンダード', code: 'Standard' }, true],
  [{ title: 'Standard (signature required)', code: 'Standard (signature required)' }, true],
  [{ title: 'Standard International', code: 'standard_international' }, false],
  [{ title: 'Express', code: 'express' }, false],
  [{ title: null, code: null }, false],
  [{}, false],
])('[SHIP-01] %j is the option "Standard": %s', (option, expected) => {
  expect(isOptionNamed('Standard', option)).toBe(expected);
});

test('[SIGN-02] a note is added once, and an option that carries it is still found', () => {
  const once = titleWithNote('Standard', 'signature required');
  expect(once).toBe('Standard (signature required)');
  expect(titleWithNote(once, 'signature required')).toBe(once);
  expect(isOptionNamed('Standard', { title: once })).toBe(true);
});
