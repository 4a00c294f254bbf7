import { expect, test } from 'vitest';

import { dayIn } from './shop-clock.ts';

test.each([
  ['America/Los_Angeles', '2026-11-29', '2026-11-29T08:00:00.000Z', '2026-11-30T08:00:00.000Z'],
  ['America/Los_Angeles', '2026-11-01', '2026-11-01T07:00:00.000Z', '2026-11-02T08:00:00.000Z'],
  ['Asia/Tokyo', '2026-12-31', '2026-12-30T15:00:00.000Z', '2026-12-31T15:00:00.000Z'],
  ['Nowhere/Atlantis', '2026-02-28', '2026-02-28T00:00:00.000Z', '2026-03-01T00:00:00.000Z'],
])('in %s the day %s lasts from %s to %s', (timeZone, date, start, end) => {
  const day = dayIn(timeZone, date);
  expect([day.start.toISOString(), day.end.toISOString()]).toEqual([start, end]);
});
