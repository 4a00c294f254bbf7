/** Calendar days as `YYYY-MM-DD`, months as `YYYY-MM`; text, because a day has no time zone. */
export const monthOf = (day: string): string => day.slice(0, 7);

const DAY = 86_400_000;
const atNoon = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whether this is a day of the calendar, so neither `2026-02-30` nor any other text. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(atNoon(text)) && dayAt(atNoon(text)) === text;

export const addDays = (day: string, days: number): string => dayAt(atNoon(day) + days * DAY);

export function addMonths(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The same day of another month, or its last. */
export function inMonth(day: string, month: string): string {
  const wanted = `${month}-${day.slice(8)}`;
  return isDay(wanted) ? wanted : (daysOf(month).at(-1) ?? day);
}

export function daysOf(month: string): readonly string[] {
  const days: string[] = [];
  for (let day = `${month}-01`; monthOf(day) === month; day = addDays(day, 1)) days.push(day);
  return days;
}

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(atNoon(day)).getUTCDay();

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export const spokenDay = (day: string): string => say(day, { dateStyle: 'full' });
export const shownDay = (day: string): string => say(day, { dateStyle: 'medium' });
export const shownMonth = (month: string): string => say(`${month}-01`, { month: 'long', year: 'numeric' });

function say(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(atNoon(day));
}

/** The rules for which days can be picked, as the elements take them: comma-separated days, months, years and `start--end`. */
export interface Allowance {
  readonly allow: string;
  readonly disallow: string;
  readonly allowDays: string;
  readonly disallowDays: string;
}

export function isAllowed(day: string, { allow, disallow, allowDays, disallowDays }: Allowance): boolean {
  const weekday = WEEKDAYS[weekdayOf(day)] ?? '';
  const inSpans = (spans: string): boolean => listed(spans).some((span) => isIn(day, span));
  return (
    (allow === '' || inSpans(allow)) &&
    !inSpans(disallow) &&
    (allowDays === '' || listed(allowDays).includes(weekday)) &&
    !listed(disallowDays).includes(weekday)
  );
}

const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '');

/** A span without `--` is its own start and end. What is left out of a date is its least at the start, its most at the end. */
function isIn(day: string, span: string): boolean {
  const [start = '', end = start] = span.split('--').map((part) => part.trim());
  return day >= start && (end === '' || day.slice(0, end.length) <= end);
}
