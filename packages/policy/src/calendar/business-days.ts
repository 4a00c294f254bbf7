import type { DayNumber } from './plain-date.ts';
import type { IsWorkday } from './workdays.ts';

/** No calendar of ours closes for longer: a search ends here, so that a calendar without any working day cannot hang. */
const longestClosure = 366;

/**
 * The n-th business day after a day: 1 is the next one. A negative n counts backwards: -1 is the business day before.
 * 0 is the day itself.
 * @returns `null` when the calendar has no business day within a year.
 */
export function addBusinessDays(isWorkday: IsWorkday, day: DayNumber, count: number): DayNumber | null {
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    const next = nextWorkday(isWorkday, at, step);
    if (next === null) return null;
    at = next;
  }
  return at;
}

/** How many business days come after one day up to and including another; negative when the other is earlier. */
export function businessDaysBetween(isWorkday: IsWorkday, from: DayNumber, until: DayNumber): number {
  if (until < from) return -businessDaysBetween(isWorkday, until, from);
  let count = 0;
  for (let day = from + 1; day <= until; day += 1) if (isWorkday(day)) count += 1;
  return count;
}

function nextWorkday(isWorkday: IsWorkday, day: DayNumber, step: 1 | -1): DayNumber | null {
  for (let distance = 1; distance <= longestClosure; distance += 1) {
    if (isWorkday(day + distance * step)) return day + distance * step;
  }
  return null;
}
