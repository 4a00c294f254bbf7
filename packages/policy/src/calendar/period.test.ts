import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onFixedDay, onNthWeekday, type DayRule } from './day-rule.ts';
import { isWithin, occurrenceAt, occurrenceFrom, type Period } from './period.ts';
import { mostDaysInMonth, parseDate, partsOf, plainDate, weekdays } from './plain-date.ts';

const on = (date: string) => parseDate(date) ?? Number.NaN;
const leapDay = onFixedDay(2, 29);

const written = (period: Period, year: number) => {
  const days = occurrenceFrom(period, year);
  return days === null ? null : `${plainDate(days.from)}/${plainDate(days.until)}`;
};

const inYears = (period: Period) => [2026, 2027, 2028].map((year) => written(period, year));

test('[CAL-04] a season until February 29 is one until the end of February, in every year', () => {
  expect(inYears({ from: onFixedDay(12, 20), until: leapDay })).toEqual([
    '2026-12-20/2027-02-28',
    '2027-12-20/2028-02-29',
    '2028-12-20/2029-02-28',
  ]);
  expect(inYears({ from: onFixedDay(2, 1), until: leapDay })).toEqual([
    '2026-02-01/2026-02-28',
    '2027-02-01/2027-02-28',
    '2028-02-01/2028-02-29',
  ]);
});

test('[CAL-04] a season from February 29 begins with March where there is none', () => {
  expect(inYears({ from: leapDay, until: onFixedDay(3, 20) })).toEqual([
    '2026-03-01/2026-03-20',
    '2027-03-01/2027-03-20',
    '2028-02-29/2028-03-20',
  ]);
});

test('[CAL-04] February 29 alone is there in leap years only', () => {
  expect(inYears({ from: leapDay, until: leapDay })).toEqual([null, null, '2028-02-29/2028-02-29']);
});

test('[CAL-04] a season that ends on one date has begun last before it, and at no time before', () => {
  const january = { from: onFixedDay(1, 1), until: { kind: 'date', date: '2027-02-28' } } as const;
  expect(inYears(january)).toEqual([null, '2027-01-01/2027-02-28', null]);
  const december = { ...january, from: onFixedDay(12, 20) };
  expect(inYears(december)).toEqual(['2026-12-20/2027-02-28', null, null]);
});

const fixed = fc
  .integer({ min: 1, max: 12 })
  .chain((month) =>
    fc.integer({ min: 1, max: mostDaysInMonth(month) }).map((day) => ({ ...onFixedDay(month, day) })),
  );
const fixedDays = fc.oneof(
  fixed,
  fc.constantFrom(leapDay, onFixedDay(2, 28), onFixedDay(3, 1), onFixedDay(12, 31), onFixedDay(1, 1)),
);
const everyYear: fc.Arbitrary<DayRule> = fc.oneof(
  fixedDays,
  fc
    .tuple(
      fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 'last' as const),
      fc.constantFrom(...weekdays),
      fc.integer({ min: 1, max: 12 }),
    )
    .map(([nth, weekday, month]) => onNthWeekday(nth, weekday, month)),
);
const someDay = fc.integer({ min: on('2023-01-01'), max: on('2033-12-31') });

/** The leap days of every season would be seldom met by chance. */
const dayOrLeapDay = fc.oneof(someDay, fc.constantFrom(on('2027-02-28'), on('2027-03-01'), on('2028-02-29')));

/** The day of the year as a number that grows with it: March 5 is 305. */
const inYear = (month: number, day: number): number => month * 100 + day;

test('[CAL-04] law: a day is in a season of fixed days when its month and day lie between, whatever the year', () => {
  fc.assert(
    fc.property(fixedDays, fixedDays, dayOrLeapDay, (from, until, day) => {
      const [first, last] = [from, until].map((rule) =>
        rule.kind === 'fixed' ? inYear(rule.month, rule.day) : Number.NaN,
      );
      const { month, day: dayOfMonth } = partsOf(day);
      const at = inYear(month, dayOfMonth);
      if (first === undefined || last === undefined) return;
      const between = first <= last ? first <= at && at <= last : at >= first || at <= last;
      expect(isWithin({ from, until }, day), plainDate(day)).toBe(between);
    }),
    { numRuns: 2000 },
  );
});

test('[CAL-04] law: a season’s times come one after another, and no day lies in two', () => {
  fc.assert(
    fc.property(everyYear, everyYear, fc.integer({ min: 2023, max: 2033 }), (from, until, year) => {
      const these = occurrenceFrom({ from, until }, year);
      const next = occurrenceFrom({ from, until }, year + 1);
      if (these === null) return;
      expect(these.from).toBeLessThanOrEqual(these.until);
      if (next !== null) expect(next.from).toBeGreaterThan(these.until);
      for (const day of [these.from, these.until]) {
        expect(occurrenceAt({ from, until }, day)).toEqual(these);
      }
    }),
    { numRuns: 2000 },
  );
});
