import type { DayNumber } from '../calendar/plain-date.ts';
import { dayOf, weekdayOf } from '../calendar/plain-date.ts';
import type { Period } from '../calendar/period.ts';
import { occurrenceAt } from '../calendar/period.ts';
import { names } from '../calendar/day-rule.ts';
import type { WorkCalendar } from '../calendar/workdays.ts';
import { holidayOn } from '../calendar/workdays.ts';
import type { CalendarSection, CountryCode, Policy } from '../document/policy.ts';
import { countryOf } from '../facts/place.ts';
import { calendarThere } from '../schedule/arrive.ts';

/** A holiday that a day is, or that is taken on it. */
export interface HolidayThere {
  /** Its place in the list of holidays, from 0. */
  readonly row: number;
  readonly name: string;
  /** The day stands in for the holiday, which is on the weekend beside it. */
  readonly observed: boolean;
}

/** What a day is to those who work by a calendar. */
export interface WorkOn {
  /** `day-off` for a day of the week on which nobody works; a holiday there is a `holiday` all the same. */
  readonly kind: 'workday' | 'day-off' | 'holiday';
  readonly holidays: readonly HolidayThere[];
}

/** A season or an event that runs on a day, with its first and last day then. */
export interface RunsOn {
  /** Its place in the list, from 0. */
  readonly row: number;
  readonly name: string;
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/** A day of the year as the policy sees it. */
export interface YearDay {
  readonly day: DayNumber;
  /** [CAL-01, CAL-03] */
  readonly warehouse: WorkOn;
  /** [CAL-05] */
  readonly carrier: WorkOn;
  /** [CAL-05] The holidays of the country where parcels go to, besides the carrier's. */
  readonly there: readonly HolidayThere[];
  /** [CAL-04] */
  readonly seasons: readonly RunsOn[];
  /** [RET-07, PROMO-02] */
  readonly events: readonly RunsOn[];
}

/** As much of a policy as the days of a year are told from. */
export interface YearPolicy extends Pick<Policy, 'events'> {
  readonly calendar: Pick<CalendarSection, 'warehouse' | 'carrier' | 'seasons' | 'transit'>;
}

/**
 * What each day of a year is, in order, each day once: workday, day off or holiday of the warehouse and of the carriers, and the
 * seasons and events that run then.
 * @param country where parcels go to; `null` for nowhere in particular.
 */
export function daysOfYear(
  policy: YearPolicy,
  year: number,
  country: CountryCode | null,
): readonly YearDay[] {
  const first = dayOf({ year, month: 1, day: 1 });
  const next = dayOf({ year: year + 1, month: 1, day: 1 });
  return Array.from({ length: next - first }, (_, ahead) => dayAs(policy, first + ahead, country));
}

function dayAs({ calendar, events }: YearPolicy, day: DayNumber, country: CountryCode | null): YearDay {
  const there = country === null ? null : countryOf(country);
  const holidays = calendar.transit.find((each) => each.country === there)?.holidays ?? [];
  return {
    day,
    warehouse: workOn(calendar.warehouse, day),
    carrier: workOn(calendar.carrier, day),
    there: holidaysOn(calendarThere(calendar, holidays), day),
    seasons: runsOn(calendar.seasons, day),
    events: runsOn(events, day),
  };
}

function workOn(calendar: WorkCalendar, day: DayNumber): WorkOn {
  const holidays = holidaysOn(calendar, day);
  if (holidays.length > 0) return { kind: 'holiday', holidays };
  return { kind: calendar.workdays.includes(weekdayOf(day)) ? 'workday' : 'day-off', holidays };
}

/** All the holidays of a day: `holidayOn` says one of them. */
function holidaysOn(calendar: WorkCalendar, day: DayNumber): readonly HolidayThere[] {
  return calendar.holidays.flatMap((holiday, row) =>
    holidayOn({ ...calendar, holidays: [holiday] }, day) === null
      ? []
      : [{ row, name: holiday.name, observed: !names(holiday.on, day) }],
  );
}

function runsOn(
  spans: readonly { readonly name: string; readonly period: Period }[],
  day: DayNumber,
): readonly RunsOn[] {
  return spans.flatMap(({ name, period }, row) => {
    const occurrence = occurrenceAt(period, day);
    return occurrence === null ? [] : [{ row, name, ...occurrence }];
  });
}
