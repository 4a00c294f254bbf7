import { expect, test } from 'vitest';
import { isAccepted } from './drop-zone.ts';

test.each([
  ['', 'a.bin', '', true],
  ['image/*', 'a.png', 'image/png', true],
  ['image/png, .pdf', 'a.PDF', 'application/pdf', true],
  ['image/png,.pdf', 'a.jpg', 'image/jpeg', false],
  ['image/*', 'a.svg.exe', 'application/x-msdownload', false],
])('with accept="%s" a file %s of the type "%s" is accepted: %s', (accept, name, type, expected) => {
  expect(isAccepted({ name, type }, accept)).toBe(expected);
});
