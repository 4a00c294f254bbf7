import { largestAmount } from '../../money/amount.ts';
import type { Money } from '../../money/money.ts';
import type { DayRule } from '../../calendar/day-rule.ts';
import type { Period } from '../../calendar/period.ts';
import type { PlainDate, Weekday } from '../../calendar/plain-date.ts';
import { daysInMonth, parseDate } from '../../calendar/plain-date.ts';
import { locales } from '../locales.ts';
import type { Remedy } from '../after-sale-sections.ts';
import type { ShopperText } from '../policy.ts';
import { section } from './decode-section.ts';
import type { Reader } from './reader.ts';
import { choice, code, isObject, list, refuse, refused, text, whole } from './reader.ts';

/** ISO 3166-1 alpha-2. */
export const country = code('The country', /^[A-Z]{2}$/, 'US');

/** ISO 4217. */
export const currency = code('The currency', /^[A-Z]{3}$/, 'USD');

/** A storefront path or an https address. */
export const link = (label: string) =>
  code(label, /^(\/[^\s]*|https:\/\/[^\s]+)$/, '/pages/contact or https://example.com');

/** Where a person is reached: a storefront path, an https address or an e-mail address. */
export const contact = code(
  'The contact',
  /^(\/[^\s]*|https:\/\/[^\s]+|[^\s/@:]+@[^\s/@:]+\.[^\s/@:]+)$/,
  '/pages/contact, https://example.com or hello@example.com',
);

/** An amount in minor units with its currency. */
export function money(label: string): Reader<Money> {
  return section<Money>(label, {
    minor: (value, path, problems) =>
      typeof value === 'number' && value < 0
        ? refuse(problems, path, 'negative', `${label} must be 0 or more.`)
        : whole(label, 0, largestAmount)(value, path, problems),
    currency,
  });
}

/** A text in English and any of the other languages. */
export function shopperText(label: string, most: number): Reader<ShopperText> {
  return (value, path, problems) => {
    if (!isObject(value)) return refuse(problems, path, 'missing', `${label} is missing.`);
    const read: Record<string, string> = {};
    for (const locale of locales) {
      if (value[locale] === undefined && locale !== 'en') continue;
      const said = text(`${label} (${locale})`, most)(value[locale], `${path}.${locale}`, problems);
      if (said !== refused) read[locale] = said;
    }
    for (const key of Object.keys(value)) {
      if (locales.some((locale) => locale === key)) continue;
      refuse(problems, `${path}.${key}`, 'not-allowed', `${label}: “${key}” is not one of our languages.`);
    }
    return read.en === undefined ? refused : { ...read, en: read.en };
  };
}

/** A number of days, from 0 to a year. */
export const days = (label: string) => whole(label, 0, 366);

/** Minutes since local midnight. */
export const minutes = (label: string) => whole(label, 0, 1_439);

/** A date of the calendar as ISO text. */
export const date =
  (label: string): Reader<PlainDate> =>
  (value, path, problems) =>
    typeof value === 'string' && parseDate(value) !== null
      ? value
      : refuse(problems, path, 'wrong-type', `${label} must be a date like 2026-11-26.`);

/** What a customer can get back, each at most once. */
export const remedies = (label: string): Reader<readonly Remedy[]> =>
  list(label, choice('A remedy', ['refund', 'store-credit', 'exchange'] as const), 3);

/** 0 for Sunday to 6 for Saturday. */
export const weekday: Reader<Weekday> = choice('The weekday', [0, 1, 2, 3, 4, 5, 6] as const);

const month = whole('The month', 1, 12);

const fixedDay: Reader<DayRule> = (value, path, problems) => {
  const read = section<Extract<DayRule, { kind: 'fixed' }>>('The day', {
    kind: choice('The kind of day', ['fixed'] as const),
    month,
    day: whole('The day', 1, 31),
  })(value, path, problems);
  // 2024 is a leap year: February 29 is a day that a rule may name.
  return read !== refused && read.day > daysInMonth(2024, read.month)
    ? refuse(problems, `${path}.day`, 'too-large', 'The month has no such day.')
    : read;
};

const nthWeekday = section<Extract<DayRule, { kind: 'nth-weekday' }>>('The day', {
  kind: choice('The kind of day', ['nth-weekday'] as const),
  month,
  weekday,
  nth: choice('Which of the month', [1, 2, 3, 4, 'last'] as const),
});

const oneDate = section<Extract<DayRule, { kind: 'date' }>>('The day', {
  kind: choice('The kind of day', ['date'] as const),
  date: date('The date'),
});

/** December 25, the 4th Thursday of November, or one date of one year. */
export const dayRule: Reader<DayRule> = (value, path, problems) => {
  const kind = isObject(value) ? value.kind : undefined;
  if (kind === 'nth-weekday') return nthWeekday(value, path, problems);
  return kind === 'date' ? oneDate(value, path, problems) : fixedDay(value, path, problems);
};

/** From one day through another, both included. */
export const period: Reader<Period> = section<Period>('The period', { from: dayRule, until: dayRule });
