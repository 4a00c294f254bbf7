import type { DayNumber } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';
import { sayDate, sayWhen, sayWindow, yearFrom } from './days.ts';
import type { Difference, Versions } from './versions.ts';
import { differences } from './versions.ts';

/** The first and the last day of something. */
export interface Window {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
}

type DateDifference = Difference<DayNumber, Window | null>;

/** The days of the coming year that lead to other dates than before. */
export const datesThatDiffer = (
  versions: Versions,
  dates: (policy: Policy, day: DayNumber) => Window | null,
): readonly DateDifference[] => differences(versions, yearFrom(versions.today), dates);

/** Later and earlier dates are told apart, each with one day as an example. */
export function sayDates(
  found: readonly DateDifference[],
  { who, does }: { readonly who: string; readonly does: string },
  { today }: Versions,
): readonly string[] {
  const directions = new Map<string, DateDifference[]>();
  for (const each of found) {
    const direction = directionOf(each);
    directions.set(direction, [...(directions.get(direction) ?? []), each]);
  }
  return [...directions].flatMap(([direction, days]) => {
    const [example] = days;
    if (example === undefined) return [];
    const say = (window: Window | null) =>
      window === null ? 'without an estimate' : sayWindow(window.earliest, window.latest, today);
    const dates = `${say(example.after)} instead of ${say(example.before)}`;
    const when = sayWhen(
      days.map((day) => day.case),
      today,
    );
    return days.length === 1
      ? [`${who} ${when} ${does} ${dates}`]
      : [`${who} ${when} ${does} ${direction} (${sayDate(example.case, today)}: ${dates})`];
  });
}

function directionOf({ before, after }: DateDifference): string {
  if (before === null) return 'with an estimate';
  if (after === null) return 'without an estimate';
  const [first, last] = [after.earliest - before.earliest, after.latest - before.latest];
  if (first >= 0 && last >= 0) return 'later';
  return first <= 0 && last <= 0 ? 'earlier' : 'on other days';
}
