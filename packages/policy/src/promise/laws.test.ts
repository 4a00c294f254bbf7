import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import type { PromisedDates, PromiseFacts } from '../schedule/dates.ts';
import { decidePromise } from './promise.ts';

const cutOff: Policy = { ...aallyn, calendar: { ...aallyn.calendar, cutOff: 13 * 60 } };
const policies = fc.constantFrom(aallyn, cutOff);
const countries = fc.constantFrom('US', 'JP', 'HK');
const instants = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2040, 11, 1) });
const iso = (instant: number) => new Date(instant).toISOString();

const decide = (policy: Policy, instant: number, facts: Partial<PromiseFacts>): PromisedDates => {
  const decided = decidePromise(policy, { placedAt: iso(instant), countryCode: 'US', ...facts });
  if (decided === null) throw new Error(`no promise for ${iso(instant)}`);
  return decided;
};

const datesOf = ({ ships, trackingBy, arrives, claimCloses }: PromisedDates) => [
  ships.earliest,
  ships.latest,
  trackingBy.date,
  arrives?.earliest ?? '',
  arrives?.latest ?? '',
  claimCloses?.date ?? '',
];

test('[CAL-02] a promise never moves earlier when the order is later', () => {
  fc.assert(
    fc.property(
      policies,
      countries,
      instants,
      fc.integer({ min: 0, max: 40 * 86_400_000 }),
      (policy, country, at, later) => {
        const [first, second] = [at, at + later].map((instant) =>
          datesOf(decide(policy, instant, { countryCode: country })),
        );
        first?.forEach((date, index) => expect(date <= (second?.[index] ?? '')).toBe(true));
      },
    ),
    { numRuns: 300 },
  );
});

test('[CAL-04] every window opens before it closes', () => {
  fc.assert(
    fc.property(policies, countries, instants, (policy, countryCode, at) => {
      const { ships, arrives, trackingBy, claimCloses } = decide(policy, at, { countryCode });
      const order = [ships.earliest, ships.latest, arrives?.latest ?? '', claimCloses?.date ?? ''];
      expect(order).toEqual([...order].sort());
      expect((arrives?.earliest ?? '') > ships.earliest).toBe(true);
      expect(trackingBy.date).toBe(ships.latest);
    }),
  );
});

test('[MISS-02] a claim that has opened can be made on that day, however late the delivery', () => {
  const closing = fc.constantFrom('later' as const, 'earlier' as const);
  fc.assert(
    fc.property(
      countries,
      instants,
      fc.integer({ min: 1, max: 200 }),
      closing,
      (countryCode, at, days, closes) => {
        const policy = { ...aallyn, missingParcels: { ...aallyn.missingParcels, closes } };
        const deliveredOn = iso(at + days * 86_400_000).slice(0, 10);
        const { claimOpens, claimCloses } = decide(policy, at, { countryCode, deliveredOn });
        expect((claimOpens?.date ?? '') <= (claimCloses?.date ?? '')).toBe(true);
        expect((claimOpens?.date ?? '') > deliveredOn).toBe(true);
      },
    ),
  );
});

test('[MISS-02] the day until which a parcel can be reported never moves earlier than it was at purchase', () => {
  const closing = fc.constantFrom('later' as const, 'earlier' as const);
  const days = fc.integer({ min: -3, max: 60 });
  fc.assert(
    fc.property(
      countries,
      instants,
      days,
      fc.option(days),
      closing,
      (countryCode, at, ships, takes, closes) => {
        const missingParcels = { ...aallyn.missingParcels, closes, daysAfterExpected: 60 };
        const policy = { ...aallyn, missingParcels };
        const on = (day: number) => iso(at + day * 86_400_000).slice(0, 10);
        const events = { shippedOn: on(ships), deliveredOn: takes === null ? null : on(ships + takes) };
        const atPurchase = decide(policy, at, { countryCode }).claimCloses?.date ?? '';
        const later = decide(policy, at, { countryCode, ...events }).claimCloses?.date ?? '';
        expect(atPurchase <= later).toBe(true);
      },
    ),
  );
});

test('[CAL-03] nothing ships on a weekend or a holiday of the page', () => {
  fc.assert(
    fc.property(policies, instants, (policy, at) => {
      const { ships } = decide(policy, at, {});
      for (const date of [ships.earliest, ships.latest]) {
        const weekday = ((parseDate(date) ?? 0) + 4) % 7;
        expect([1, 2, 3, 4, 5]).toContain(weekday);
        expect(date.slice(5)).not.toMatch(/^(12-31|01-01|07-04|12-24|12-25)$/);
      }
    }),
  );
});

test('no facts make a promise throw', () => {
  const anything = fc.oneof(fc.string(), fc.constantFrom('2026-11-26', '2028-02-29', '2026-13-01'));
  fc.assert(
    fc.property(
      anything,
      anything,
      anything,
      fc.option(anything),
      (placedAt, shippedOn, deliveredOn, countryCode) => {
        decidePromise(aallyn, { placedAt, countryCode, shippedOn, deliveredOn, returnArrivedOn: shippedOn });
        decidePromise(aallyn, { placedAt: '2026-11-26T08:00:00Z', countryCode, shippedOn, deliveredOn });
      },
    ),
  );
});
