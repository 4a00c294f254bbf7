import { dayOfIso, partsOf, type DateParts, type DayNumber, type PlainDate } from '../calendar/plain-date.ts';
import type { Locale } from '../document/locales.ts';
import { dayIn, spanOf } from './span.ts';

/** No year goes without saying where nobody knows when a sentence is read. */
export const noYear = 0;

/**
 * A day as people write it: `Dec 1`, `1er déc.`, `12月1日`.
 * @param year the year that goes without saying; another one is said.
 */
export function sayDay(day: DateParts, locale: Locale, year: number): string {
  return withYear(dayIn(day, locale), day.year, locale, year);
}

/**
 * The days from a first to a last one: `Dec 1–10`, `du 30 déc. au 4 janv. 2027`; a single one alone, `le 4 déc.`.
 * @param year the year that goes without saying; another one is said.
 */
export function sayDays(first: DateParts, last: DateParts, locale: Locale, year: number): string {
  if (first.year !== last.year)
    return between(sayDay(first, locale, year), sayDay(last, locale, year), locale);
  return withYear(spanOf(first, last, locale), last.year, locale, year);
}

/** {@link sayDay} of an ISO date. */
export const sayPlainDay = (date: PlainDate, locale: Locale, year: number): string =>
  sayDay(partsOf(dayOfIso(date)), locale, year);

/** A day with its year, as reasons and findings say it, which are read long afterwards and in English: `Nov 21, 2026`. */
export const sayFullDay = (day: DayNumber | PlainDate): string =>
  sayDay(partsOf(typeof day === 'string' ? dayOfIso(day) : day), 'en', noYear);

/** {@link sayDays} of ISO dates. */
export const sayPlainDays = (first: PlainDate, last: PlainDate, locale: Locale, year: number): string =>
  sayDays(partsOf(dayOfIso(first)), partsOf(dayOfIso(last)), locale, year);

function between(from: string, to: string, locale: Locale): string {
  switch (locale) {
    case 'fr':
    case 'fr-CA':
      return `du ${from} au ${to}`;
    case 'ja':
      return `${from}〜${to}`;
    case 'ko':
      return `${from}~${to}`;
    case 'zh-TW':
    case 'zh-HK':
      return `${from}至${to}`;
    case 'en':
      return `${from} – ${to}`;
    default:
      return locale satisfies never;
  }
}

function withYear(said: string, own: number, locale: Locale, year: number): string {
  if (own === year) return said;
  switch (locale) {
    case 'fr':
    case 'fr-CA':
      return `${said} ${own}`;
    case 'ja':
    case 'zh-TW':
    case 'zh-HK':
      return `${own}年${said}`;
    case 'ko':
      return `${own}년 ${said}`;
    case 'en':
      return `${said}, ${own}`;
    default:
      return locale satisfies never;
  }
}
