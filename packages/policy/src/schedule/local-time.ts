import type { LocalTime } from '../calendar/zone.ts';
import { localTime, parseInstant, zoneOf } from '../calendar/zone.ts';
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
