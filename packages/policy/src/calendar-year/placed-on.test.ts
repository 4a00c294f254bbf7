import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate, plainDate } from '../calendar/plain-date.ts';
import { localTime, zoneOf } from '../calendar/zone.ts';
import { aallyn } from '../presets/aallyn.ts';
import { promiseAtPurchase } from '../promise/at-purchase.ts';
import { decidePromise } from '../promise/promise.ts';
import { arbitraryPolicies } from '../testing/arbitrary-policies.ts';
import { promisePlacedOn } from './placed-on.ts';

const friday = parseDate('2026-11-27') ?? Number.NaN;

test('[CAL-02, CAL-04] an order of Friday, November 27 ships Monday or Tuesday and arrives by December 10', () => {
  expect(promisePlacedOn(aallyn, friday, 10 * 60, 'US')).toEqual({
    ships: { earliest: '2026-11-30', latest: '2026-12-01' },
    arrives: { earliest: '2026-12-01', latest: '2026-12-10' },
  });
});

test('[CAL-02] from the cut-off on it is the next day’s order', () => {
  const policy = { ...aallyn, calendar: { ...aallyn.calendar, cutOff: 13 * 60 } };
  const thursday = friday - 8;
  const ships = (minute: number) => promisePlacedOn(policy, thursday, minute, 'US')?.ships.earliest;
  expect([ships(12 * 60 + 59), ships(13 * 60)]).toEqual(['2026-11-20', '2026-11-23']);
});

test('[CAL-05] a country without an estimate is told when the order ships, and nothing of an arrival', () => {
  expect(promisePlacedOn(aallyn, friday, 0, 'DE')).toEqual({
    ships: { earliest: '2026-11-30', latest: '2026-12-01' },
    arrives: null,
  });
});

test('[CAL-02] what is said of a day and a time is what the engine decides of an order placed then', () => {
  const instants = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2040, 11, 1) });
  const countries = fc.constantFrom('US', 'JP', 'DE');
  fc.assert(
    fc.property(arbitraryPolicies, instants, countries, (policy, instant, countryCode) => {
      const zone = zoneOf(policy.merchant.timeZone);
      if (zone === null) throw new Error(policy.merchant.timeZone);
      const { day, minute } = localTime(instant, zone);
      const order = { placedAt: new Date(instant).toISOString(), countryCode };
      const placed = promisePlacedOn(policy, day, minute, countryCode);
      for (const decided of [decidePromise(policy, order), promiseAtPurchase(policy, order)]) {
        expect(placed?.ships.earliest).toBe(decided?.ships.earliest);
        expect(placed?.ships.latest).toBe(decided?.ships.latest);
        expect(placed?.arrives?.earliest).toBe(decided?.arrives?.earliest);
        expect(placed?.arrives?.latest).toBe(decided?.arrives?.latest);
      }
      expect(plainDate(day) < (placed?.ships.earliest ?? '')).toBe(true);
    }),
    { numRuns: 60 },
  );
});
