import type { LocalTime } from '../calendar/zone.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { localTime, parseInstant, zoneOf } from '../calendar/zone.ts';
import { formatTime } from '../messages/time-of-day.ts';
import type { PromiseFacts } from './dates.ts';
import type { PromisePolicy } from './terms.ts';

/** The local time at which an order was placed; `null` when it cannot be read or the zone is not known. */
export function localTimeOf(
  { merchant }: Pick<PromisePolicy, 'merchant'>,
  { placedAt, zone }: Pick<PromiseFacts, 'placedAt' | 'zone'>,
): LocalTime | null {
  const instant = parseInstant(placedAt);
  const where = zone ?? zoneOf(merchant.timeZone);
  return instant === null || where === null ? null : localTime(instant, where);
}

/** The other way round: the facts of an order that was placed at a time on the clock of the policy's time zone. */
export function placedAt(
  { merchant }: Pick<PromisePolicy, 'merchant'>,
  time: LocalTime,
): Required<Pick<PromiseFacts, 'placedAt' | 'zone'>> {
  // The time is local already: read in a zone that is never ahead, it stays what it is.
  return { placedAt: instantOf(time), zone: { name: merchant.timeZone, offsetAt: () => 0 } };
}

/** A time on the clock as an instant in the zone of {@link placedAt}. */
export const instantOf = ({ day, minute }: LocalTime): string => `${plainDate(day)}T${formatTime(minute)}Z`;
