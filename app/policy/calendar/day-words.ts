const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options });

const whole = format({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });
const ofTheYear = format({ weekday: 'long', month: 'long', day: 'numeric' });
const short = format({ month: 'short', day: 'numeric' });
const withYear = format({ month: 'short', day: 'numeric', year: 'numeric' });
const monthName = format({ month: 'long' });
const weekdayName = format({ weekday: 'long' });

const at = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** `Friday, November 27, 2026`. */
export const sayWholeDate = (date: string): string => whole.format(at(date));

/** A date within a year that is known: `Friday, November 27`; with its year where that is another one. */
export const sayDate = (date: string, year: number): string =>
  (date.startsWith(`${year}-`) ? ofTheYear : whole).format(at(date));

/** From one date through another: `Nov 26 – Dec 25`; years are said where they are not the one that is known. */
export function sayDates(from: string, until: string, year: number): string {
  const say = [from, until].every((date) => date.startsWith(`${year}-`)) ? short : withYear;
  return from === until ? say.format(at(from)) : `${say.format(at(from))} – ${say.format(at(until))}`;
}

/** A month from 1 to 12: `November`. */
export const sayMonth = (month: number): string =>
  monthName.format(at(`2026-${String(month).padStart(2, '0')}-01`));

/** A day of the week, 0 for Sunday: `Friday`. February 1, 2026 is a Sunday. */
export const sayWeekdayName = (weekday: number): string => weekdayName.format(at(`2026-02-0${weekday + 1}`));
