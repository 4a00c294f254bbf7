import type { DateParts } from '../calendar/plain-date.ts';
import type { Locale } from '../document/locales.ts';
import { spanOf } from './span.ts';

/** [CAL-05] The arrival beside a delivery option's title, in the shopper's language: an estimate, and called one. */
export function arrivalNote(earliest: DateParts, latest: DateParts, locale: Locale): string {
  // An arrival is at most weeks away: no year has to be said.
  const days = spanOf(earliest, latest, locale);
  switch (locale) {
    case 'fr':
    case 'fr-CA':
      return `livraison estimée\u00a0: ${days}`;
    case 'ja':
      return `お届け予定：${days}`;
    case 'ko':
      return `도착 예정: ${days}`;
    case 'zh-TW':
    case 'zh-HK':
      return `預計${days}送達`;
    case 'en':
      return `estimated delivery ${days}`;
    default:
      return locale satisfies never;
  }
}
