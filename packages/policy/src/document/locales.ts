/** The languages shoppers are answered in. */
export const locales = ['en', 'fr', 'fr-CA', 'ja', 'ko', 'zh-TW', 'zh-HK'] as const;

/** One of the languages shoppers are answered in. */
export type Locale = (typeof locales)[number];
