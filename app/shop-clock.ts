import type { Zone } from '@doorstep/policy';

import { rememberFormats } from './formats.ts';

const minuteLength = 60_000;

/** A time zone by its IANA name; one that this machine does not know counts as UTC. */
export function zoneNamed(name: string): Zone {
  const format = formatsIn(name);
  return {
    name,
    offsetAt: (instant) => {
      const local = format.format(new Date(instant)).replace(', ', 'T').replace(' ', 'T');
      return Math.round(
        (Date.parse(`${local}Z`) - Math.floor(instant / minuteLength) * minuteLength) / minuteLength,
      );
    },
  };
}

/** Swedish writes dates as ISO 8601 does. */
const formatsIn = rememberFormats((timeZone) => {
  const shape = { dateStyle: 'short', timeStyle: 'short' } as const;
  try {
    return new Intl.DateTimeFormat('sv-SE', { ...shape, timeZone });
  } catch {
    return new Intl.DateTimeFormat('sv-SE', { ...shape, timeZone: 'UTC' });
  }
});

/**
 * The instant at which a clock in a zone shows a date and a time, as ISO text in UTC. Of a time that the clock skips in spring
 * it is the hour behind it, of one that it shows twice in autumn the first.
 */
export function instantOf(timeZone: string, date: string, time: string): string {
  const { offsetAt } = zoneNamed(timeZone);
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const before = offsetAt(asUtc - 24 * 60 * minuteLength);
  const first = asUtc - before * minuteLength;
  const shown = offsetAt(first) === before ? first : asUtc - offsetAt(first) * minuteLength;
  return new Date(shown).toISOString();
}

/** A calendar day as the instants at which it begins and ends; the end is the next day's beginning. */
export interface DaySpan {
  readonly start: Date;
  readonly end: Date;
}

const dayLength = 24 * 60 * minuteLength;

/**
 * A day in a time zone. One on which the clocks change has 23 or 25 hours.
 * @param timeZone IANA name; one that this machine does not know counts as UTC.
 * @param date as ISO 8601 writes it.
 */
export function dayIn(timeZone: string, date: string): DaySpan {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + dayLength).toISOString().slice(0, 10);
  const startOf = (wanted: string) => new Date(instantOf(timeZone, wanted, '00:00'));
  return { start: startOf(date), end: startOf(next) };
}

/** What a clock in a zone shows at an instant: `13:05`. */
export function timeIn(timeZone: string, instant: Date): string {
  const { offsetAt } = zoneNamed(timeZone);
  return new Date(instant.getTime() + offsetAt(instant.getTime()) * minuteLength).toISOString().slice(11, 16);
}
