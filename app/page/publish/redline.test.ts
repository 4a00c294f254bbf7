import { expect, test } from 'vitest';

import { redline } from './redline.ts';

const marked = (pieces: readonly { readonly text: string; readonly isChanged: boolean }[]): string =>
  pieces.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('');
const lines = (theirs: string, ours: string) => {
  const line = redline(theirs, ours);
  return [marked(line.theirs), marked(line.ours)];
};

test('[FAQ-01] an amount that differs is marked whole, and what both say is not', () => {
  expect(lines('Free from $50.00 to the United States.', 'Free from $100.00 to the United States.')).toEqual([
    'Free from [$50.00] to the United States.',
    'Free from [$100.00] to the United States.',
  ]);
});

test('[FAQ-01] languages without spaces are compared by character', () => {
  expect(lines('\u8fd4\u54c1\u306f14\u65e5\u4ee5\u5185', '\u8fd4\u54c1\u306f21\u65e5\u4ee5\u5185')).toEqual([
    '\u8fd4\u54c1\u306f[14]\u65e5\u4ee5\u5185',
    '\u8fd4\u54c1\u306f[21]\u65e5\u4ee5\u5185',
  ]);
});

test('[FAQ-01] a sentence that only one side has is marked altogether, and so are texts too long to be compared', () => {
  expect(lines('', 'New.')).toEqual(['', '[New.]']);
  const long = 'word '.repeat(1000);
  expect(redline(`${long}a`, `${long}b`).theirs).toEqual([{ text: `${long}a`, isChanged: true }]);
});
