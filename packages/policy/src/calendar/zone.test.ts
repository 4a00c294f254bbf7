import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from './plain-date.ts';
import { localTime, parseInstant, startOfDay, zoneOf } from './zone.ts';

const at = (instant: string, name = 'America/Los_Angeles') => {
  const zone = zoneOf(name);
  const parsed = parseInstant(instant);
  if (zone === null || parsed === null) return null;
  const { day, minute } = localTime(parsed, zone);
  return `${plainDate(day)} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
};

test.each([
  ['the minute before midnight in winter', '2026-11-26T07:59:59Z', '2026-11-25 23:59'],
  ['midnight in winter', '2026-11-26T08:00:00Z', '2026-11-26 00:00'],
  ['midnight in summer', '2026-07-01T07:00:00Z', '2026-07-01 00:00'],
  ['the last minute before clocks go forward', '2026-03-08T09:59:00Z', '2026-03-08 01:59'],
  ['the first minute after clocks went forward', '2026-03-08T10:00:00Z', '2026-03-08 03:00'],
  ['23:59 on the night clocks go forward', '2026-03-09T06:59:00Z', '2026-03-08 23:59'],
  ['00:00 after the night clocks went forward', '2026-03-09T07:00:00Z', '2026-03-09 00:00'],
  ['23:59 before the night clocks go back', '2026-11-01T06:59:00Z', '2026-10-31 23:59'],
  ['00:00 of the night clocks go back', '2026-11-01T07:00:00Z', '2026-11-01 00:00'],
  ['the last minute of summer time', '2026-11-01T08:59:00Z', '2026-11-01 01:59'],
  ['the first minute of standard time', '2026-11-01T09:00:00Z', '2026-11-01 01:00'],
  ['23:59 after clocks went back', '2026-11-02T07:59:00Z', '2026-11-01 23:59'],
])('[CAL-02] in Los Angeles it is %s', (_what, instant, local) => {
  expect(at(instant)).toBe(local);
});

test.each([
  ['2026-11-25T23:59:00-08:00', Date.UTC(2026, 10, 26, 7, 59)],
  ['2026-11-26T08:00Z', Date.UTC(2026, 10, 26, 8)],
  ['2026-11-26T08:00:01.250Z', Date.UTC(2026, 10, 26, 8, 0, 1, 250)],
  ['2026-11-26T08:00:00+0530', Date.UTC(2026, 10, 26, 2, 30)],
])('%s is read as the instant it is', (text, instant) => {
  expect(parseInstant(text)).toBe(instant);
});

test.each([
  '',
  'now',
  '2026-11-26',
  '2026-11-26T08:00:00',
  '2026-13-01T00:00:00Z',
  '2026-11-26T24:00:00Z',
  '2026-11-26T08:60Z',
])('%j is no instant', (text) => {
  expect(parseInstant(text)).toBeNull();
});

test('a zone that is not built in has to be passed in', () => {
  expect(zoneOf('Europe/Berlin')).toBeNull();
});

test.each([
  'America/Los_Angeles',
  'America/Denver',
  'America/Chicago',
  'America/New_York',
  'America/Toronto',
  'America/Phoenix',
  'Pacific/Honolulu',
  'Asia/Tokyo',
  'Asia/Seoul',
  'Asia/Hong_Kong',
  'Asia/Singapore',
  'UTC',
])('%s has the offsets that Intl knows, from 2007 to 2040', (name) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'short' });
  const instants = fc.integer({ min: Date.UTC(2007, 0, 2) / 60_000, max: Date.UTC(2040, 11, 31) / 60_000 });
  fc.assert(
    fc.property(instants, (minutes) => {
      const instant = new Date(minutes * 60_000);
      expect(at(instant.toISOString(), name)).toBe(format.format(instant));
    }),
  );
});

const minute = 60_000;
/** A zone whose offset changes once, at an instant, by an hour. */
const changing = (at: number, before: number, after: number) => ({
  name: 'changing',
  offsetAt: (instant: number) => (instant < at ? before : after),
});
const midnight = Date.UTC(2026, 9, 18, 3);

test.each([
  ...['America/Los_Angeles', 'America/New_York', 'Asia/Tokyo', 'UTC'].flatMap((name) => zoneOf(name) ?? []),
  { ...changing(midnight, -180, -120), name: 'a zone that skips midnight' },
  { ...changing(midnight, -180, -240), name: 'a zone that goes back at midnight' },
  { ...changing(midnight + 60 * minute, -180, -240), name: 'a zone that shows midnight twice' },
])('[CAL-06] a day begins at the first minute that $name shows of it', (zone) => {
  const around = Math.floor(midnight / (24 * 60 * minute));
  fc.assert(
    fc.property(fc.integer({ min: around - 400, max: around + 400 }), (day) => {
      const start = startOfDay(day, zone);
      expect(localTime(start, zone).day).toBe(day);
      expect(localTime(start - minute, zone).day).toBe(day - 1);
    }),
  );
  const start = startOfDay(around, zone);
  expect([localTime(start, zone).day, localTime(start - minute, zone).day]).toEqual([around, around - 1]);
});
