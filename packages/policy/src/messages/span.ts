import type { DateParts } from '../calendar/plain-date.ts';
import type { Locale } from '../document/locales.ts';

/** Three letters each. A function sets up a list at every start, and says a date in few of them. */
const english = 'JanFebMarAprMayJunJulAugSepOctNovDec';

const french = 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.';

/**
 * The days from a first to a last one, without the year: `Dec 1–10`, `du 30 nov. au 1er déc.`, `12月1日〜10日`; what is the
 * same of both is said once, and a single day alone: `Dec 4`, `le 4 déc.`. Written here because the platform of functions
 * has no date formats, and every surface says a day alike.
 */
export function spanOf(first: DateParts, last: DateParts, locale: Locale): string {
  const from = dayIn(first, locale);
  const to = dayIn(last, locale);
  const oneMonth = first.month === last.month;
  if (from === to) return locale === 'fr' || locale === 'fr-CA' ? `le ${to}` : to;
  switch (locale) {
    case 'fr':
    case 'fr-CA':
      return `du ${oneMonth ? ordinal(first.day) : from} au ${to}`;
    case 'ja':
      return `${from}〜${oneMonth ? `${last.day}日` : to}`;
    case 'ko':
      return `${from}~${oneMonth ? `${last.day}일` : to}`;
    case 'zh-TW':
    case 'zh-HK':
      return `${from}至${oneMonth ? `${last.day}日` : to}`;
    case 'en':
      return oneMonth ? `${from}–${last.day}` : `${from} – ${to}`;
    default:
      return locale satisfies never;
  }
}

/** A day without its year: `Dec 1`, `1er déc.`, `12月1日`, `12월 1일`. */
export function dayIn({ month, day }: DateParts, locale: Locale): string {
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
