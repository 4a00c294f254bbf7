import { expect, test } from 'vitest';
import { displayMoney } from '../pages/display-money.ts';
import { money } from '../state/money.ts';
import { buyerLocale, languageCode, writingLocale } from './languages.ts';

test.each([
  ['en', 'US', 'en', 'EN', 'en-US'],
  ['en', 'CA', 'en', 'EN', 'en-CA'],
  ['fr', 'CA', 'fr-CA', 'FR', 'fr-CA'],
  ['fr', 'US', 'fr', 'FR', 'fr-US'],
  ['ja', 'JP', 'ja', 'JA', 'ja-JP'],
  ['zh-TW', 'HK', 'zh-HK', 'ZH_TW', 'zh-HK'],
  ['zh-TW', 'US', 'zh-TW', 'ZH_TW', 'zh-TW'],
])(
  '%s in %s reads %s, is %s to the APIs, and writes amounts as %s',
  (locale, country, reads, code, writes) => {
    expect(buyerLocale(locale, country)).toBe(reads);
    expect(languageCode(locale)).toBe(code);
    expect(writingLocale(locale, country)).toBe(writes);
  },
);

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
