import type { DayRule } from './day-rule.ts';
import { dayIn } from './day-rule.ts';
import type { DayNumber } from './plain-date.ts';
import { daysInMonth, partsOf } from './plain-date.ts';

/** From one day through another, both included [CAL-04]: Thanksgiving through Christmas, every year or once. It may run over New Year. */
export interface Period {
  readonly from: DayRule;
  readonly until: DayRule;
}

/** The days of a period that contain a day, or `null` when the day is outside. */
export function occurrenceAt(
  period: Period,
  day: DayNumber,
): { readonly from: DayNumber; readonly until: DayNumber } | null {
  const { year } = partsOf(day);
  for (const start of [year, year - 1]) {
    const occurrence = occurrenceFrom(period, start);
    if (occurrence !== null && occurrence.from <= day && day <= occurrence.until) return occurrence;
  }
  return null;
}

/** Whether a day lies in a period. */
export function isWithin(period: Period, day: DayNumber): boolean {
  return occurrenceAt(period, day) !== null;
}

/**
 * The period that begins in a year; one that would end before it begins ends in the next year, unless it begins once more
 * until then. Where a year has no February 29, a period that ends on it ends with February, and one that begins on it
 * begins with March; the leap day alone is there in leap years only.
 */
export function occurrenceFrom(
  { from, until }: Period,
  year: number,
): { readonly from: DayNumber; readonly until: DayNumber } | null {
  const first = firstIn(from, year);
  if (first === null || (isLeapDay(from) && isLeapDay(until) && dayIn(from, year) === null)) return null;
  const sameYear = lastIn(until, year);
  if (sameYear !== null && sameYear >= first) return { from: first, until: sameYear };
  const last = lastIn(until, year + 1);
  const again = firstIn(from, year + 1);
  return last === null || (again !== null && again <= last) ? null : { from: first, until: last };
}

const isLeapDay = (rule: DayRule): boolean => rule.kind === 'fixed' && rule.month === 2 && rule.day === 29;

/** February 29, or the day after February. */
const firstIn = (rule: DayRule, year: number): DayNumber | null =>
  dayIn(isLeapDay(rule) && daysInMonth(year, 2) < 29 ? { kind: 'fixed', month: 3, day: 1 } : rule, year);

/** February 29, or the last day of February. */
const lastIn = (rule: DayRule, year: number): DayNumber | null =>
  dayIn(isLeapDay(rule) && daysInMonth(year, 2) < 29 ? { kind: 'fixed', month: 2, day: 28 } : rule, year);
