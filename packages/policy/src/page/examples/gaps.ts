import type { Weekday } from '../../calendar/plain-date.ts';
import type { Policy } from '../../document/policy.ts';
import type { DayWindow } from '../../schedule/ship.ts';
import { unless } from './decided.ts';
import { daysUntilWorkday } from './ordinary-days.ts';

export const exceptionsOf = ({ calendar }: Policy) => ({
  calendars: [calendar.warehouse],
  seasons: calendar.seasons,
});

/** From Monday on. */
const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];

export interface Gap {
  readonly placed: Weekday;
  /** Days until the next working day, at most six: the same weekday a week later has the same name. */
  readonly until: number;
}

export const gaps = ({ calendar }: Policy): readonly Gap[] =>
  week.flatMap((placed) => {
    const until = daysUntilWorkday(calendar.warehouse.workdays, placed, 1);
    return until === null || until > 6 ? [] : [{ placed, until }];
  });

/** A day whose next one is worked, and the working day before the longest pause. */
export function tellingGaps(policy: Policy): readonly Gap[] {
  const worked = gaps(policy).filter(({ placed }) => policy.calendar.warehouse.workdays.includes(placed));
  const [next] = worked.filter(({ until }) => until === 1);
  const [longest] = worked.filter(({ until }) => until > 1).sort((one, other) => other.until - one.until);
  return [...(next === undefined ? [] : [next]), ...(longest === undefined ? [] : [longest])];
}

/** What an example says of a window of days that the engine decided otherwise; `null` for nothing. */
export function isShipped(decided: DayWindow | null, earliest: number, latest: number): string | null {
  if (decided === null) return 'The warehouse never works.';
  return unless(decided.earliest === earliest && decided.latest === latest, decided);
}
