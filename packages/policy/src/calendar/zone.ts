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

/** Daylight saving as the United States and Canada have it since 2007: from the 2nd Sunday of March to the 1st of November, at 2:00. */
function northAmerican(name: string, standard: number): Zone {
  return {
    name,
    offsetAt: (instant) => {
      const { year } = partsOf(Math.floor(instant / minuteLength / dayLength));
      const spring = dayIn({ kind: 'nth-weekday', month: 3, weekday: 0, nth: 2 }, year) ?? 0;
      const autumn = dayIn({ kind: 'nth-weekday', month: 11, weekday: 0, nth: 1 }, year) ?? 0;
      const begins = (spring * dayLength + 120 - standard) * minuteLength;
      const ends = (autumn * dayLength + 60 - standard) * minuteLength;
      return instant >= begins && instant < ends ? standard + 60 : standard;
    },
  };
}

const fixed = (name: string, offset: number): Zone => ({ name, offsetAt: () => offset });

const builtIn: readonly Zone[] = [
  northAmerican('America/Los_Angeles', -480),
  northAmerican('America/Denver', -420),
  northAmerican('America/Chicago', -360),
  northAmerican('America/New_York', -300),
  northAmerican('America/Vancouver', -480),
  northAmerican('America/Toronto', -300),
  fixed('America/Phoenix', -420),
  fixed('Pacific/Honolulu', -600),
  fixed('Asia/Tokyo', 540),
  fixed('Asia/Seoul', 540),
  fixed('Asia/Hong_Kong', 480),
  fixed('Asia/Singapore', 480),
  fixed('UTC', 0),
];

/** A built-in zone by its IANA name, right for the years from 2007 on; `null` for a name that is not built in. */
export function zoneOf(name: string): Zone | null {
  return builtIn.find((zone) => zone.name === name) ?? null;
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
