const zone = 'America/Los_Angeles';

const long = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

/** Today at the merchant's, moved by so many days, as customers read it: `November 30, 2026`. */
export function dayFromToday(days: number, locale = 'en-US'): string {
  return long(locale).format(new Date(`${dateFromToday(days)}T00:00:00Z`));
}

/** Today at the merchant's, moved by so many days, as a policy has it: `2026-11-30`. */
export function dateFromToday(days: number): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date());
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 24 * 3600 * 1000).toISOString().slice(0, 10);
}
