import type { DateParts } from '../calendar/plain-date.ts';
import type { Locale } from '../document/locales.ts';

/** Three letters each. A function sets up a list at every start, and says a date in few of them. */
const english = 'JanFebMarAprMayJunJulAugSepOctNovDec';

const french = 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.';

/**
 * A day as people write it: `Dec 1`, `1er déc.`, `12月1日`, `12월 1일`. Written here because the platform of functions has no
 * date formats, and every surface says a day alike.
 * @param year the year that goes without saying; another one is said.
 */
export function sayDay(day: DateParts, locale: Locale, year: number): string {
  return withYear(monthAndDay(day, locale), day.year, locale, year);
}

/**
 * The days from a first to a last one: `Dec 1–10`, `Nov 30 – Dec 2`, `du 1er au 10 déc.`, `12月1日〜10日`; what is the same of
 * both is said once. A single day as {@link sayDay} says it.
 * @param year the year that goes without saying; another one is said.
 */
export function sayDays(first: DateParts, last: DateParts, locale: Locale, year: number): string {
  const oneYear = first.year === last.year;
  const oneMonth = oneYear && first.month === last.month;
  if (oneMonth && first.day === last.day) return sayDay(last, locale, year);
  const from = oneYear ? monthAndDay(first, locale) : sayDay(first, locale, year);
  switch (locale) {
    case 'fr':
    case 'fr-CA':
      return `du ${oneMonth ? ordinal(first.day) : from} au ${sayDay(last, locale, year)}`;
    case 'ja':
    case 'ko':
    case 'zh-TW':
    case 'zh-HK': {
      // The year stands in front here, so it belongs to the first day and goes for both.
      const before = oneYear ? sayDay(first, locale, year) : from;
      const after = oneMonth
        ? dayAlone(last.day, locale)
        : oneYear
          ? monthAndDay(last, locale)
          : sayDay(last, locale, year);
      return before + (locale === 'ja' ? '〜' : locale === 'ko' ? '~' : '至') + after;
    }
    case 'en':
      return oneMonth
        ? withYear(`${from}–${last.day}`, last.year, locale, year)
        : `${from} – ${sayDay(last, locale, year)}`;
    default:
      return locale satisfies never;
  }
}

function monthAndDay({ month, day }: DateParts, locale: Locale): string {
  switch (locale) {
    case 'fr':
    case 'fr-CA':
      return `${ordinal(day)} ${french.split(' ')[month - 1] ?? ''}`;
    case 'ja':
    case 'zh-TW':
    case 'zh-HK':
      return `${month}月${day}日`;
    case 'ko':
      return `${month}월 ${day}일`;
    case 'en':
      return `${english.slice(3 * month - 3, 3 * month)} ${day}`;
    default:
      return locale satisfies never;
  }
}

/** Only the first of a month is counted in French: le 1er, le 2. */
const ordinal = (day: number): string => (day === 1 ? '1er' : String(day));

const dayAlone = (day: number, locale: Locale): string => (locale === 'ko' ? `${day}일` : `${day}日`);

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
