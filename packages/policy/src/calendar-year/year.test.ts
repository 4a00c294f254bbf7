import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin } from '../calendar/period.ts';
import { parseDate, partsOf, plainDate } from '../calendar/plain-date.ts';
import { workdaysBy } from '../calendar/workdays.ts';
import { aallyn } from '../presets/aallyn.ts';
import { travelTo } from '../schedule/arrive.ts';
import { arbitraryPolicies } from '../testing/arbitrary-policies.ts';
import { daysOfYear, type YearDay } from './year.ts';

const on = (date: string) => parseDate(date) ?? Number.NaN;
const years = fc.integer({ min: 2000, max: 2100 });
const countries = fc.constantFrom('US', 'JP', 'DE', null);
const at = (days: readonly YearDay[], date: string) => days.find(({ day }) => day === on(date));
const namesOf = (holidays: readonly { name: string }[] | undefined) => holidays?.map(({ name }) => name);

test('[CAL-03] Christmas Eve is a holiday of the warehouse, and carriers move parcels', () => {
  const eve = at(daysOfYear(aallyn, 2026, 'US'), '2026-12-24');
  expect(eve?.warehouse).toEqual({
    kind: 'holiday',
    holidays: [{ row: 8, name: 'Christmas Eve', observed: false }],
  });
  expect(eve?.carrier).toEqual({ kind: 'workday', holidays: [] });
});

test('[CAL-05] Independence Day of 2026, a Saturday, is taken by carriers on Friday, and the warehouse works then', () => {
  const days = daysOfYear(aallyn, 2026, 'US');
  expect(at(days, '2026-07-03')).toMatchObject({
    warehouse: { kind: 'workday' },
    carrier: { kind: 'holiday', holidays: [{ name: 'Independence Day', observed: true }] },
  });
  expect(at(days, '2026-07-04')?.warehouse).toMatchObject({
    kind: 'holiday',
    holidays: [{ name: 'Independence Day', observed: false }],
  });
  expect(at(days, '2026-07-05')?.warehouse.kind).toBe('day-off');
});

test('[CAL-04] a season stands on each of its days with its first and last one, and at New Year both its runs', () => {
  const span = (date: string) => at(daysOfYear(aallyn, 2026, 'US'), date)?.seasons;
  expect(span('2026-11-25')).toEqual([]);
  expect(span('2026-12-25')).toEqual([
    { row: 0, name: 'Thanksgiving through Christmas', from: on('2026-11-26'), until: on('2026-12-25') },
  ]);
  const winter = {
    id: 'winter',
    name: 'Winter sale',
    period: { from: { kind: 'fixed', month: 12, day: 27 }, until: { kind: 'fixed', month: 1, day: 6 } },
  } as const;
  const days = daysOfYear({ ...aallyn, events: [winter] }, 2027, 'US');
  expect(at(days, '2027-01-06')?.events).toMatchObject([{ from: on('2026-12-27'), until: on('2027-01-06') }]);
  expect(at(days, '2027-12-27')?.events).toMatchObject([{ from: on('2027-12-27'), until: on('2028-01-06') }]);
});

test('[CAL-05] the holidays of a country are those of the destination that is asked for, moved to no other day', () => {
  const obon = { name: 'Obon', on: { kind: 'date', date: '2026-08-15' } } as const;
  const transit = aallyn.calendar.transit.map((each) =>
    each.country === 'JP' ? { ...each, holidays: [obon] } : each,
  );
  const policy = { ...aallyn, calendar: { ...aallyn.calendar, transit } };
  const there = (country: string | null, date: string) =>
    namesOf(at(daysOfYear(policy, 2026, country), date)?.there);
  expect(there('JP', '2026-08-15')).toEqual(['Obon']);
  expect(there('JP', '2026-08-14')).toEqual([]);
  expect(there('US', '2026-08-15')).toEqual([]);
  expect(there(null, '2026-08-15')).toEqual([]);
});

test('two holidays on one day are both said', () => {
  const { warehouse } = aallyn.calendar;
  const stocktaking = { name: 'Stocktaking', on: { kind: 'fixed', month: 12, day: 24 } } as const;
  const calendar = {
    ...aallyn.calendar,
    warehouse: { ...warehouse, holidays: [...warehouse.holidays, stocktaking] },
  };
  const eve = at(daysOfYear({ ...aallyn, calendar }, 2026, 'US'), '2026-12-24');
  expect(namesOf(eve?.warehouse.holidays)).toEqual(['Christmas Eve', 'Stocktaking']);
});

test('a year has each of its days once and in order, leap years too', () => {
  fc.assert(
    fc.property(years, (year) => {
      const days = daysOfYear(aallyn, year, 'US').map(({ day }) => day);
      const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
      expect(days).toHaveLength(isLeap ? 366 : 365);
      expect([plainDate(days[0] ?? 0), plainDate(days.at(-1) ?? 0)]).toEqual([
        `${year}-01-01`,
        `${year}-12-31`,
      ]);
      expect(days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('[CAL-01, CAL-05] the days on which warehouse and carriers work are those that promises are counted by', () => {
  fc.assert(
    fc.property(arbitraryPolicies, years, countries, (policy, year, country) => {
      const days = daysOfYear(policy, year, country);
      const works = workdaysBy(policy.calendar.warehouse);
      const moves = workdaysBy(policy.calendar.carrier);
      const travels = country === null ? null : travelTo(policy.calendar, country);
      for (const { day, warehouse, carrier, there } of days) {
        expect(warehouse.kind === 'workday').toBe(works(day));
        expect(carrier.kind === 'workday').toBe(moves(day));
        if (travels) expect(carrier.kind === 'workday' && there.length === 0).toBe(travels.isWorkday(day));
      }
    }),
    { numRuns: 25 },
  );
});

test('[CAL-04, RET-07] a season or an event stands on a day exactly when an order of that day is in it', () => {
  fc.assert(
    fc.property(arbitraryPolicies, years, (policy, year) => {
      for (const { day, seasons, events } of daysOfYear(policy, year, 'US')) {
        expect(partsOf(day).year).toBe(year);
        const within = (spans: readonly { readonly period: Parameters<typeof isWithin>[0] }[]) =>
          spans.flatMap(({ period }, row) => (isWithin(period, day) ? [row] : []));
        expect(seasons.map(({ row }) => row)).toEqual(within(policy.calendar.seasons));
        expect(events.map(({ row }) => row)).toEqual(within(policy.events));
        for (const { from, until } of [...seasons, ...events]) expect(from <= day && day <= until).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});
