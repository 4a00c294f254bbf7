import { expect, test } from 'vitest';

import { shiftBy } from './clock.ts';

const zone = 'America/Los_Angeles';
const moved = (from: string, days: number) =>
  new Date(Date.parse(from) + shiftBy(zone, days, Date.parse(from))).toISOString();

test.each([
  ['2026-11-12T07:40:30.500Z', -21, '2026-10-22T06:40:30.500Z'],
  ['2026-03-20T06:20:00.000Z', -21, '2026-02-27T07:20:00.000Z'],
  ['2026-10-22T06:40:00.000Z', 21, '2026-11-12T07:40:00.000Z'],
  ['2026-11-30T18:00:00.000Z', 0, '2026-11-30T18:00:00.000Z'],
])('%s in Los Angeles moved by %i days is %s, the same minute of its wall clock', (from, days, to) => {
  expect(moved(from, days)).toBe(to);
});
