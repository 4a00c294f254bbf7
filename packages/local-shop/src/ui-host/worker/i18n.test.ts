import { expect, test } from 'vitest';
import { i18n } from './i18n.ts';

const dictionaries = [
  { locale: 'fr-CA', strings: { box: 'case postale' } },
  {
    locale: 'en',
    strings: {
      box: 'P.O. box',
      bags: { one: '{{count}} bag', other: '{{count}} bags' },
      terms: 'See {{link}}.',
      part: { deep: 'x' },
    },
  },
];
const words = i18n(dictionaries, 'fr-CA', 'CAD');

test('the first dictionary that has a key wins, and a missing key is seen as itself', () => {
  expect(words.translate('box')).toBe('case postale');
  expect(words.translate('part.deep')).toBe('x');
  expect(words.translate('part')).toBe('part');
  expect(words.translate('nowhere.at.all')).toBe('nowhere.at.all');
});

test('plurals follow the language of the dictionary that has the key', () => {
  expect(words.translate('bags', { count: 0 })).toBe('0 bags');
  expect(words.translate('bags', { count: 1 })).toBe('1 bag');
});

test('an element among the replacements makes a list of parts', () => {
  const link = { type: 's-link' };
  expect(words.translate('terms', { link })).toEqual(['See ', link, '.']);
});

test('a placeholder without a replacement stays', () => {
  expect(words.translate('terms')).toBe('See {{link}}.');
});

test('amounts are written as the buyer writes them, or as the extension’s language does', () => {
  const plain = (text: string) => text.replaceAll(/\s/g, ' ');
  expect(plain(words.formatCurrency(2.98, { currency: 'USD' }))).toBe('2,98 $ US');
  expect(
    plain(i18n(dictionaries.slice(1), 'fr-CA', 'CAD').formatCurrency(2.98, { inExtensionLocale: true })),
  ).toBe('CA$2.98');
});
