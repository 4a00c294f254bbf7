import type { DayRule } from '../../calendar/day-rule.ts';
import { onFixedDay as on, onNthWeekday as nth } from '../../calendar/day-rule.ts';
import { unitedStates } from '../../calendar/united-states.ts';

const { newYearsDay, laborDay, thanksgivingDay, christmasDay, ...onlyAmerican } = unitedStates;

/** When holidays are, by their names in lower case; several days for a name that countries share. */
export const holidayDays: readonly (readonly [name: string, days: readonly DayRule[]])[] = [
  ...Object.values(onlyAmerican).map(
    ({ name, on: day }) => [name.toLowerCase().replaceAll(/[.']/g, '.?'), [day]] as const,
  ),
  ["new year'?s day", [newYearsDay.on]],
  ['thanksgiving(?: day)?', [thanksgivingDay.on, nth(2, 1, 10)]],
  ['labou?r day', [laborDay.on, on(5, 1), nth(2, 1, 3), nth(1, 1, 3), nth(1, 1, 10), nth(4, 1, 10)]],
  ['christmas(?: day)?', [christmasDay.on, on(1, 7)]],
  ['boxing day', [on(12, 26)]],
  ["st\\.? stephen's day", [on(12, 26)]],
  ["st\\.? patrick's day", [on(3, 17)]],
  ["st\\.? andrew's day", [on(11, 30)]],
  ['burns night', [on(1, 25)]],
  ['(?:early )?may (?:day )?bank holiday', [nth(1, 1, 5), nth('last', 1, 5)]],
  ['spring bank holiday', [nth('last', 1, 5)]],
  ['(?:summer|august) bank holiday', [nth('last', 1, 8), nth(1, 1, 8)]],
  ['may day', [on(5, 1), nth(1, 1, 5)]],
  ['australia day', [on(1, 26)]],
  ['anzac day', [on(4, 25)]],
  ['melbourne cup(?: day)?', [nth(1, 2, 11)]],
  ["(?:king|queen)'s birthday", [nth(2, 1, 6), nth(1, 1, 6), on(4, 27), on(4, 30)]],
  ["king's day", [on(4, 27)]],
  ['liberation day', [on(5, 5), on(4, 25)]],
  ['waitangi day', [on(2, 6)]],
  ['canada day', [on(7, 1)]],
  ['(?:civic holiday|heritage day)', [nth(1, 1, 8), nth(3, 1, 2), on(9, 24)]],
  ['family day', [nth(3, 1, 2)]],
  ['remembrance day', [on(11, 11)]],
  ['truth and reconciliation', [on(9, 30)]],
  ['(?:st\\.? jean[a-z -]*|saint-jean[a-z -]*)', [on(6, 24)]],
  ['bastille day', [on(7, 14)]],
  ['armistice day', [on(11, 11)]],
  ['assumption(?: day)?', [on(8, 15)]],
  ["all saints'? day", [on(11, 1)]],
  ['epiphany', [on(1, 6)]],
  ['(?:day of )?german unity(?: day)?', [on(10, 3)]],
  ['reformation day', [on(10, 31)]],
  ['belgian national day', [on(7, 21)]],
  ['swiss national day', [on(8, 1)]],
  ['(?:norwegian )?constitution day', [on(5, 17), on(6, 5), on(12, 6), on(5, 3), on(9, 17)]],
  ["valentine's day", [on(2, 14)]],
  ['halloween', [on(10, 31)]],
  ["mother's day", [nth(2, 0, 5)]],
  ["father's day", [nth(3, 0, 6), nth(1, 0, 9), on(3, 19)]],
  ['cinco de mayo', [on(5, 5)]],
  ['victory day', [on(5, 8), on(5, 9)]],
];
