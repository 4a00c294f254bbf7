import { withOffset } from './local-time.ts';

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** An instant as a date field shows it in the shop's zone: `2026-11-23T01:29`. */
export function localTime(iso: string, timeZone: string): string {
  return withOffset(iso, timeZone).slice(0, 16);
}

/** The instant (ISO in UTC) of a local time in the shop's zone; `null` for what is no time. */
export function instantOf(local: string, timeZone: string): string | null {
  if (!LOCAL.test(local) || Number.isNaN(Date.parse(`${local}Z`))) return null;
  const offset = withOffset(`${local}:00Z`, timeZone).slice(19);
  const guess = new Date(`${local}:00${offset}`).toISOString();
  // Around the hour in which clocks change, the offset there is another one than the guess's.
  return new Date(`${local}:00${withOffset(guess, timeZone).slice(19)}`).toISOString();
}
