import type { DayNumber } from '../calendar/plain-date.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { sayFullDay } from '../messages/days.ts';
import type { Reason } from '../reasons.ts';
import type { PromisedDay, PromisedWindow } from './dates.ts';
import type { DayWindow } from './ship.ts';

/** A window of days as a promise writes it. */
export function writeWindow(
  { earliest, latest, because }: DayWindow,
  certainty: PromisedWindow['certainty'],
): PromisedWindow {
  return { certainty, earliest: plainDate(earliest), latest: plainDate(latest), because };
}

/** A day as a promise writes it. */
export function writeDay(on: DayNumber, because: readonly Reason[]): PromisedDay {
  return { date: plainDate(on), because };
}

/** [CAL-06] By when there is a tracking number: the end of the last day on which the order ships as promised. */
export function trackingDay({ latest }: DayWindow): PromisedDay {
  const message = `There is a tracking number by 23:59 on ${sayFullDay(latest)}, the last day of shipping.`;
  return writeDay(latest, [{ statement: 'CAL-06', message }]);
}
