import type { ShopTime } from '@doorstep/policy';

/** What a clock in a time zone shows; `null` for a zone that the browser does not know. */
export function shopTime(timeZone: string, now: Date): ShopTime | null {
  try {
    // Sweden writes dates and times as ISO 8601 does: 2026-11-09 10:30.
    const written = now.toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    const [date = '', time = ''] = written.split(' ');
    const [hours, minutes] = time.split(':').map(Number);
    return { date, minute: (hours ?? 0) * 60 + (minutes ?? 0) };
  } catch {
    return null;
  }
}
