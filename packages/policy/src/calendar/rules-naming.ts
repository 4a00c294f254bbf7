import type { DayRule } from './day-rule.ts';
import type { DayNumber } from './plain-date.ts';
import { daysInMonth, partsOf, plainDate, weekdayOf } from './plain-date.ts';

/**
 * Every rule that names a day: this date only, every year on this date, and its weekday of the month counted from the
 * front and, where it is the last one, from the end. A month's fifth Friday is named as the last one only.
 */
export function rulesNaming(day: DayNumber): readonly DayRule[] {
  const { year, month, day: ofMonth } = partsOf(day);
  const nth = ([1, 2, 3, 4] as const).find((each) => each === Math.ceil(ofMonth / 7));
  const weekday = { kind: 'nth-weekday', month, weekday: weekdayOf(day) } as const;
  return [
    { kind: 'date', date: plainDate(day) },
    { kind: 'fixed', month, day: ofMonth },
    ...(nth === undefined ? [] : [{ ...weekday, nth }]),
    ...(ofMonth + 7 > daysInMonth(year, month) ? [{ ...weekday, nth: 'last' } as const] : []),
  ];
}
