import { expect, test } from 'vitest';
import { shopTime } from './shopTime.ts';

test.each([
  ['America/Los_Angeles', { date: '2026-11-08', minute: 16 * 60 + 5 }],
  ['Asia/Tokyo', { date: '2026-11-09', minute: 9 * 60 + 5 }],
  ['Europe/Berlin', { date: '2026-11-09', minute: 65 }],
])('[CAL-02] the day of an order is the one in the shop’s time zone: %s', (timeZone, shown) => {
  expect(shopTime(timeZone, new Date('2026-11-09T00:05:00Z'))).toEqual(shown);
});

test('a zone that no browser knows tells no time', () => {
  expect(shopTime('Mars/Olympus', new Date())).toBeNull();
});
