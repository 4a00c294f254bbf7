import fc from 'fast-check';
import { expect, test } from 'vitest';
import { names } from './day-rule.ts';
import type { DayRule } from './day-rule.ts';
import { parseDate, partsOf, weekdays } from './plain-date.ts';
import { rulesNaming } from './rules-naming.ts';

const on = (date: string) => parseDate(date) ?? Number.NaN;
const days = fc.integer({ min: on('2000-01-01'), max: on('2100-12-31') });

test('[CAL-03] Thanksgiving is November 26 of 2026 only or of every year, or the 4th or the last Thursday of November', () => {
  expect(rulesNaming(on('2026-11-26'))).toEqual([
    { kind: 'date', date: '2026-11-26' },
    { kind: 'fixed', month: 11, day: 26 },
    { kind: 'nth-weekday', month: 11, weekday: 4, nth: 4 },
    { kind: 'nth-weekday', month: 11, weekday: 4, nth: 'last' },
  ]);
});

test('[CAL-03] a fifth weekday is named as the last one, and one in the middle of a month by its number', () => {
  const nths = (date: string) => rulesNaming(on(date)).flatMap((rule) => ('nth' in rule ? [rule.nth] : []));
  expect(nths('2026-10-30')).toEqual(['last']);
  expect(nths('2026-10-16')).toEqual([3]);
  expect(nths('2028-02-29')).toEqual(['last']);
});

test('[CAL-03] what is offered for a day names it, and no other rule does', () => {
  const nths = [1, 2, 3, 4, 'last'] as const;
  fc.assert(
    fc.property(days, (day) => {
      const { month } = partsOf(day);
      const all: readonly DayRule[] = [
        ...[-1, 0, 1].map((other) => {
          const parts = partsOf(day + other);
          return { kind: 'fixed', month: parts.month, day: parts.day } as const;
        }),
        ...weekdays.flatMap((weekday) =>
          nths.map((nth) => ({ kind: 'nth-weekday', month, weekday, nth }) as const),
        ),
      ];
      const offered = rulesNaming(day);
      expect(offered.filter((rule) => !names(rule, day))).toEqual([]);
      expect(offered.filter(({ kind }) => kind !== 'date')).toEqual(all.filter((rule) => names(rule, day)));
    }),
  );
});
