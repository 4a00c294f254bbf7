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

/**
 * A text in one language, or in the nearest it falls back to; the empty text when there is none at all, also in texts
 * that somebody else has written into a metafield.
 */
export function textIn(text: Readonly<Partial<Record<Locale, unknown>>>, locale: Locale): string {
  for (let at: Locale | null = locale; at !== null; at = fallbackOf[at]) {
    const found = text[at];
    if (typeof found === 'string') return found;
  }
  return '';
}

/**
 * The language to answer in, from a Shopify LanguageCode (`FR`, `ZH_TW`) or a BCP 47 tag (`fr-CA`, `zh-Hant-HK`), and the
 * country. Shopify has no code for French in Canada or Chinese in Hong Kong, so the country tells them apart. All other
 * Chinese is answered in zh-TW, every language that we do not write in English.
 */
export function localeOf(languageIsoCode: string | null, countryIsoCode: string | null): Locale {
  const tag = languageIsoCode ?? '';
  const sign = tag[2] ?? '-';
  // Both spellings of the platform, because to change the case of a text costs a function as much as all of this.
  switch (sign === '-' || sign === '_' ? tag.slice(0, 2) : '') {
    case 'FR':
    case 'fr':
      return (tag.length > 2 ? regionOf(tag) : countryIsoCode) === 'CA' ? 'fr-CA' : 'fr';
    case 'ZH':
    case 'zh':
      return countryIsoCode === 'HK' || regionOf(tag) === 'HK' ? 'zh-HK' : 'zh-TW';
    case 'JA':
    case 'ja':
      return 'ja';
    case 'KO':
    case 'ko':
      return 'ko';
    default:
      // Also for languages of three letters.
      return 'en';
  }
}

/** The last two letters of a tag, in capitals. */
function regionOf(tag: string): string {
  return tag.slice(-2).toUpperCase();
}
