import type { WindowFact } from '../../fact.ts';
import { calendarDaysOf } from '../lengths.ts';

/** How long a time is at its end, in calendar days: from the least that its words may mean up to the most. */
export interface Length {
  readonly least: number;
  readonly most: number;
}

/** Five business days have a weekend in them, or two where they begin before one. */
const weekends = (businessDays: number): number => Math.ceil(businessDays / 5) * 2;

/** A month has 28 to 31 days, and is often 30. */
const monthDays = { least: 28, most: 31 } as const;

export function lengthOf({ unit, most }: Pick<WindowFact, 'unit' | 'most'>): Length {
  if (unit === 'business-day') return { least: most, most: most + weekends(most) };
  if (unit === 'month') return { least: most * monthDays.least, most: most * monthDays.most };
  if (unit === 'year') return { least: most * 12 * monthDays.least, most: most * 366 };
  if (unit === 'hour') return { least: most / 24, most: most / 24 };
  if (unit === 'minute') return { least: 0, most: most / 1440 };
  const days = calendarDaysOf({ unit }, most);
  return { least: days, most: days };
}

/** Something that has no end. */
export const endless: Length = { least: Infinity, most: Infinity };

/** Whether no length is one that both words mean. */
export const areApart = (one: Length, other: Length): boolean =>
  one.most < other.least || other.most < one.least;

/** Words that give a time without an end: `there is no deadline`, `never expires`. What ends with an event is no such. */
export const withoutEnd =
  /\b(?:no (?:deadline|time[- ]?limit|expiry|expiration|end date|cut-?off date)|never (?:expires?|ends?|runs? out|laps\w+|goes? out of date)|(?:does|do|will)(?: not|n't) (?:expire|run out|lapse)|(?:at )?any time|whenever you (?:like|want|please)|forever|for (?:life|good)|good for life|indefinitely|as long as you (?:like|want|wish|live)|for a lifetime|life ?time|no matter (?:how (?:long|late)|when))\b(?! (?:before|until|up to|within|during|while|as long))/;
