/**
 * The calendar date at an instant in a time zone, as ISO 8601 writes it.
 * @param timeZone IANA name; one that this machine does not know counts as UTC.
 */
export function dateIn(timeZone: string, instant: Date): string {
  try {
    // Canadian English writes dates as ISO 8601 does.
    return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant);
  } catch {
    return instant.toISOString().slice(0, 10);
  }
}
