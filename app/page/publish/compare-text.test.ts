import { aallyn, locales } from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareText, neverWritten, remembered } from './compare-text.ts';
import { places } from './places.ts';
import { readText } from './text-tree.ts';
import { wantedText } from './wanted-texts.ts';

const ours =
  '<h2 id="returns">Returns</h2>\n<p id="RET-02">You have 21 days.</p>\n<p id="RET-03">Unworn.</p>';
const next = ours.replace('21', '30');
const { hash, sentences } = remembered(ours);
const last = { ...neverWritten, written: hash, sentences };

test('[FAQ-01] what an editor does to spaces, styles and quotes is no difference', () => {
  const edited = `<h2 class="big" id='returns'>Returns</h2><p id="RET-02" style="color: red">
    You <span>have</span>&nbsp;21 days.</p> <!-- draft --><p id="RET-03">Unworn.</p>`;
  expect(compareText(edited, ours, neverWritten)).toEqual({ kind: 'same' });
});

test.each([
  ['a word', ours.replace('21 days', '14 days')],
  ['a link', ours.replace('Unworn', '<a href="https://evil.example">Unworn</a>')],
  ['a script', `${ours}<script>alert(1)</script>`],
  ['a handler', ours.replace('<p id="RET-03">', '<p id="RET-03" onclick="alert(1)">')],
  ['an anchor', ours.replace('RET-03', 'RET-04')],
  ['a sentence that is gone', ours.replace('<p id="RET-03">Unworn.</p>', '')],
])('[FAQ-01] %s is a difference', (_what, found) => {
  expect(compareText(found, ours, last).kind).toBe('changed');
});

test('[FAQ-01] a text of ours that the policy has left behind names the sentence', () => {
  expect(compareText(ours, next, last)).toEqual({
    kind: 'behind',
    differences: [
      { anchor: 'RET-02', found: 'You have 21 days.', wanted: 'You have 30 days.', kind: 'behind' },
    ],
  });
});

test('[FAQ-01] of a text that somebody changed, each sentence tells whether it is they or the policy', () => {
  const found = ours.replace('Unworn.', 'Unworn, with tags.');
  expect(compareText(found, next, last)).toEqual({
    kind: 'changed',
    differences: [
      { anchor: 'RET-02', found: 'You have 21 days.', wanted: 'You have 30 days.', kind: 'behind' },
      { anchor: 'RET-03', found: 'Unworn, with tags.', wanted: 'Unworn.', kind: 'changed' },
    ],
  });
});

test('[FAQ-01] what was about to be written when we were last heard of is ours; what the merchant keeps is kept until it changes', () => {
  expect(compareText(next, ours, { ...neverWritten, writing: remembered(next).hash }).kind).toBe('behind');
  const kept = { ...last, kept: readText('<p>Our own words</p>').hash };
  expect(compareText('<p>Our  own words</p>', ours, kept)).toEqual({ kind: 'kept', differences: [] });
  expect(compareText('<p>Our new words</p>', ours, kept).kind).toBe('changed');
  expect(compareText(' <!-- --> ', ours, kept)).toEqual({ kind: 'missing' });
});

test('[FAQ-01] beside a text that the merchant keeps stands each sentence that the policy says in another way since', () => {
  const theirs = '<p id="RET-02">Three weeks.</p><p>Ask us.</p>';
  const kept = { ...neverWritten, kept: readText(theirs).hash, sentences };
  const without = next.replace('<p id="RET-03">Unworn.</p>', '');
  expect(compareText(theirs, without, kept)).toEqual({
    kind: 'kept',
    differences: [
      { anchor: 'RET-02', found: 'Three weeks.', wanted: 'You have 30 days.', kind: 'behind' },
      { anchor: 'RET-03', found: null, wanted: null, kind: 'behind' },
    ],
  });
  // Kept before it was remembered what the policy said then.
  expect(compareText(theirs, next, { ...kept, sentences: {} })).toEqual({ kind: 'kept', differences: [] });
});

test('[FAQ-01] every text that we write is the same as itself read back, and another one than any other', () => {
  const texts = places.flatMap((place) => locales.map((locale) => wantedText(aallyn, place, locale).html));
  for (const text of texts) expect(compareText(text, text, neverWritten)).toEqual({ kind: 'same' });
  // French as Canada writes it differs in some sentence of every place.
  expect(new Set(texts.map((text) => readText(text).hash)).size).toBe(texts.length);
});

test('[FAQ-01] any text can be compared: hostile HTML ends in a state and nothing is thrown', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('<p id=', '</table>', '<svg><script>', '&#0;', '<!--', '<a href="', '">', '\u0000'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = pieces.join('');
      expect(readText(html).hash).toBe(readText(html).hash);
      expect(['same', 'missing', 'changed']).toContain(compareText(html, ours, neverWritten).kind);
    }),
  );
});
