import { plainDate } from '../calendar/plain-date.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { localTime, parseInstant, zoneOf } from '../calendar/zone.ts';
import type { Policy } from '../document/policy.ts';
import type { SoldOrder } from './sold-order.ts';

/** The local date of an instant in the policy's time zone; `null` where the instant cannot be read, or its zone is not known. */
export function localDate(
  { merchant }: Pick<Policy, 'merchant'>,
  { zone }: Pick<SoldOrder, 'zone'>,
  instant: string,
): PlainDate | null {
  const at = parseInstant(instant);
  const where = zone ?? zoneOf(merchant.timeZone);
  return at === null || where === null ? null : plainDate(localTime(at, where).day);
}
