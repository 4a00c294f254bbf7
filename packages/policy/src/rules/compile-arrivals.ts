import type { DayNumber } from '../calendar/plain-date.ts';
import { parseDate } from '../calendar/plain-date.ts';
import type { IsWorkday } from '../calendar/workdays.ts';
import type { Policy } from '../document/policy.ts';
import { arrivalWindow, travelTo, type Travel } from '../schedule/arrive.ts';
import { shipWindow, type DayWindow } from '../schedule/ship.ts';
import type { ArrivalRules } from './arrivals.ts';
import { writeArrival } from './arrivals.ts';
import type { Publication } from './publication.ts';

/** Arrivals are written out for a year and a month: a publish in the next season still has the dates of this one. */
const daysAhead = 396;

/** [CAL-01..05] The arrivals that checkout shows, from the same calendar as an order's promise; `null` for none at all. */
export function compileArrivals(
  { calendar, destinations }: Policy,
  { publishedOn }: Pick<Publication, 'publishedOn'>,
): ArrivalRules | null {
  const from = parseDate(publishedOn);
  if (from === null) return null;
  // The cut-off is the reader's: what comes after it counts as the next day's.
  const shipping = Array.from({ length: daysAhead }, (_, ahead) =>
    shipWindow({ ...calendar, cutOff: null }, { day: from + ahead, minute: 0 }),
  );
  // Most countries have the estimate of others: with two hundred, writing each out is most of what compiling takes.
  const known = new Map<string, string>();
  const windows: string[] = [];
  let countries = '';
  for (const country of destinations.served.map((each) => each.country).sort()) {
    const travel = travelTo(calendar, country);
    if (travel === null) continue;
    const estimate = JSON.stringify({ ...travel.transit, country: null });
    const written =
      known.get(estimate) ?? writeOut({ ...travel, isWorkday: remember(travel.isWorkday) }, shipping, from);
    known.set(estimate, written);
    if (written.trim() === '') continue;
    if (!windows.includes(written)) windows.push(written);
    countries += `;${country} ${windows.indexOf(written)}`;
  }
  return windows.length === 0 ? null : { from, countries, windows };
}

function writeOut(travel: Travel, shipping: readonly (DayWindow | null)[], from: DayNumber): string {
  return shipping
    .map((ships, ahead) => writeArrival(from + ahead, ships === null ? null : arrivalWindow(travel, ships)))
    .join('');
}

/** Every day is asked about many times, and rules are slower than memory. */
function remember(isWorkday: IsWorkday): IsWorkday {
  const known = new Map<DayNumber, boolean>();
  return (day) => {
    const answer = known.get(day) ?? isWorkday(day);
    known.set(day, answer);
    return answer;
  };
}
