/** The languages shoppers are answered in. */
export const locales = ['en', 'fr', 'fr-CA', 'ja', 'ko', 'zh-TW', 'zh-HK'] as const;

/** One of the languages shoppers are answered in. */
export type Locale = (typeof locales)[number];

/** What a merchant calls each language. */
export const languageNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  fr: 'French',
  'fr-CA': 'French (Canada)',
  ja: 'Japanese',
  ko: 'Korean',
  'zh-TW': 'Chinese (Taiwan)',
  'zh-HK': 'Chinese (Hong Kong)',
};
