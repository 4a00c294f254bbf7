import type { Weekday } from '../../calendar/plain-date.ts';
import { weekdays } from '../../calendar/plain-date.ts';
import { unitedStates } from '../../calendar/united-states.ts';

const monthNames =
  'january february march april may june july august september october november december'.split(' ');

/** A month's name, as part of an expression without groups. `may` and `march` count only beside a day or year. */
export const monthPattern =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';

/** From 1; 0 for no month. */
export const monthOf = (name: string): number =>
  monthNames.findIndex((month) => month.startsWith(name.replace('.', '').slice(0, 3))) + 1;

const weekdayStarts = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export const weekdayPattern =
  '(?:sun(?:days?)?|mon(?:days?)?|tues?(?:days?)?|wed(?:nesdays?)?|thu(?:rs?)?(?:days?)?|fri(?:days?)?|sat(?:urdays?)?)';

export function weekdayOfName(name: string): Weekday | null {
  const at = weekdayStarts.indexOf(name.slice(0, 3));
  return weekdays.find((day) => day === at) ?? null;
}

/** Holidays by the words that policies use for them; the name is that of `united-states.ts` where there is one. */
export const holidays: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: unitedStates.newYearsEve.name, pattern: /new year'?s'? eve/g },
  {
    name: unitedStates.newYearsDay.name,
    pattern: /new year'?s'? day|\bnew year'?s?\b(?!'?s? ?(?:eve|day))/g,
  },
  { name: unitedStates.martinLutherKingDay.name, pattern: /martin luther king|\bmlk\b/g },
  { name: unitedStates.presidentsDay.name, pattern: /president'?s'? ?day/g },
  { name: unitedStates.memorialDay.name, pattern: /memorial ?day/g },
  { name: unitedStates.juneteenth.name, pattern: /juneteenth/g },
  {
    name: unitedStates.independenceDay.name,
    pattern: /independence ?day|(?:fourth|4th) of july|\bjuly (?:4th|fourth)/g,
  },
  { name: unitedStates.laborDay.name, pattern: /labou?r ?day/g },
  { name: unitedStates.columbusDay.name, pattern: /columbus ?day|indigenous peoples'? ?day/g },
  { name: unitedStates.veteransDay.name, pattern: /veterans?'? ?day/g },
  { name: unitedStates.thanksgivingDay.name, pattern: /thanksgiving(?: day)?/g },
  { name: unitedStates.christmasEve.name, pattern: /christmas eve/g },
  { name: unitedStates.christmasDay.name, pattern: /christmas(?: day)?(?! ?eve)|\bxmas\b/g },
  { name: 'Easter', pattern: /\beaster\b(?: (?:sunday|monday))?|\bgood friday/g },
  { name: 'Boxing Day', pattern: /boxing day/g },
  { name: 'Canada Day', pattern: /canada day/g },
  { name: 'Victoria Day', pattern: /victoria day/g },
  { name: 'Australia Day', pattern: /australia day/g },
  { name: 'Anzac Day', pattern: /anzac day/g },
  { name: 'Black Friday', pattern: /black friday/g },
  { name: 'bank holidays', pattern: /bank holidays?/g },
  { name: 'federal holidays', pattern: /federal holidays?/g },
  { name: 'public holidays', pattern: /(?:public|statutory|national) holidays?/g },
];
