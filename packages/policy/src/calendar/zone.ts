import type { DayNumber } from './plain-date.ts';
import { parseDate, partsOf } from './plain-date.ts';
import { dayIn } from './day-rule.ts';

/** A named time zone. The engine has no Intl: who needs a zone that is not built in passes one that asks Intl. */
export interface Zone {
  /** IANA name. */
  readonly name: string;
  /** Minutes that local time is ahead of UTC at an instant (milliseconds since 1970-01-01T00:00Z); -480 is PST. */
  readonly offsetAt: (instant: number) => number;
}

/** The reading of a clock on the wall. */
export interface LocalTime {
  readonly day: DayNumber;
  /** Minutes since midnight, 0 to 1439. */
  readonly minute: number;
}

const minuteLength = 60_000;
const dayLength = 1_440;

/** The local date and time of an instant in a zone. */
export function localTime(instant: number, zone: Zone): LocalTime {
  const minutes = Math.floor(instant / minuteLength) + zone.offsetAt(instant);
  const day = Math.floor(minutes / dayLength);
  return { day, minute: minutes - day * dayLength };
}

/**
 * The instant at which a day begins in a zone, in milliseconds. Where the clock skips midnight it is when the day is first shown;
 * where it shows midnight twice, the first time.
 */
export function startOfDay(day: DayNumber, zone: Zone): number {
  const asUtc = day * dayLength * minuteLength;
  const before = asUtc - zone.offsetAt(asUtc - dayLength * minuteLength) * minuteLength;
  if (localTime(before, zone).day === day && localTime(before - minuteLength, zone).day < day) return before;
  return asUtc - zone.offsetAt(asUtc + dayLength * minuteLength) * minuteLength;
}

type OffsetAt = Zone['offsetAt'];

/** Daylight saving as the United States and Canada have it since 2007: from the 2nd Sunday of March to the 1st of November, at 2:00. */
function northAmerican(standard: number): OffsetAt {
  return (instant) => {
    const { year } = partsOf(Math.floor(instant / minuteLength / dayLength));
    const sunday = (month: number, nth: 1 | 2) =>
      dayIn({ kind: 'nth-weekday', month, weekday: 0, nth }, year) ?? 0;
    const begins = (sunday(3, 2) * dayLength + 120 - standard) * minuteLength;
    const ends = (sunday(11, 1) * dayLength + 60 - standard) * minuteLength;
    return instant >= begins && instant < ends ? standard + 60 : standard;
  };
}

const withFixedOffset =
  (offset: number): OffsetAt =>
  () =>
    offset;

const builtIn = new Map<string, OffsetAt>([
  ['America/Los_Angeles', northAmerican(-480)],
  ['America/Denver', northAmerican(-420)],
  ['America/Chicago', northAmerican(-360)],
  ['America/New_York', northAmerican(-300)],
  ['America/Vancouver', northAmerican(-480)],
  ['America/Toronto', northAmerican(-300)],
  ['America/Phoenix', withFixedOffset(-420)],
  ['Pacific/Honolulu', withFixedOffset(-600)],
  ['Asia/Tokyo', withFixedOffset(540)],
  ['Asia/Seoul', withFixedOffset(540)],
  ['Asia/Hong_Kong', withFixedOffset(480)],
  ['Asia/Singapore', withFixedOffset(480)],
  ['UTC', withFixedOffset(0)],
]);

/** A built-in zone by its IANA name, right for the years from 2007 on; `null` for a name that is not built in. */
export function zoneOf(name: string): Zone | null {
  const offsetAt = builtIn.get(name);
  return offsetAt === undefined ? null : { name, offsetAt };
}

/** Reads an instant as Shopify writes it, `2026-11-25T23:59:00-08:00`; `null` for anything else. A missing offset is refused. */
export function parseInstant(text: string): number | null {
  const day = parseDate(text.slice(0, 10));
  const time = /^T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(?:Z|([+-])(\d{2}):?(\d{2}))$/.exec(
    text.slice(10),
  );
  if (day === null || time === null) return null;
  const part = (index: number) => Number(time[index] ?? 0);
  const [hour, minute, second] = [part(1), part(2), part(3)];
  if (hour > 23 || minute > 59 || second > 60) return null;
  const offset = (time[5] === '-' ? -1 : 1) * (part(6) * 60 + part(7));
  const milliseconds = second * 1_000 + Number((time[4] ?? '0').padEnd(3, '0'));
  return (day * dayLength + hour * 60 + minute - offset) * minuteLength + milliseconds;
}
