import { addBusinessDays } from '../calendar/business-days.ts';
import { isWithin, occurrenceFrom } from '../calendar/period.ts';
import type { DayNumber } from '../calendar/plain-date.ts';
import { partsOf } from '../calendar/plain-date.ts';
import type { IsWorkday } from '../calendar/workdays.ts';
import { workdaysBy } from '../calendar/workdays.ts';
import type { LocalTime } from '../calendar/zone.ts';
import type { CalendarSection, Season } from '../document/policy.ts';
import { sayFullDay } from '../messages/days.ts';
import type { Decided, Reason } from '../reasons.ts';
import { countedDay } from './counted-day.ts';

/** The first and the last day on which something happens. */
export interface DayWindow extends Decided {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
}

/**
 * When an order ships: on the next working day of the warehouse after the day it was placed [CAL-02, CAL-03], in a season
 * at the latest on a later one [CAL-04]. Orders leave in the order they come: one placed just after a season is not
 * promised before the season's last ones.
 * @param placed local time in the policy's time zone.
 * @returns `null` for a calendar that never works.
 */
export function shipWindow(calendar: CalendarSection, placed: LocalTime): DayWindow | null {
  const isWorkday = workdaysBy(calendar.warehouse);
  const day = countedDay(calendar.cutOff, placed);
  const late = day > placed.day;
  const earliest = addBusinessDays(isWorkday, day, 1);
  if (earliest === null) return null;
  const season = slowest(calendar.seasons.filter(({ period }) => isWithin(period, day)));
  const own = season === null ? earliest : addBusinessDays(isWorkday, day, season.shipsWithin);
  const latest = Math.max(own ?? earliest, ...calendar.seasons.map((past) => lastOf(past, isWorkday, day)));
  return {
    earliest,
    latest,
    because: [...reasonsFor(day, late, earliest), ...seasonReasons(season, earliest, latest)],
  };
}

function slowest(seasons: readonly Season[]): Season | null {
  return seasons.reduce<Season | null>(
    (slow, season) => (slow === null || season.shipsWithin > slow.shipsWithin ? season : slow),
    null,
  );
}

/** The latest day on which the last orders of a past season ship; long past seasons do not matter any more. */
function lastOf({ period, shipsWithin }: Season, isWorkday: IsWorkday, day: DayNumber): DayNumber {
  const { year } = partsOf(day);
  let last = -Infinity;
  for (const begun of [year - 1, year]) {
    const until = occurrenceFrom(period, begun)?.until;
    if (until !== undefined && until < day) last = addBusinessDays(isWorkday, until, shipsWithin) ?? last;
  }
  return last;
}

function reasonsFor(day: DayNumber, late: boolean, earliest: DayNumber): readonly Reason[] {
  const counted = late
    ? `Placed after the cut-off, so counted as ${sayFullDay(day)}`
    : `Placed ${sayFullDay(day)}`;
  return [{ statement: 'CAL-02', message: `${counted}: the next working day is ${sayFullDay(earliest)}.` }];
}

function seasonReasons(season: Season | null, earliest: DayNumber, latest: DayNumber): readonly Reason[] {
  if (season !== null) {
    return [
      { statement: 'CAL-04', message: `${season.name}: up to ${season.shipsWithin} business days to ship.` },
    ];
  }
  if (latest === earliest) return [];
  return [{ statement: 'CAL-04', message: `After the last orders of the season, by ${sayFullDay(latest)}.` }];
}
