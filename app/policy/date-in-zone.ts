import { rememberFormats } from '../formats.ts';

/**
 * The calendar date at an instant in a time zone, as ISO 8601 writes it.
 * @param timeZone IANA name; one that this machine does not know counts as UTC.
 */
export function dateIn(timeZone: string, instant: Date): string {
  const format = datesIn(timeZone);
  return format === null ? instant.toISOString().slice(0, 10) : format.format(instant);
}

const datesIn = rememberFormats((timeZone) => {
  try {
    // Canadian English writes dates as ISO 8601 does.
    return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  } catch {
    return null;
  }
});

const instantsIn = rememberFormats(
  (timeZone) => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short', timeZone }),
);

const daysIn = rememberFormats(
  (timeZone) => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone }),
);

/** The day of an instant, see {@link sayInstant}: `Nov 24, 2026`. */
export const sayDay = (instant: Date, timeZone: string): string => daysIn(timeZone).format(instant);

/** An instant in the merchant's time zone and in English, as lists in the admin show it: `Nov 24, 2026, 10:00 AM`. */
export const sayInstant = (instant: Date, timeZone: string): string => instantsIn(timeZone).format(instant);
