import { locales } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { afterSaleTexts } from './texts.ts';

/** Every sentence by where it stands. */
function sentencesOf(value: unknown, where = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[where, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentencesOf(inner, `${where}/${key}`));
}

const slotsOf = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort().join(' ');

const english = sentencesOf(afterSaleTexts.en);

test.each(locales)(
  'in %s customers read the same sentences with the same slots, and none is empty',
  (locale) => {
    const said = sentencesOf(afterSaleTexts[locale]);
    expect(said.map(([where, sentence]) => `${where} ${slotsOf(sentence)}`)).toEqual(
      english.map(([where, sentence]) => `${where} ${slotsOf(sentence)}`),
    );
    expect(said.filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  },
);
