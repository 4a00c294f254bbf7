import type { DayNumber } from '../calendar/plain-date.ts';
import type { LocalTime } from '../calendar/zone.ts';

/**
 * [CAL-02] The day that an order counts for which is placed at a local time: from the cut-off on the next one.
 * @param cutOff minutes since local midnight; `null` for midnight.
 */
export function countedDay(cutOff: number | null, { day, minute }: LocalTime): DayNumber {
  return cutOff !== null && minute >= cutOff ? day + 1 : day;
}
