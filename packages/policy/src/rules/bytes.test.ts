import { expect, test } from 'vitest';
import { bytesOf } from './bytes.ts';

test.each([
  ['\u007f', 1],
  ['\u0080', 2],
  ['\u07ff', 2],
  ['\u0800', 3],
  ['\uffff', 3],
  ['\u{10000}', 4],
])('%j takes %d bytes in UTF-8', (character, bytes) => {
  expect(bytesOf(character)).toBe(bytes);
  expect(new TextEncoder().encode(character)).toHaveLength(bytes);
});
