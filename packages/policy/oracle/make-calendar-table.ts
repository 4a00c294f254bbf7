/**
 * Writes calendar-2025-2028.csv: for every order date, when it ships and when it arrives, worked out without the engine:
 * holidays from npm date-holidays, dates by JavaScript's Date, the merchant's sentences read again by hand.
 * Run `npx tsx packages/policy/oracle/make-calendar-table.ts` after a change to those sentences only.
 */
import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';

const oneDay = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const timeOf = (date: string) => Date.parse(`${date}T00:00:00Z`);
const years = [2024, 2025, 2026, 2027, 2028, 2029];

const all = years.flatMap((year) =>
  new Holidays('US').getHolidays(year).map(({ name, date, type, substitute }) => ({
    name,
    date: date.slice(0, 10),
    type,
    substitute: substitute === true,
  })),
);

const closedAtTheWarehouse = [
  "New Year's Eve",
  "New Year's Day",
  'Martin Luther King Jr. Day',
  "Washington's Birthday",
  'Memorial Day',
  'Independence Day',
  'Labor Day',
  'Thanksgiving Day',
  'Christmas Eve',
  'Christmas Day',
];

/** The page's list, on the days themselves: no observed days. */
const warehouseHolidays = new Set(
  all
    .filter(({ name, substitute }) => closedAtTheWarehouse.includes(name) && !substitute)
    .map(({ date }) => date),
);
if (warehouseHolidays.size !== closedAtTheWarehouse.length * years.length) {
  throw new Error('date-holidays does not know all ten days in all years');
}

/** U.S. federal holidays with their observed days, which date-holidays calls public or substitutes. */
const carrierHolidays = new Set(
  all.filter(({ type, substitute }) => type === 'public' || substitute).map(({ date }) => date),
);

const isOpen = (holidays: ReadonlySet<string>) => (time: number) => {
  const weekday = new Date(time).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(iso(time));
};
const ships = isOpen(warehouseHolidays);
const travels = isOpen(carrierHolidays);

function after(time: number, count: number, open: (time: number) => boolean): number {
  let at = time;
  for (let left = count; left > 0;) {
    at += oneDay;
    if (open(at)) left -= 1;
  }
  return at;
}

function inSeason(date: string): boolean {
  const year = date.slice(0, 4);
  const thanksgiving = all.find((day) => day.name === 'Thanksgiving Day' && day.date.startsWith(year))?.date;
  return thanksgiving !== undefined && date >= thanksgiving && date <= `${year}-12-25`;
}

const rows: string[] = [];
let latestSoFar = 0;
for (let time = timeOf('2024-11-01'); time < timeOf('2029-01-01'); time += oneDay) {
  const date = iso(time);
  const earliest = after(time, 1, ships);
  latestSoFar = Math.max(latestSoFar, inSeason(date) ? after(time, 2, ships) : earliest);
  if (date < '2025-01-01') continue;
  const dates = [
    earliest,
    latestSoFar,
    after(earliest, 1, travels),
    after(latestSoFar, 7, travels),
    after(earliest, 10, travels),
    after(latestSoFar, 28, travels),
  ];
  rows.push([date, ...dates.map(iso)].join(','));
}

const header =
  'placed,ships from,ships by,arrives US from,arrives US by,arrives abroad from,arrives abroad by';
const file = new URL('./calendar-2025-2028.csv', import.meta.url);
writeFileSync(file, `${[header, ...rows].join('\n')}\n`);
