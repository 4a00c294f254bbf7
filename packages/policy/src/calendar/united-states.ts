import { onFixedDay, onNthWeekday as nth } from './day-rule.ts';
import type { Weekday } from './plain-date.ts';
import type { Holiday, WorkCalendar } from './workdays.ts';

const monday: Weekday = 1;
const thursday: Weekday = 4;

/** Monday to Friday. */
export const mondayToFriday: readonly Weekday[] = [1, 2, 3, 4, 5];

/** The days of the United States that policies speak of, by rule [CAL-03]. */
export const unitedStates = {
  newYearsEve: { name: "New Year's Eve", on: onFixedDay(12, 31) },
  newYearsDay: { name: "New Year's Day", on: onFixedDay(1, 1) },
  martinLutherKingDay: { name: 'Martin Luther King, Jr. Day', on: nth(3, monday, 1) },
  presidentsDay: { name: "Presidents' Day", on: nth(3, monday, 2) },
  memorialDay: { name: 'Memorial Day', on: nth('last', monday, 5) },
  juneteenth: { name: 'Juneteenth', on: onFixedDay(6, 19) },
  independenceDay: { name: 'Independence Day', on: onFixedDay(7, 4) },
  laborDay: { name: 'Labor Day', on: nth(1, monday, 9) },
  columbusDay: { name: 'Columbus Day', on: nth(2, monday, 10) },
  veteransDay: { name: 'Veterans Day', on: onFixedDay(11, 11) },
  thanksgivingDay: { name: 'Thanksgiving Day', on: nth(4, thursday, 11) },
  christmasEve: { name: 'Christmas Eve', on: onFixedDay(12, 24) },
  christmasDay: { name: 'Christmas Day', on: onFixedDay(12, 25) },
} as const satisfies Readonly<Record<string, Holiday>>;

/** U.S. federal holidays with their observed days, as carriers keep them [CAL-05]. */
export const federalCalendar: WorkCalendar = {
  workdays: mondayToFriday,
  holidays: [
    unitedStates.newYearsDay,
    unitedStates.martinLutherKingDay,
    unitedStates.presidentsDay,
    unitedStates.memorialDay,
    unitedStates.juneteenth,
    unitedStates.independenceDay,
    unitedStates.laborDay,
    unitedStates.columbusDay,
    unitedStates.veteransDay,
    unitedStates.thanksgivingDay,
    unitedStates.christmasDay,
  ],
  observed: 'nearest-weekday',
};
