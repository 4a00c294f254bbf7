import type { Weekday } from '../calendar/plain-date.ts';
import type { Locale } from '../document/locales.ts';
import { join, listJoints } from './join.ts';

const english = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday';
const french = 'dimanche lundi mardi mercredi jeudi vendredi samedi';

/** A day of the week: `Monday`, `lundi`, `月曜日`. */
export function sayWeekday(weekday: Weekday, locale: Locale): string {
  switch (locale) {
    case 'fr':
    case 'fr-CA':
      return french.split(' ')[weekday] ?? '';
    case 'ja':
      return `${'日月火水木金土'.charAt(weekday)}曜日`;
    case 'ko':
      return `${'일월화수목금토'.charAt(weekday)}요일`;
    case 'zh-TW':
    case 'zh-HK':
      return `星期${'日一二三四五六'.charAt(weekday)}`;
    case 'en':
      return english.split(' ')[weekday] ?? '';
    default:
      return locale satisfies never;
  }
}

/** Days of the week, from Monday on; three and more in a row as a span: `Monday to Friday and Sunday`. */
export function sayWeekdays(weekdays: readonly Weekday[], locale: Locale): string {
  const spans = runsOf(weekdays).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return run.length > 2 && first !== undefined && last !== undefined
      ? [span(sayWeekday(first, locale), sayWeekday(last, locale), locale)]
      : run.map((day) => alone(sayWeekday(day, locale), locale));
  });
  return join(spans, listJoints(locale));
}

const fromMonday: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];

function runsOf(weekdays: readonly Weekday[]): readonly (readonly Weekday[])[] {
  const runs: Weekday[][] = [];
  let before = false;
  for (const day of fromMonday) {
    const works = weekdays.includes(day);
    if (works && before) runs.at(-1)?.push(day);
    else if (works) runs.push([day]);
    before = works;
  }
  return runs;
}

const alone = (day: string, locale: Locale): string =>
  locale === 'fr' || locale === 'fr-CA' ? `le ${day}` : day;

function span(first: string, last: string, locale: Locale): string {
  switch (locale) {
    case 'fr':
    case 'fr-CA':
      return `du ${first} au ${last}`;
    case 'ja':
      return `${first}から${last}`;
    case 'ko':
      return `${first}~${last}`;
    case 'zh-TW':
    case 'zh-HK':
      return `${first}至${last}`;
    case 'en':
      return `${first} to ${last}`;
    default:
      return locale satisfies never;
  }
}
