import { addBusinessDays } from '../calendar/business-days.ts';
import type { IsWorkday, WorkCalendar } from '../calendar/workdays.ts';
import { holidayOn, workdaysBy, workdaysOfBoth } from '../calendar/workdays.ts';
import type { CalendarSection, CountryCode, Transit } from '../document/policy.ts';
import { countryOf } from '../facts/place.ts';
import type { DayWindow } from './ship.ts';

/** How long parcels travel to a country, and on which days [CAL-05]. */
export interface Travel {
  readonly transit: Transit;
  readonly isWorkday: IsWorkday;
}

/** The estimate for a country: the carrier's business days, less the country's own holidays; `null` for none. */
export function travelTo(calendar: CalendarSection, country: CountryCode): Travel | null {
  const there = countryOf(country);
  const transit = calendar.transit.find((each) => each.country === there);
  if (transit === undefined) return null;
  const abroad = calendarThere(calendar, transit.holidays);
  const isWorkday = workdaysBy(calendar.carrier);
  if (transit.holidays.length === 0) return { transit, isWorkday };
  return { transit, isWorkday: workdaysOfBoth(isWorkday, (day) => holidayOn(abroad, day) === null) };
}

/** A country's own holidays beside the carrier's days of the week: they move to no other day [CAL-05]. */
export const calendarThere = (
  { carrier: { workdays } }: Pick<CalendarSection, 'carrier'>,
  holidays: Transit['holidays'],
): WorkCalendar => ({ workdays, holidays, observed: 'none' });

/** When a parcel arrives that ships within a window: an estimate in business days of the carrier, never a guarantee [CAL-05]. */
export function arrivalWindow({ transit, isWorkday }: Travel, ships: DayWindow): DayWindow | null {
  const earliest = addBusinessDays(isWorkday, ships.earliest, transit.least);
  const latest = addBusinessDays(isWorkday, ships.latest, transit.most);
  if (earliest === null || latest === null) return null;
  const message = `Estimate for ${transit.country}: ${transit.least} to ${transit.most} business days after shipping.`;
  return { earliest, latest, because: [{ statement: 'CAL-05', message }] };
}
