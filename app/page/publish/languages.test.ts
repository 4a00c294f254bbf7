import { expect, test } from 'vitest';

import { planLanguages } from './languages.ts';

const canada = { id: 'gid://shopify/Market/2', countries: ['CA'] };
const hongKong = { id: 'gid://shopify/Market/3', countries: ['HK'] };
const northAmerica = { id: 'gid://shopify/Market/9', countries: ['CA', 'US'] };
const everyMarket = (locale: string) => ({ locale, marketId: null, text: locale });

test('[FAQ-01] a shop with our seven languages gets each as its language, and no market has its own', () => {
  const locales = ['en', 'fr', 'fr-CA', 'ja', 'ko', 'zh-TW', 'zh-HK'];
  expect(planLanguages(locales, [canada, hongKong])).toEqual({
    own: { locale: 'en', text: 'en' },
    translations: locales.slice(1).map(everyMarket),
    without: [],
  });
});

test('[FAQ-01] without French of Canada and Chinese of Hong Kong those go to the market of that country alone', () => {
  expect(planLanguages(['en', 'fr', 'zh-TW'], [canada, hongKong]).translations).toEqual([
    everyMarket('fr'),
    everyMarket('zh-TW'),
    { locale: 'fr', marketId: canada.id, text: 'fr-CA' },
    { locale: 'zh-TW', marketId: hongKong.id, text: 'zh-HK' },
  ]);
  expect(planLanguages(['en', 'fr', 'zh-TW'], [northAmerica]).translations).toEqual([
    everyMarket('fr'),
    everyMarket('zh-TW'),
  ]);
});

test('[FAQ-01] a French shop keeps French as its own text, and its Canadian market has its words', () => {
  expect(planLanguages(['fr', 'en'], [canada])).toEqual({
    own: { locale: 'fr', text: 'fr' },
    translations: [everyMarket('en'), { locale: 'fr', marketId: canada.id, text: 'fr-CA' }],
    without: [],
  });
});

test('[FAQ-01] a language that we do not write is named, and an own language without a text is given English', () => {
  expect(planLanguages(['de', 'fr-FR', 'zh-CN'], [])).toEqual({
    own: { locale: 'de', text: 'en' },
    translations: [{ locale: 'fr-FR', marketId: null, text: 'fr' }],
    without: ['de', 'zh-CN'],
  });
});
