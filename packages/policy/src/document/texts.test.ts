import { expect, test } from 'vitest';
import { localeOf, textIn } from './texts.ts';

test.each([
  ['EN', 'US', 'en'],
  ['FR', 'FR', 'fr'],
  ['FR', 'CA', 'fr-CA'],
  ['fr-CA', null, 'fr-CA'],
  ['fr-FR', 'CA', 'fr'],
  ['JA', 'US', 'ja'],
  ['KO', 'KR', 'ko'],
  ['ZH_TW', 'TW', 'zh-TW'],
  ['ZH_TW', 'HK', 'zh-HK'],
  ['zh-Hant-HK', null, 'zh-HK'],
  ['ZH_CN', 'SG', 'zh-TW'],
  ['ZH', null, 'zh-TW'],
  ['DE', 'DE', 'en'],
  [null, null, 'en'],
  ['', 'HK', 'en'],
])('language %s in country %s is answered in %s', (language, country, locale) => {
  expect(localeOf(language, country)).toBe(locale);
});

test('a missing language falls back to its nearest, and at last to English', () => {
  const name = { en: 'Free returns', fr: 'Retours gratuits', 'zh-TW': '免費退貨' };
  expect(textIn(name, 'fr-CA')).toBe('Retours gratuits');
  expect(textIn(name, 'zh-HK')).toBe('免費退貨');
  expect(textIn(name, 'ja')).toBe('Free returns');
  expect(textIn({}, 'ko')).toBe('');
});

test('a language of three letters is not taken for one of two', () => {
  expect(localeOf('kok-IN', 'IN')).toBe('en');
  expect(localeOf('fra', 'CA')).toBe('en');
});

test('what is no text in a broken metafield is passed over', () => {
  expect(textIn({ en: 'Free returns', ja: 5, 'zh-TW': null }, 'ja')).toBe('Free returns');
  expect(textIn({ en: {} }, 'en')).toBe('');
});
