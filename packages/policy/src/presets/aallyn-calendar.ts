import type { CalendarSection, Transit } from '../document/policy.ts';
import { federalCalendar, mondayToFriday, unitedStates } from '../calendar/united-states.ts';

const abroad = (country: string): Transit => ({ country, least: 10, most: 28, holidays: [] });

/** [CAL-01..07] When AALLYN's warehouse in Los Angeles ships, and how long parcels travel. */
export const aallynCalendar: CalendarSection = {
  warehouse: {
    workdays: mondayToFriday,
    holidays: [
      unitedStates.newYearsEve,
      unitedStates.newYearsDay,
      unitedStates.martinLutherKingDay,
      unitedStates.presidentsDay,
      unitedStates.memorialDay,
      unitedStates.independenceDay,
      unitedStates.laborDay,
      unitedStates.thanksgivingDay,
      unitedStates.christmasEve,
      unitedStates.christmasDay,
    ],
    observed: 'none',
  },
  carrier: federalCalendar,
  cutOff: null,
  seasons: [
    {
      name: 'Thanksgiving through Christmas',
      period: { from: unitedStates.thanksgivingDay.on, until: unitedStates.christmasDay.on },
      shipsWithin: 2,
      refundWithinDays: 21,
    },
  ],
  transit: [
    { country: 'US', least: 1, most: 7, holidays: [] },
    abroad('CA'),
    abroad('HK'),
    abroad('JP'),
    abroad('KR'),
    abroad('SG'),
  ],
  handOver: 9 * 60,
  arrivalInTitles: false,
  scanGapHours: 12,
};
