/** Shopify's LanguageCode for a locale: it knows ZH_TW and ZH_CN, otherwise the language alone. */
export function languageCode(locale: string): string {
  const [language = 'en', region] = locale.split('-');
  if (language === 'zh') return region === 'CN' ? 'ZH_CN' : 'ZH_TW';
  return language.toUpperCase();
}

/**
 * The locale a buyer reads in: the chosen language as it is written in the buyer's country, where the two differ from
 * the language alone (`fr` in Canada, `zh-TW` in Hong Kong).
 */
export function buyerLocale(locale: string, countryCode: string): string {
  if (locale === 'fr' && countryCode === 'CA') return 'fr-CA';
  if (locale === 'zh-TW' && countryCode === 'HK') return 'zh-HK';
  return locale;
}
