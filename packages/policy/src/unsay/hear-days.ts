import type { DayRule } from '../calendar/day-rule.ts';
import type { Period } from '../calendar/period.ts';
import { daysInMonth, plainDate, dayOf, weekdays, type PlainDate } from '../calendar/plain-date.ts';
import type { Locale } from '../document/locales.ts';
import { sayDayRule, sayPeriod } from '../messages/day-rule.ts';
import { sayPlainDay } from '../messages/days.ts';
import { hearOf, hearSaid, tableOf, type Heard, type Table } from './heard.ts';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const leapYear = 2024;

/** Every day that comes each year, as it is said in a language. */
export function yearlyDays(locale: Locale): Table<DayRule> {
  const rules = months.flatMap((month): readonly DayRule[] => [
    ...Array.from({ length: daysInMonth(leapYear, month) }, (_, index): DayRule => ({
      kind: 'fixed',
      month,
      day: index + 1,
    })),
    ...weekdays.flatMap((weekday) =>
      ([1, 2, 3, 4, 'last'] as const).map((nth): DayRule => ({ kind: 'nth-weekday', month, weekday, nth })),
    ),
  ]);
  return tableOf(rules.map((rule) => [sayDayRule(rule, locale), rule]));
}

/** The longest period has two days by rule with their words: that many characters. */
const longestPeriod = 90;

/** The days of each year that stand anywhere in some words. */
const rulesIn = (words: string, days: Table<DayRule>): readonly DayRule[] => [
  ...new Set(Array.from(words, (_, from) => hearOf(days, words, from).map(({ value }) => value)).flat()),
];

/** The dates that the words from a place on may be about: each day, month and year in them with each other. */
function datesIn(words: string, days: Table<DayRule>): readonly PlainDate[] {
  const numbers = [...new Set((words.match(/\d+/g) ?? []).map(Number))];
  const named = rulesIn(words, days).flatMap((rule) => (rule.kind === 'fixed' ? [rule.month] : []));
  const years = numbers.filter((number) => number >= 1000 && number <= 9999);
  return [...new Set(named)].flatMap((month) =>
    years.flatMap((year) =>
      numbers
        .filter((day) => day >= 1 && day <= daysInMonth(year, month))
        .map((day) => plainDate(dayOf({ year, month, day }))),
    ),
  );
}

/** The dates of one year that stand there. */
export const hearDate = (
  text: string,
  from: number,
  days: Table<DayRule>,
  locale: Locale,
): readonly Heard<PlainDate>[] =>
  datesIn(text.slice(from, from + longestPeriod / 3), days).flatMap((date) =>
    hearSaid(sayPlainDay(date, locale, 0), date, text, from),
  );

/**
 * The periods that stand there, the longest first. Where a language says two dates of one year as it says a date and a
 * day of each year, it is heard as two dates.
 */
export function hearPeriod(
  text: string,
  from: number,
  days: Table<DayRule>,
  locale: Locale,
): readonly Heard<Period>[] {
  const words = text.slice(from, from + longestPeriod);
  const rules: readonly DayRule[] = [
    ...datesIn(words, days).map((date): DayRule => ({ kind: 'date', date })),
    ...rulesIn(words, days),
  ];
  return rules
    .flatMap((first) =>
      rules.flatMap((last) => {
        const period = { from: first, until: last };
        return hearSaid(sayPeriod(period, locale), period, text, from);
      }),
    )
    .sort((one, other) => other.to - one.to);
}
