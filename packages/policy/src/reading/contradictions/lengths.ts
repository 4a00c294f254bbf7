import { addBusinessDays } from '../../calendar/business-days.ts';
import type { DayNumber } from '../../calendar/plain-date.ts';
import { mondayToFriday } from '../../calendar/united-states.ts';
import { workdaysBy } from '../../calendar/workdays.ts';
import type { WindowFact } from '../fact.ts';

const isWorkday = workdaysBy({ workdays: mondayToFriday, holidays: [], observed: 'none' });

/** A week of days to begin on: Thursday, 1970-01-01, and the six after it. */
const starts: readonly DayNumber[] = [0, 1, 2, 3, 4, 5, 6];

const daysOf = { minute: 0, hour: 0, day: 1, week: 7, month: 31, year: 365 } as const;

/** How many calendar days a number of business days takes, from the day of the week on which it takes the fewest. */
const shortest = (businessDays: number): number =>
  Math.min(
    ...starts.map(
      (start) => (addBusinessDays(isWorkday, start, Math.min(businessDays, 400)) ?? start) - start,
    ),
  );

/** How many calendar days a time lasts at least, holidays left out: what is claimed with it is true of every day of the week. */
export const calendarDaysOf = ({ unit }: Pick<WindowFact, 'unit'>, count: number): number =>
  unit === 'business-day' ? shortest(count) : unit === 'hour' ? Math.floor(count / 24) : count * daysOf[unit];

/** How many calendar days times that follow each other last at most. Business days are added up before they are turned into days: a weekend counts once. */
export function together(windows: readonly WindowFact[]): number {
  const business = windows
    .filter(({ unit }) => unit === 'business-day')
    .reduce((sum, { most }) => sum + most, 0);
  const others = windows
    .filter(({ unit }) => unit !== 'business-day')
    .reduce((sum, window) => sum + calendarDaysOf(window, window.most), 0);
  return others + (business === 0 ? 0 : calendarDaysOf({ unit: 'business-day' }, business));
}
