import { expect, test } from 'vitest';
import { dateIn } from './date-in-zone.ts';

test.each([
  ['America/Los_Angeles', '2026-11-25T07:59:59Z', '2026-11-24'],
  ['America/Los_Angeles', '2026-11-25T08:00:00Z', '2026-11-25'],
  ['Asia/Tokyo', '2026-12-31T15:00:00Z', '2027-01-01'],
  ['Atlantis/Capital', '2026-11-25T23:59:59Z', '2026-11-25'],
])('[CAL-02] in %s it is at %s the day %s', (timeZone, instant, date) => {
  expect(dateIn(timeZone, new Date(instant))).toBe(date);
});
