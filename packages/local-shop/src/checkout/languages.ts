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

/**
 * How that buyer writes amounts, numbers and dates: in their language as their country does. `$` alone is the Canadian
 * dollar to `en-CA`, and the American one to `en-US`.
 */
export function writingLocale(locale: string, countryCode: string): string {
  const read = buyerLocale(locale, countryCode);
  return new Intl.Locale(read).region === undefined ? `${read}-${countryCode}` : read;
}
