/** A calendar date without a time zone, as ISO 8601 writes it: `2026-11-26`. */
export type PlainDate = string;

/** A date as a number of days since 1970-01-01: what date arithmetic is done in. */
export type DayNumber = number;

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Year, month from 1 to 12, day from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const daysPerEra = 146_097;

/** `Math.floor(dividend / divisor)`, which in delivery-policy counts up to 0.3 % more (`npm run measure`). */
function quotient(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  return (dividend - (rest < 0 ? rest + divisor : rest)) / divisor;
}

/** Every {@link Weekday}. */
export const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

/** The day number of a date of the Gregorian calendar (after Howard Hinnant's `days_from_civil`). */
export function dayOf({ year, month, day }: DateParts): DayNumber {
  const shifted = month > 2 ? year : year - 1;
  const era = quotient(shifted, 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = quotient(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + quotient(yearOfEra, 4) - quotient(yearOfEra, 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - 719_468;
}

/** The date of a day number: the inverse of {@link dayOf}. */
export function partsOf(number: DayNumber): DateParts {
  const shifted = number + 719_468;
  const era = quotient(shifted, daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = quotient(
    dayOfEra - quotient(dayOfEra, 1_460) + quotient(dayOfEra, 36_524) - quotient(dayOfEra, 146_096),
    365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + quotient(yearOfEra, 4) - quotient(yearOfEra, 100));
  const marchMonth = quotient(5 * dayOfYear + 2, 153);
  const day = dayOfYear - quotient(153 * marchMonth + 2, 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The weekday of a day number. */
export function weekdayOf(number: DayNumber): Weekday {
  return weekdays[(((number + 4) % 7) + 7) % 7] ?? 0;
}

/** How many days a month has, leap years included. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return dayOf(next) - dayOf({ year, month, day: 1 });
}

/** How many days a month has at most: 29 in February. */
export const mostDaysInMonth = (month: number): number => daysInMonth(2024, month);

/** Writes a day number as an ISO date. */
export function plainDate(number: DayNumber): PlainDate {
  const { year, month, day } = partsOf(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads an ISO date; `null` for anything that is no date of the calendar, such as 2027-02-29. */
export function parseDate(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayOf({ year, month, day });
}

/** The day number of an ISO date that the platform wrote: {@link parseDate} for people. NaN for a text of another shape. */
export function dayOfIso(date: PlainDate): DayNumber {
  return dayOf({ year: +date.slice(0, 4), month: +date.slice(5, 7), day: +date.slice(8) });
}

/** The same day some months later, or the month's last day when it has no such day: January 31 plus one month is February 28 or 29. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = partsOf(number);
  const index = year * 12 + (month - 1) + months;
  const targetYear = quotient(index, 12);
  const targetMonth = (((index % 12) + 12) % 12) + 1;
  const last = daysInMonth(targetYear, targetMonth);
  return dayOf({ year: targetYear, month: targetMonth, day: Math.min(day, last) });
}
