import { expect, test } from 'vitest';
import { displayMoney } from '../pages/display-money.ts';
import { money } from '../state/money.ts';
import { buyerLocale, languageCode, writingLocale } from './languages.ts';

test.each([
  ['en', 'US', 'en', 'en-US'],
  ['en', 'CA', 'en', 'en-CA'],
  ['fr', 'CA', 'fr-CA', 'fr-CA'],
  ['fr', 'US', 'fr', 'fr-US'],
  ['ja', 'JP', 'ja', 'ja-JP'],
  ['zh-TW', 'HK', 'zh-HK', 'zh-HK'],
  ['zh-TW', 'US', 'zh-TW', 'zh-TW'],
])('%s in %s reads %s, and writes amounts as %s', (locale, country, reads, writes) => {
  expect(buyerLocale(locale, country)).toBe(reads);
  expect(writingLocale(locale, country)).toBe(writes);
});

test('functions know a language by Shopify’s code, which has neither Quebec nor Hong Kong', () => {
  const codes = ['en', 'fr', 'fr-CA', 'ja', 'ko', 'zh-TW', 'zh-HK'].map(languageCode);
  expect(codes).toEqual(['EN', 'FR', 'FR', 'JA', 'KO', 'ZH_TW', 'ZH_TW']);
});

test.each([
  ['en', 'CA', 'CAD', '$61.65'],
  ['en', 'US', 'CAD', 'CA$61.65'],
  ['en', 'HK', 'HKD', 'HK$61.65'],
  ['fr', 'CA', 'CAD', '61,65 $'],
  ['fr', 'CA', 'USD', '61,65 $ US'],
  ['ja', 'JP', 'JPY', '￥6,165'],
])('%s in %s: an amount in %s is written %s', (locale, country, currency, written) => {
  const shown = displayMoney(money(6165, currency), writingLocale(locale, country));
  expect(shown.replaceAll(/\s/g, ' ')).toBe(written);
});
