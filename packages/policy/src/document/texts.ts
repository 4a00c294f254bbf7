import type { Locale } from './locales.ts';

/** The language a language falls back to when a text is missing; everything ends at English. */
export const fallbackOf: Readonly<Record<Locale, Locale | null>> = {
  en: null,
  fr: 'en',
  'fr-CA': 'fr',
  ja: 'en',
  ko: 'en',
  'zh-TW': 'en',
  'zh-HK': 'zh-TW',
};

/** A text in one language, or in the nearest it falls back to; the empty text when there is none at all. */
export function textIn(text: Readonly<Partial<Record<Locale, string>>>, locale: Locale): string {
  for (let at: Locale | null = locale; at !== null; at = fallbackOf[at]) {
    const found = text[at];
    if (found !== undefined) return found;
  }
  return '';
}

/**
 * The language to answer in, from a Shopify LanguageCode (`FR`, `ZH_TW`) or a BCP 47 tag (`fr-CA`, `zh-Hant-HK`), and the
 * country. Shopify has no code for French in Canada or Chinese in Hong Kong, so the country tells them apart. All other
 * Chinese is answered in zh-TW, every language that we do not write in English.
 */
export function localeOf(languageIsoCode: string | null, countryIsoCode: string | null): Locale {
  const tag = (languageIsoCode ?? '').toLowerCase().replaceAll('_', '-');
  const country = (countryIsoCode ?? '').toUpperCase();
  const language = tag.split('-', 1)[0];
  if (language === 'fr') return tag.endsWith('-ca') || (tag === 'fr' && country === 'CA') ? 'fr-CA' : 'fr';
  if (language === 'zh') return tag.endsWith('-hk') || country === 'HK' ? 'zh-HK' : 'zh-TW';
  if (language === 'ja' || language === 'ko') return language;
  return 'en';
}
