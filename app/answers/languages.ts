import { languageNames, localeOf, locales } from '@doorstep/policy';

/** The languages of an answer by what they are called, and the customer's own. */
export const languagesFor = (customerLocale: string | null, country: string | null) => ({
  language: localeOf(customerLocale, country),
  languages: locales.map((locale) => ({ value: locale, label: languageNames[locale] })),
});
