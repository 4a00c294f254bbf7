import type { About, Field, Unit } from './kinds.ts';
import type { ListOf } from './made-of.ts';
import { values } from './made-of.ts';

// Each returns data and does nothing else: a schema can be walked, sent and compared.

/** A text of 1 to `most` characters. */
export const text = (about: About & { readonly most: number }): Field<'text'> =>
  Object.freeze({ kind: 'text', ...about });

/** A text for shoppers, in English and any of the other languages, each of 1 to `most` characters. */
export const textPerLanguage = (about: About & { readonly most: number }): Field<'textPerLanguage'> =>
  Object.freeze({ kind: 'textPerLanguage', ...about });

/** A text of a certain form, and what one looks like. */
export const code = (about: About & { readonly form: RegExp; readonly example: string }): Field<'code'> =>
  Object.freeze({ kind: 'code', ...about });

/** ISO 3166-1 alpha-2. */
export const country = (about: About): Field<'country'> =>
  Object.freeze({ kind: 'country', ...about, form: /^[A-Z]{2}$/, example: 'US' });

/** What a currency is written as, alone or with an amount. */
export const currencyCode = { form: /^[A-Z]{3}$/, example: 'USD' } as const;

/** ISO 4217. */
export const currency = (about: About): Field<'currency'> =>
  Object.freeze({ kind: 'currency', ...about, ...currencyCode });

/** A storefront path or an https address. */
export const link = (about: About): Field<'link'> =>
  Object.freeze({
    kind: 'link',
    ...about,
    form: /^(\/[^\s]*|https:\/\/[^\s]+)$/,
    example: '/pages/contact or https://example.com',
  });

/** Where a person is reached: a storefront path, an https address or an e-mail address. */
export const contact = (about: About): Field<'contact'> =>
  Object.freeze({
    kind: 'contact',
    ...about,
    form: /^(\/[^\s]*|https:\/\/[^\s]+|[^\s/@:]+@[^\s/@:]+\.[^\s/@:]+)$/,
    example: '/pages/contact, https://example.com or hello@example.com',
  });

/** Yes or no. */
export const flag = (about: About): Field<'flag'> => Object.freeze({ kind: 'flag', ...about });

/** A whole number between two bounds, both included. */
export const wholeNumber = (
  about: About & { readonly least: number; readonly most: number; readonly unit?: Unit },
): Field<'wholeNumber'> => Object.freeze({ kind: 'wholeNumber', ...about });

/** Days of the calendar, from 0 to a year. */
export const days = (about: About): Field<'wholeNumber'> =>
  wholeNumber({ ...about, least: 0, most: 366, unit: 'day' });

/** A time of the day, in minutes since local midnight. */
export const minutes = (about: About): Field<'minutes'> => Object.freeze({ kind: 'minutes', ...about });

/** An amount in the shop's currency. */
export const money = (about: About): Field<'money'> =>
  Object.freeze({ kind: 'money', ...about, currency: 'shop' });

/** An amount in a currency that the merchant chooses with it. */
export const moneyInAnyCurrency = (about: About): Field<'money'> =>
  Object.freeze({ kind: 'money', ...about, currency: 'any' });

/** A date of the calendar as ISO text. */
export const date = (about: About): Field<'date'> => Object.freeze({ kind: 'date', ...about });

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (about: About): Field<'weekday'> => Object.freeze({ kind: 'weekday', ...about });

/** A day by rule: December 25, the 4th Thursday of November, or one date of one year. */
export const dayRule = (about: About): Field<'dayRule'> => Object.freeze({ kind: 'dayRule', ...about });

/** From one day through another, both included. */
export const period = (about: About): Field<'period'> => Object.freeze({ kind: 'period', ...about });

/** Countries that belong together. */
export const countries = (about: About): ListOf<Field<'country'>> =>
  values(country({ ...about, label: 'Country', subject: 'The country' }), { ...about, most: 250 });
