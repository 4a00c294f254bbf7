import type { DateParts, DayNumber, PlainDate, Weekday } from './plain-date.ts';
import { dayOf, daysInMonth, parseDate, partsOf, weekdayOf } from './plain-date.ts';

/** Says which day of a year is meant [CAL-03]: December 25, the 4th Thursday of November, or one date of one year. */
export type DayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | {
      readonly kind: 'nth-weekday';
      readonly month: number;
      readonly weekday: Weekday;
      /** 1 to 4, or `last`. */
      readonly nth: 1 | 2 | 3 | 4 | 'last';
    }
  | { readonly kind: 'date'; readonly date: PlainDate };

/** The same day of every year: December 25. */
export const onFixedDay = (month: number, day: number): DayRule => ({ kind: 'fixed', month, day });

/** A weekday of a month, counted from its beginning: the 4th Thursday of November; or its last. */
export const onNthWeekday = (nth: 1 | 2 | 3 | 4 | 'last', weekday: Weekday, month: number): DayRule => ({
  kind: 'nth-weekday',
  month,
  weekday,
  nth,
});

/** The day that a rule names in a year; `null` when it names none then (February 29, a date of another year). */
export function dayIn(rule: DayRule, year: number): DayNumber | null {
  switch (rule.kind) {
    case 'fixed':
      return rule.day > daysInMonth(year, rule.month)
        ? null
        : dayOf({ year, month: rule.month, day: rule.day });
    case 'nth-weekday':
      return nthWeekday(rule, year);
    case 'date': {
      const day = parseDate(rule.date);
      return day !== null && partsOf(day).year === year ? day : null;
    }
    default:
      return rule satisfies never;
  }
}

/** Whether a rule names this very day. Cheaper than {@link dayIn}: most days fail at the month. */
export function names(rule: DayRule, day: DayNumber, parts: DateParts = partsOf(day)): boolean {
  if (rule.kind === 'fixed') return rule.month === parts.month && rule.day === parts.day;
  if (rule.kind === 'nth-weekday' && rule.month !== parts.month) return false;
  return dayIn(rule, parts.year) === day;
}

function nthWeekday(rule: Extract<DayRule, { kind: 'nth-weekday' }>, year: number): DayNumber {
  const first = dayOf({ year, month: rule.month, day: 1 });
  const firstMatch = first + ((rule.weekday - weekdayOf(first) + 7) % 7);
  if (rule.nth !== 'last') return firstMatch + (rule.nth - 1) * 7;
  const last = first + daysInMonth(year, rule.month) - 1;
  return firstMatch + Math.floor((last - firstMatch) / 7) * 7;
}
