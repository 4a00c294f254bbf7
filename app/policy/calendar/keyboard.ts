/** The keys that move through a year of days, as a grid has them. */
export interface DayKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

const dayLength = 86_400_000;

const parse = (date: string): Date => new Date(`${date}T00:00:00Z`);
const write = (day: Date): string => day.toISOString().slice(0, 10);
const ahead = (date: string, days: number): string =>
  write(new Date(parse(date).getTime() + days * dayLength));

/** The day to which a key leads from another one: within its year; `null` for a key that leads nowhere. */
export function dayByKey(from: string, { key, ctrlKey }: DayKey): string | null {
  const weekday = parse(from).getUTCDay();
  const year = from.slice(0, 4);
  switch (key) {
    case 'ArrowLeft':
      return withinYear(ahead(from, -1), year);
    case 'ArrowRight':
      return withinYear(ahead(from, 1), year);
    case 'ArrowUp':
      return withinYear(ahead(from, -7), year);
    case 'ArrowDown':
      return withinYear(ahead(from, 7), year);
    case 'Home':
      return ctrlKey ? `${year}-01-01` : withinMonth(ahead(from, -weekday), from);
    case 'End':
      return ctrlKey ? `${year}-12-31` : withinMonth(ahead(from, 6 - weekday), from);
    case 'PageUp':
      return monthAway(from, -1);
    case 'PageDown':
      return monthAway(from, 1);
    default:
      return null;
  }
}

const withinYear = (date: string, year: string): string | null => (date.startsWith(`${year}-`) ? date : null);

/** A week that reaches into another month ends, in its own table, with the first or last day. */
function withinMonth(date: string, from: string): string {
  const month = from.slice(0, 7);
  if (date.startsWith(month)) return date;
  return date < from ? `${month}-01` : lastOf(month);
}

const lastOf = (month: string): string =>
  write(new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)));

/** The same day of the month before or after, or that month's last one. */
function monthAway(from: string, months: 1 | -1): string | null {
  const month = Number(from.slice(5, 7)) + months;
  if (month < 1 || month > 12) return null;
  const there = `${from.slice(0, 5)}${String(month).padStart(2, '0')}`;
  const same = `${there}${from.slice(7)}`;
  const last = lastOf(there);
  return same > last ? last : same;
}
