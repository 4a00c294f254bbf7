import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, dayOf, daysInMonth, parseDate, partsOf, plainDate, weekdayOf } from './plain-date.ts';

const days = fc.integer({ min: -200_000, max: 200_000 });
const on = (date: string) => parseDate(date) ?? Number.NaN;

test('day 0 is Thursday, January 1, 1970', () => {
  expect(dayOf({ year: 1970, month: 1, day: 1 })).toBe(0);
  expect(weekdayOf(0)).toBe(4);
});

test('dates are those of JavaScript’s own calendar, five centuries around', () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = new Date(day * 86_400_000);
      expect(plainDate(day)).toBe(date.toISOString().slice(0, 10));
      expect(weekdayOf(day)).toBe(date.getUTCDay());
      expect(dayOf(partsOf(day))).toBe(day);
      expect(parseDate(plainDate(day))).toBe(day);
    }),
  );
});

test.each([
  '2027-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-4-3',
  '',
  'soon',
  '2026-11-26T00:00',
])('%j is no date', (text) => {
  expect(parseDate(text)).toBeNull();
});

test('February has 29 days in leap years, which 2100 is not', () => {
  expect([2024, 2026, 2028, 2100, 2000].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28, 29]);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-11-24', 1, '2026-12-24'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
])('%s plus %d months is %s', (date, months, expected) => {
  expect(plainDate(addMonths(on(date), months))).toBe(expected);
});
