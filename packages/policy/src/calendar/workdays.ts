import type { DayRule } from './day-rule.ts';
import { names } from './day-rule.ts';
import type { DayNumber, Weekday } from './plain-date.ts';
import { partsOf, weekdayOf } from './plain-date.ts';

/** A day on which nobody works, by rule. */
export interface Holiday {
  readonly name: string;
  readonly on: DayRule;
}

/**
 * What happens to a holiday on a weekend: nothing, or Saturday's is taken on Friday and Sunday's on Monday (as U.S.
 * federal offices do), or only Sunday's on Monday.
 */
export type Observance = 'none' | 'nearest-weekday' | 'sunday-to-monday';

/** Who works when: the warehouse [CAL-01, CAL-03], or a carrier [CAL-05]. */
export interface WorkCalendar {
  readonly workdays: readonly Weekday[];
  readonly holidays: readonly Holiday[];
  readonly observed: Observance;
}

/** Whether a day is a business day of some calendar. */
export type IsWorkday = (day: DayNumber) => boolean;

const monday = 1;
const friday = 5;

/** What calendars have answered, which never change: a year of promises asks for each day hundreds of times. */
const answered = new WeakMap<WorkCalendar, Map<DayNumber, boolean>>();

/** The business days of a calendar by its rules. */
export function workdaysBy(calendar: WorkCalendar): IsWorkday {
  const known = answered.get(calendar) ?? new Map<DayNumber, boolean>();
  answered.set(calendar, known);
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const works = calendar.workdays.includes(weekdayOf(day)) && holidayOn(calendar, day) === null;
    known.set(day, works);
    return works;
  };
}

/** Days that are business days of both: a parcel moves abroad when the carrier and the country work. */
export function workdaysOfBoth(one: IsWorkday, other: IsWorkday): IsWorkday {
  return (day) => one(day) && other(day);
}

/** The holiday that a day is, or stands in for by observance; `null` for none. */
export function holidayOn({ holidays, observed }: WorkCalendar, day: DayNumber): Holiday | null {
  const parts = partsOf(day);
  const weekday = weekdayOf(day);
  const named = holidays.find(({ on }) => names(on, day, parts));
  if (named !== undefined || observed === 'none') return named ?? null;
  if (weekday === monday) return holidays.find(({ on }) => names(on, day - 1)) ?? null;
  const takesSaturday = observed === 'nearest-weekday' && weekday === friday;
  return takesSaturday ? (holidays.find(({ on }) => names(on, day + 1)) ?? null) : null;
}
