import type { About, Field, Fields, Heading, Unit } from './kinds.ts';

// Each returns data and does nothing else: a schema can be walked, sent and compared. What something is made of stays in
// its type, because the types of the policy are read from there.

/** A section with these fields. */
export interface SectionOf<Parts extends Fields> extends Heading {
  readonly kind: 'section';
  readonly fields: Parts;
}
export const section = <Parts extends Fields>(heading: Heading, fields: Parts): SectionOf<Parts> =>
  Object.freeze({ kind: 'section', ...heading, fields: Object.freeze(fields) });

/** A list of one shape. */
export interface ListOf<Item extends Field> extends About {
  readonly kind: 'list';
  readonly item: Item;
  readonly most: number;
  readonly namedBy?: string;
  readonly ifEmpty?: string;
}

/** Rows of one shape. `namedBy` is the field by which a merchant calls one. */
export const list = <Parts extends Fields>(
  item: SectionOf<Parts>,
  about: About & { readonly most: number; readonly namedBy: keyof Parts & string },
): ListOf<SectionOf<Parts>> => Object.freeze({ kind: 'list', ...about, item });

/** Single values that belong together. `ifEmpty` is the problem of an empty list, where one is not allowed. */
export const values = <Item extends Field>(
  item: Item,
  about: About & { readonly most: number; readonly ifEmpty?: string },
): ListOf<Item> => Object.freeze({ kind: 'list', ...about, item });

/** A value that may also be absent: `null`. */
export interface OrNull<Of extends Field> {
  readonly kind: 'orNull';
  readonly of: Of;
}
export const orNull = <Of extends Field>(of: Of): OrNull<Of> => Object.freeze({ kind: 'orNull', of });

/** A value that may be left out of the document. */
export interface Optional<Of extends Field> {
  readonly kind: 'optional';
  readonly of: Of;
}
export const optional = <Of extends Field>(of: Of): Optional<Of> => Object.freeze({ kind: 'optional', of });

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

/** ISO 4217. */
export const currency = (about: About): Field<'currency'> =>
  Object.freeze({ kind: 'currency', ...about, form: /^[A-Z]{3}$/, example: 'USD' });

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

/** One of a few words. */
export interface ChoiceOf<Words extends Readonly<Record<string, string>>> extends About {
  readonly kind: 'choice';
  readonly words: Words;
}

/** One of these words, each with what a merchant reads for it. */
export const choice = <Words extends Readonly<Record<string, string>>>(
  about: About,
  words: Words,
): ChoiceOf<Words> => Object.freeze({ kind: 'choice', ...about, words: Object.freeze(words) });

/** Yes or no. */
export const flag = (about: About): Field<'flag'> => Object.freeze({ kind: 'flag', ...about });

/** Yes or no for each of a few things. */
export interface FlagsOf<Keys extends Readonly<Record<string, string>>> extends About {
  readonly kind: 'flags';
  readonly keys: Keys;
}

/** Yes or no for each of these, each with its name. */
export const flags = <Keys extends Readonly<Record<string, string>>>(
  about: About,
  keys: Keys,
): FlagsOf<Keys> => Object.freeze({ kind: 'flags', ...about, keys: Object.freeze(keys) });

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

/** The version of the document. */
export interface VersionOf<Is extends number> {
  readonly kind: 'version';
  readonly is: Is;
}
export const version = <Is extends number>(is: Is): VersionOf<Is> => Object.freeze({ kind: 'version', is });

/** Countries that belong together. */
export const countries = (about: About): ListOf<Field<'country'>> =>
  values(country({ ...about, label: 'Country', subject: 'The country' }), { ...about, most: 250 });
