import type { DayRule } from '../calendar/day-rule.ts';
import type { Period } from '../calendar/period.ts';
import type { Locale } from '../document/locales.ts';
import { noYear, sayPlainDay, sayPlainDays } from './days.ts';
import { dayIn } from './span.ts';
import { sayWeekday } from './weekdays.ts';

const english = 'January February March April May June July August September October November December';
const french = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';

/** A day by rule: `Dec 25`, `the 4th Thursday of November`, `4e jeudi de novembre`, `Nov 18, 2026`. */
export function sayDayRule(rule: DayRule, locale: Locale): string {
  if (rule.kind === 'date') return sayPlainDay(rule.date, locale, noYear);
  if (rule.kind === 'fixed') return dayIn({ year: noYear, month: rule.month, day: rule.day }, locale);
  const { month, nth } = rule;
  const weekday = sayWeekday(rule.weekday, locale);
  switch (locale) {
    case 'fr':
    case 'fr-CA':
      return `${nth === 'last' ? 'dernier' : nth === 1 ? '1er' : `${nth}e`} ${weekday} ${of(nameOf(french, month))}`;
    case 'ja':
      return nth === 'last' ? `${month}月の最終${weekday}` : `${month}月の第${nth}${weekday}`;
    case 'ko':
      return `${month}월 ${nth === 'last' ? '마지막' : (['첫째', '둘째', '셋째', '넷째'][nth - 1] ?? '')} ${weekday}`;
    case 'zh-TW':
    case 'zh-HK':
      return `${month}月${nth === 'last' ? '最後一個' : `第${['一', '二', '三', '四'][nth - 1] ?? ''}個`}${weekday}`;
    case 'en':
      return `the ${englishNthWeekday(rule)}`;
    default:
      return locale satisfies never;
  }
}

/** `4th Thursday of November`, `last Monday of May`. */
export const englishNthWeekday = ({
  nth,
  weekday,
  month,
}: Extract<DayRule, { kind: 'nth-weekday' }>): string =>
  `${nth === 'last' ? 'last' : (['1st', '2nd', '3rd', '4th'][nth - 1] ?? '')} ${sayWeekday(weekday, 'en')} of ${englishMonth(month)}`;

/** The whole name of a month from 1 to 12: `November`. */
export const englishMonth = (month: number): string => nameOf(english, month);

/** From one day through another, both included: `the 4th Thursday of November through Dec 25`. */
export function sayPeriod({ from, until }: Period, locale: Locale): string {
  if (from.kind === 'date' && until.kind === 'date') {
    return sayPlainDays(from.date, until.date, locale, noYear);
  }
  const [first, last] = [sayDayRule(from, locale), sayDayRule(until, locale)];
  switch (locale) {
    case 'fr':
    case 'fr-CA':
      return `du ${first} au ${last}`;
    case 'ja':
      return `${first}〜${last}`;
    case 'ko':
      return `${first}~${last}`;
    case 'zh-TW':
    case 'zh-HK':
      return `${first}至${last}`;
    case 'en':
      return `${first} through ${last}`;
    default:
      return locale satisfies never;
  }
}

const nameOf = (names: string, month: number): string => names.split(' ')[month - 1] ?? '';

const of = (month: string): string => (/^[ao]/.test(month) ? `d’${month}` : `de ${month}`);
