import { expect, test } from 'vitest';
import { aallynCalendar } from '../presets/aallyn-calendar.ts';
import { federalCalendar, unitedStates } from './united-states.ts';
import { addBusinessDays, businessDaysBetween } from './business-days.ts';
import { dayIn, names } from './day-rule.ts';
import { isWithin, occurrenceAt } from './period.ts';
import { parseDate, plainDate } from './plain-date.ts';
import type { WorkCalendar } from './workdays.ts';
import { holidayOn, workdaysBy } from './workdays.ts';

const on = (date: string) => parseDate(date) ?? Number.NaN;
const { warehouse, carrier } = aallynCalendar;
const open = workdaysBy(warehouse);

test('[CAL-01] the warehouse works Monday to Friday', () => {
  const week = [
    '2026-10-04',
    '2026-10-05',
    '2026-10-06',
    '2026-10-07',
    '2026-10-08',
    '2026-10-09',
    '2026-10-10',
  ];
  expect(week.map((date) => open(on(date)))).toEqual([false, true, true, true, true, true, false]);
});

test.each([
  ["New Year's Eve", '2026-12-31'],
  ["New Year's Day", '2027-01-01'],
  ['Martin Luther King, Jr. Day', '2027-01-18'],
  ["Presidents' Day", '2027-02-15'],
  ['Memorial Day', '2027-05-31'],
  ['Independence Day', '2028-07-04'],
  ['Labor Day', '2027-09-06'],
  ['Thanksgiving Day', '2026-11-26'],
  ['Christmas Eve', '2026-12-24'],
  ['Christmas Day', '2026-12-25'],
])('[CAL-03] %s is a holiday: %s', (name, date) => {
  expect(holidayOn(warehouse, on(date))?.name).toBe(name);
  expect(open(on(date))).toBe(false);
});

test.each(['2026-06-19', '2026-10-12', '2026-11-11', '2026-11-27', '2026-07-03', '2027-07-05'])(
  '[CAL-03] the warehouse works on %s, which is not on the page',
  (date) => {
    expect(open(on(date))).toBe(true);
  },
);

test('[CAL-03] observed days can be switched on: July 4, 2026 is a Saturday, July 4, 2027 a Sunday', () => {
  const observing = (observed: WorkCalendar['observed']) => workdaysBy({ ...warehouse, observed });
  expect(observing('nearest-weekday')(on('2026-07-03'))).toBe(false);
  expect(observing('nearest-weekday')(on('2027-07-05'))).toBe(false);
  expect(observing('sunday-to-monday')(on('2026-07-03'))).toBe(true);
  expect(observing('sunday-to-monday')(on('2027-07-05'))).toBe(false);
  expect(observing('none')(on('2027-07-05'))).toBe(true);
});

test('[CAL-03] New Year’s Day 2028 is a Saturday and is observed in 2027', () => {
  expect(holidayOn(federalCalendar, on('2027-12-31'))?.name).toBe("New Year's Day");
});

test('[CAL-05] carriers keep the federal holidays, a calendar of their own', () => {
  const travels = workdaysBy(carrier);
  expect(['2026-11-11', '2026-10-12', '2026-06-19', '2026-07-03'].map((date) => travels(on(date)))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(travels(on('2026-12-24'))).toBe(true);
});

test('rules name their day in every year from 2024 to 2040, and never another', () => {
  for (const { on: rule } of Object.values(unitedStates)) {
    for (let year = 2024; year <= 2040; year += 1) {
      const day = dayIn(rule, year) ?? Number.NaN;
      expect([names(rule, day - 1), names(rule, day), names(rule, day + 1)]).toEqual([false, true, false]);
    }
  }
});

test('a rule for February 29 names a day in leap years only, and one date in its year only', () => {
  const leapDay = { kind: 'fixed', month: 2, day: 29 } as const;
  expect(dayIn(leapDay, 2027)).toBeNull();
  expect(dayIn(leapDay, 2028)).toBe(on('2028-02-29'));
  const once = { kind: 'date', date: '2026-11-01' } as const;
  expect([dayIn(once, 2025), dayIn(once, 2026)]).toEqual([null, on('2026-11-01')]);
  expect(names(once, on('2026-11-01'))).toBe(true);
});

test('[CAL-04] the season runs from Thanksgiving through Christmas, both included', () => {
  const period = aallynCalendar.seasons[0]?.period ?? {
    from: unitedStates.laborDay.on,
    until: unitedStates.laborDay.on,
  };
  const dates = ['2026-11-25', '2026-11-26', '2026-12-25', '2026-12-26', '2027-11-24', '2027-11-25'];
  expect(dates.map((date) => isWithin(period, on(date)))).toEqual([false, true, true, false, false, true]);
});

test('a period may run over New Year, or be one of a single year', () => {
  const winter = { from: unitedStates.christmasDay.on, until: unitedStates.martinLutherKingDay.on };
  expect(occurrenceAt(winter, on('2027-01-18'))).toEqual({ from: on('2026-12-25'), until: on('2027-01-18') });
  expect(isWithin(winter, on('2027-01-19'))).toBe(false);
  const once = {
    from: { kind: 'date', date: '2024-11-01' },
    until: { kind: 'date', date: '2024-11-30' },
  } as const;
  expect([isWithin(once, on('2024-11-30')), isWithin(once, on('2025-11-15'))]).toEqual([true, false]);
});

test('business days are counted in both directions', () => {
  expect(plainDate(addBusinessDays(open, on('2026-11-25'), 1) ?? 0)).toBe('2026-11-27');
  expect(plainDate(addBusinessDays(open, on('2026-11-30'), -2) ?? 0)).toBe('2026-11-25');
  expect(addBusinessDays(open, on('2026-11-28'), 0)).toBe(on('2026-11-28'));
  expect(businessDaysBetween(open, on('2026-11-25'), on('2026-11-30'))).toBe(2);
  expect(businessDaysBetween(open, on('2026-11-30'), on('2026-11-25'))).toBe(-2);
});

test('a calendar that never works is an answer, not a hang', () => {
  expect(addBusinessDays(() => false, 0, 1)).toBeNull();
  expect(addBusinessDays(() => false, 0, -1)).toBeNull();
});

test('[CAL-03] the warehouse is closed on nine working weekdays of 2026', () => {
  const days = Array.from({ length: 365 }, (_, ahead) => on('2026-01-01') + ahead);
  const weekdays = workdaysBy({ ...warehouse, holidays: [] });
  expect(days.filter((day) => weekdays(day) && !open(day)).map(plainDate)).toEqual([
    '2026-01-01',
    '2026-01-19',
    '2026-02-16',
    '2026-05-25',
    '2026-09-07',
    '2026-11-26',
    '2026-12-24',
    '2026-12-25',
    '2026-12-31',
  ]);
});
