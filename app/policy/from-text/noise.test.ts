import { aallyn } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { readPage } from './read-own-page.ts';
import { longestPage, textOf } from './text-of.server.ts';

const noises = [
  'Free shipping on orders over $100 to Canada. Returns within 30 days of delivery cost $15.\n',
  'Orders placed between November 1 and December 24, 2026 may be returned until January 15, 2027: 45 days.\n',
  '- $5 to Canada, $6 to Japan, $7 to Korea\n',
  'We ship Monday to Friday within 2 business days; closed on Christmas Day.\n',
  'within 14 days,',
];
const filled = (noise: string, length: number) => noise.repeat(Math.floor(length / noise.length));

test.each([...noises, noises.map((noise) => filled(noise, 2_000)).join('')])(
  '[LINT-01] a long text of noise is read to its end: %#',
  (noise) => {
    const text = filled(noise, 150_000);
    const read = readPage({ text, policy: aallyn, today: '2026-11-30', kept: new Set() });
    expect(read.sentences).toBeGreaterThan(100);
  },
);

test.each(['<div>', '<b>', '<table><tr><td>', '<ul><li>', '<svg>', '<div><p>'])(
  '[LINT-01] a page of %s within each other is refused in words, and takes no process with it',
  (tag) => {
    for (const length of [10_000, longestPage]) {
      const read = textOf(`<p>${filled(tag, length - 4)}x`);
      expect(read.ok ? '' : read.error).toContain('Copy its words');
    }
  },
);

test('[LINT-01] tags that a page leaves open, and any number of lists, are no reason to refuse it', () => {
  const page = `<ul>${'<li>Returns within 30 days.<p>Free shipping<br>'.repeat(2_000)}</ul>${'<ul><li>x</ul>'.repeat(2_000)}`;
  expect(textOf(page).ok).toBe(true);
});

test('[LINT-01] more words than any policy has are refused, and a page with much around them is not', () => {
  expect(textOf(filled('Free shipping. ', longestPage))).toMatchObject({ ok: false });
  expect(textOf(`<style>${'a'.repeat(900_000)}</style><p>Returns within 30 days.</p>`)).toEqual({
    ok: true,
    value: 'Returns within 30 days.',
  });
});
