/** The languages shoppers are answered in. */
export const locales = ['en', 'fr', 'fr-CA', 'ja', 'ko', 'zh-TW', 'zh-HK'] as const;

export type Locale = (typeof locales)[number];
