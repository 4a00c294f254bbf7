import { expect, test } from 'vitest';

import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { readerIn } from '../testing/reader.ts';
import { impactOf } from './impact.ts';

type Note = Policy['page']['notes'][number];

const withNotes = (policy: Policy, ...notes: readonly Note[]): Policy => ({
  ...policy,
  page: { ...policy.page, notes },
});

const shorter: Policy = { ...aallyn, returns: { ...aallyn.returns, shipBackDays: 10 } };

const beside = (before: Policy, after: Policy) => impactOf(before, after, '2026-11-30', readerIn('en')).notes;

const generous: Note = {
  question: 'return-policy',
  text: { en: 'There is no hurry to send things back.', ja: '返送はお急ぎいただかなくて結構です。' },
};

test('[FAQ-01] a note that stays below a sentence that changes is told with that sentence, and in which languages', () => {
  expect(beside(withNotes(aallyn, generous), withNotes(shorter, generous))).toMatchObject([
    {
      path: 'page.notes.0.text',
      text: 'There is no hurry to send things back.',
      locales: ['en', 'ja'],
      sentences: [{ statement: 'RET-04' }],
    },
  ]);
});

test('[FAQ-01] of a note that was written anew in one language, the others are told of', () => {
  const anew: Note = { ...generous, text: { ...generous.text, en: 'Please send things back soon.' } };
  expect(beside(withNotes(aallyn, generous), withNotes(shorter, anew))).toMatchObject([{ locales: ['ja'] }]);
});

test('[FAQ-01] a note that is new, that says a value which changes, or that stands below other answers is not told of', () => {
  const bound: Note = { question: 'return-policy', text: { en: 'Take {returns.shipBackDays} days for it.' } };
  const elsewhere: Note = { question: 'materials', text: { en: 'Our leather is from Italy.' } };
  expect(beside(aallyn, withNotes(shorter, generous))).toEqual([]);
  expect(beside(withNotes(aallyn, bound, elsewhere), withNotes(shorter, bound, elsewhere))).toEqual([]);
});
