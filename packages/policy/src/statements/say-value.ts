import { isDayRule, isMoney, isPeriod } from '../document/schema/value-kinds.ts';
import type { Described } from '../document/schema/walk.ts';
import { textIn } from '../document/texts.ts';
import { withEnglishArticle } from '../messages/article.ts';
import { sayCount } from '../messages/count.ts';
import { sayDayRule, sayPeriod } from '../messages/day-rule.ts';
import { sayPlainDay } from '../messages/days.ts';
import { sayTimeOfDay } from '../messages/time-of-day.ts';
import type { Reader } from './reader.ts';

/** Says one value of a kind in a sentence; the empty text for a value that is not there. */
export function sayValue(field: Described, value: unknown, reader: Reader): string {
  const { locale } = reader;
  switch (field.kind) {
    case 'money':
      return isMoney(value) ? reader.amount(value) : '';
    case 'country':
      return typeof value === 'string' ? sayCountry(value, reader) : '';
    case 'wholeNumber':
      return typeof value !== 'number'
        ? ''
        : field.unit === undefined
          ? String(value)
          : sayCount(value, field.unit, locale);
    case 'minutes':
      return typeof value === 'number' ? sayTimeOfDay(value, locale) : '';
    case 'date':
      return typeof value === 'string' ? sayPlainDay(value, locale, 0) : '';
    case 'dayRule':
      return isDayRule(value) ? sayDayRule(value, locale) : '';
    case 'period':
      return isPeriod(value) ? sayPeriod(value, locale) : '';
    case 'textPerLanguage':
      return typeof value === 'object' && value !== null ? textIn(value, locale) : '';
    case 'text':
    case 'code':
    case 'currency':
    case 'link':
    case 'contact':
      return typeof value === 'string' ? value : '';
    // A choice has words by a way of its own or turns the sentence, as does what is on or off; days of the week are said
    // together; what is made of several things is said by its parts.
    case 'choice':
    case 'flag':
    case 'flags':
    case 'weekday':
    case 'list':
    case 'section':
      return '';
    default:
      return field satisfies never;
  }
}

/** A country within a sentence. */
export function sayCountry(code: string, reader: Reader): string {
  const name = reader.country(code);
  return reader.locale === 'en' ? withEnglishArticle(code, name) : name;
}
