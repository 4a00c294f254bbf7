import type { DayNumber } from './plain-date.ts';
import { addMonths, plainDate, weekdayOf } from './plain-date.ts';
import type { CompiledCalendar, WorkCalendar } from './workdays.ts';
import { workdaysBy } from './workdays.ts';

/**
 * Writes a calendar's closed days out as dates, from a day on for some months, so that views need no rules [CAL-03].
 * The last day is the one before the same day `months` later.
 */
export function compileCalendar(calendar: WorkCalendar, from: DayNumber, months = 24): CompiledCalendar {
  const isWorkday = workdaysBy(calendar);
  const closed: string[] = [];
  for (let day = from; day < addMonths(from, months); day += 1) {
    if (calendar.workdays.includes(weekdayOf(day)) && !isWorkday(day)) closed.push(plainDate(day));
  }
  return { workdays: calendar.workdays, closed };
}
