import type { DayRule } from './day-rule.ts';
import { dayIn } from './day-rule.ts';
import type { DayNumber } from './plain-date.ts';
import { partsOf } from './plain-date.ts';

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

/** The period that begins in a year; one that would end before it begins ends in the next year. */
export function occurrenceFrom(
  { from, until }: Period,
  year: number,
): { readonly from: DayNumber; readonly until: DayNumber } | null {
  const first = dayIn(from, year);
  if (first === null) return null;
  const sameYear = dayIn(until, year);
  const last = sameYear !== null && sameYear >= first ? sameYear : dayIn(until, year + 1);
  return last === null ? null : { from: first, until: last };
}
