import { daysOfYear, parseDate, plainDate, promisePlacedOn, sayCountry } from '@doorstep/policy';
import type { HolidayThere, Policy, RunsOn, WorkOn, YearDay } from '@doorstep/policy';

import { countryName } from '../../country-name.ts';
import { readerIn } from '../../reader.ts';
import { sayDates, sayMonth, sayWholeDate } from './day-words.ts';
import { cutOffTimes, sayPromise } from './promise-words.ts';
import type { Asked, DayMarks, DayView, MonthView, SpanMark, YearView } from './year-view.ts';

/** The year view of a policy: the engine says what each day is, and what an order of that day is promised. */
export function describeYear(policy: Policy, year: number, asked: Asked, today: string): YearView {
  const country = sayCountry(asked.to, readerIn('en'));
  const days = daysOfYear(policy, year, asked.to).map((day): DayView => {
    const date = plainDate(day.day);
    const minute = asked.at === 'after' ? (policy.calendar.cutOff ?? 0) : 0;
    const promise = promisePlacedOn(policy, day.day, minute, asked.to);
    return {
      date,
      number: Number(date.slice(8)),
      title: sayWholeDate(date),
      marks: marksOf(day),
      notes: notesOf(day, countryName(asked.to), year),
      promise: sayPromise(promise, { date, country, time: timeOf(policy, asked) }),
    };
  });
  return {
    year,
    today,
    asked,
    months: Array.from({ length: 12 }, (_, index) => monthOf(days, index + 1)),
    destinations: policy.destinations.served.map(({ country: value }) => ({
      value,
      label: countryName(value),
    })),
    times: cutOffTimes(policy.calendar.cutOff),
  };
}

const timeOf = ({ calendar }: Policy, { at }: Asked): string =>
  cutOffTimes(calendar.cutOff).find(({ value }) => value === at)?.label ?? '';

function monthOf(days: readonly DayView[], month: number): MonthView {
  const of = days.filter(({ date }) => Number(date.slice(5, 7)) === month);
  // January 4, 1970 was a Sunday.
  const before = ((parseDate(of[0]?.date ?? '') ?? 0) + 4) % 7;
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => of[week * 7 + weekday - before] ?? null),
  );
  return { month, name: sayMonth(month), weeks };
}

const workMark = { workday: 'works', 'day-off': 'off', holiday: 'holiday' } as const;

function marksOf({ day, warehouse, carrier, there, seasons, events }: YearDay): DayMarks {
  const moves = workMark[carrier.kind];
  return {
    warehouse: workMark[warehouse.kind],
    carrier: there.length > 0 && moves === 'works' ? 'there' : moves,
    season: spanMark(seasons, day),
    event: spanMark(events, day),
  };
}

function spanMark(spans: readonly RunsOn[], day: number): SpanMark {
  if (spans.length === 0) return 'none';
  const begins = spans.every(({ from }) => from === day);
  const ends = spans.every(({ until }) => until === day);
  if (begins) return ends ? 'both' : 'first';
  return ends ? 'last' : 'within';
}

function notesOf(day: YearDay, country: string, year: number): readonly string[] {
  const { warehouse, carrier, there, seasons, events } = day;
  const span = (what: string) => (run: RunsOn) =>
    `${what}: ${run.name}, ${sayDates(plainDate(run.from), plainDate(run.until), year)}.`;
  return [
    `Warehouse: ${sayWork(warehouse, 'works')}.`,
    `Carriers: ${sayWork(carrier, 'deliver')}.`,
    ...there.map((holiday) => `${country}: ${sayHoliday(holiday)}.`),
    ...seasons.map(span('Season')),
    ...events.map(span('Event')),
  ];
}

function sayWork({ kind, holidays }: WorkOn, works: string): string {
  if (kind === 'workday') return works;
  return kind === 'day-off' ? 'day off' : `closed, ${holidays.map(sayHoliday).join(' and ')}`;
}

const sayHoliday = ({ name, observed }: HolidayThere): string => (observed ? `${name} (observed)` : name);
