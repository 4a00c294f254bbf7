import { isWithin } from '../../calendar/period.ts';
import { dayOf, weekdayOf, type DayNumber, type Weekday } from '../../calendar/plain-date.ts';
import { holidayOn, type WorkCalendar } from '../../calendar/workdays.ts';
import type { Season } from '../../document/policy.ts';

/** Where the search begins: weekdays return, and which year it is found in makes no difference to what is told of it. */
const firstYear = 2026;
const first = dayOf({ year: firstYear, month: 1, day: 1 });

/** A season, or a holiday of one year, is past or to come in one of them. */
export const searchedYears: readonly number[] = [firstYear, firstYear + 1, firstYear + 2];

/** As many years as it takes for every date to have been every day of the week. */
export const ordinaryYears = Array.from({ length: 28 }, (_, index) => firstYear + index);

/** The days that are looked at, in order. */
export const searchedDays = (): readonly DayNumber[] => days;
const days = Array.from({ length: searchedYears.length * 365 }, (_, index) => first + index);

/** What has to be free of exceptions, so that weekdays alone decide. */
export interface Exceptions {
  readonly calendars: readonly WorkCalendar[];
  readonly seasons: readonly Season[];
}

/**
 * A day of the week from which on, for so many days, no calendar has a holiday and no season runs, nor has one ended whose last
 * orders still ship. `null` where there is none.
 * @param within a season that it lies in, of all seasons the only one.
 */
export function ordinaryDay(
  weekday: Weekday,
  span: number,
  { calendars, seasons }: Exceptions,
  within: Season | null = null,
): DayNumber | null {
  const others = seasons.filter((season) => season !== within);
  const free = { calendars, seasons: others };
  const isIn = (day: DayNumber): boolean => within === null || isWithin(within.period, day);
  const starts = days.filter((day) => weekdayOf(day) === weekday);
  return starts.find((day) => isOrdinary(day, day + span, free) && allOf(day, day + span, isIn)) ?? null;
}

/** Whether weekdays alone decide from one day through another. */
export function isOrdinary(from: DayNumber, through: DayNumber, { calendars, seasons }: Exceptions): boolean {
  const before = Math.max(0, ...seasons.map(({ shipsWithin }) => daysOfShipping(shipsWithin)));
  return (
    allOf(from, through, (day) => calendars.every((calendar) => holidayOn(calendar, day) === null)) &&
    allOf(from - before, through, (day) => seasons.every(({ period }) => !isWithin(period, day)))
  );
}

/** Orders of a season have left so many days after it, whichever days of the week are worked, but for a week of holidays. */
const daysOfShipping = (businessDays: number): number => 7 * (businessDays + 2);

function allOf(from: DayNumber, through: DayNumber, holds: (day: DayNumber) => boolean): boolean {
  for (let day = from; day <= through; day += 1) if (!holds(day)) return false;
  return true;
}

/** How many days after a day of the week the n-th working day is, where weekdays alone decide; `null` where nobody works. */
export function daysUntilWorkday(
  workdays: readonly Weekday[],
  weekday: Weekday,
  count: number,
): number | null {
  if (workdays.length === 0) return null;
  let passed = 0;
  for (let left = count; left > 0;) {
    passed += 1;
    if (workdays.includes(weekdayAfter(weekday, passed))) left -= 1;
  }
  return passed;
}

/** The day of the week so many days after another one. */
export const weekdayAfter = (weekday: Weekday, days: number): Weekday => weekdayOf(weekday - 4 + days);
