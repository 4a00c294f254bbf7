import type { DayNumber } from '../calendar/plain-date.ts';
import { partsOf } from '../calendar/plain-date.ts';
import { sayDay as sayDayIn, sayDays as sayDaysIn } from '../messages/days.ts';
import { sayList } from './words.ts';

/** Every day from one on, for a year: nothing in a policy comes back more seldom, but for single dates. */
export const yearFrom = (today: DayNumber): readonly DayNumber[] =>
  Array.from({ length: 365 }, (_, index) => today + index);

/** A day in words, with its year when it is not that of today. */
export const sayDate = (day: DayNumber, today: DayNumber): string =>
  sayDayIn(partsOf(day), 'en', partsOf(today).year);

/** A first and a last day in words. */
export const sayWindow = (first: DayNumber, last: DayNumber, today: DayNumber): string =>
  first === last
    ? sayDate(first, today)
    : sayDaysIn(partsOf(first), partsOf(last), 'en', partsOf(today).year);

/** So many spans are named one by one. */
const named = 3;

/** Days of the coming year in words, to stand behind "placed": one by one where they are few. */
export function sayWhen(days: readonly DayNumber[], today: DayNumber): string {
  if (days.length === yearFrom(today).length) return 'on any day';
  const spans: { from: DayNumber; until: DayNumber }[] = [];
  for (const day of days) {
    const last = spans.at(-1);
    if (last?.until === day - 1) last.until = day;
    else spans.push({ from: day, until: day });
  }
  const first = days[0] ?? today;
  if (spans.length > named)
    return `on ${days.length} days of the coming year, ${sayDate(first, today)} the first of them,`;
  return sayList(
    spans.map(({ from, until }) =>
      from === until
        ? `on ${sayDate(from, today)}`
        : `from ${sayDate(from, today)} to ${sayDate(until, today)}`,
    ),
  );
}
