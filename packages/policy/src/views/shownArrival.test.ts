import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate, plainDate } from '../calendar/plain-date.ts';
import { localTime, zoneOf } from '../calendar/zone.ts';
import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { decidePromise } from '../promise/promise.ts';
import { compiledOf } from './checkout.fixture.ts';
import { arrivalNow, shownArrival } from './shownArrival.ts';

const until13: Policy = { ...aallyn, calendar: { ...aallyn.calendar, cutOff: 13 * 60 } };
const place = (countryCode: string | null) => ({ countryCode, provinceCode: null });

test('[CAL-05] what stands at the shipping options is what the order is promised a moment later', () => {
  const published = Date.UTC(2026, 10, 3, 12);
  const moments = fc.integer({ min: published, max: published + 390 * 86_400_000 });
  const policies = fc.constantFrom(aallyn, until13);
  const zone = zoneOf(aallyn.merchant.timeZone);
  fc.assert(
    fc.property(policies, moments, fc.constantFrom('US', 'PR', 'CA', 'HK'), (policy, instant, country) => {
      if (zone === null) throw new Error('The zone is not known.');
      const { day, minute } = localTime(instant, zone);
      const shown = arrivalNow(compiledOf(policy).blocks, { date: plainDate(day), minute }, place(country));
      const countryCode = country === 'PR' ? 'US' : country;
      const arrives = decidePromise(policy, {
        placedAt: new Date(instant).toISOString(),
        countryCode,
      })?.arrives;
      const { earliest = null, latest = null } = arrives ?? {};
      expect(shown && { earliest: plainDate(shown.earliest), latest: plainDate(shown.latest) }).toEqual(
        arrives && { earliest, latest },
      );
    }),
  );
});

test('[CAL-05] nothing for a country without an estimate, an unknown country, or dates that have run out', () => {
  const { blocks } = compiledOf(aallyn);
  const now = { date: '2026-11-09', minute: 600 };
  expect(arrivalNow(blocks, now, place('US'))).toEqual({
    earliest: parseDate('2026-11-12'),
    latest: parseDate('2026-11-20'),
  });
  expect(arrivalNow(blocks, now, place('DE'))).toBeNull();
  expect(arrivalNow(blocks, now, place(null))).toBeNull();
  expect(arrivalNow(blocks, { ...now, date: '2028-11-09' }, place('US'))).toBeNull();
  expect(arrivalNow(blocks, { ...now, date: 'today' }, place('US'))).toBeNull();
  expect(arrivalNow({ ...blocks, arrivals: null }, now, place('US'))).toBeNull();
});

test('[CAL-05] the days are said once: not where the chosen option’s title says them', () => {
  const { blocks } = compiledOf(aallyn);
  const now = { date: '2026-11-09', minute: 600 };
  const titled = (title: string, chosen = 'a') => ({
    locale: 'en' as const,
    groups: [{ deliveryOptions: [{ handle: 'a', title }], selectedDeliveryOption: { handle: chosen } }],
  });
  const noted = 'Standard (estimated delivery Nov 12–20)';
  expect(shownArrival(blocks, now, place('US'), titled('Standard'))).toBe('Nov 12–20');
  expect(shownArrival(blocks, now, place('US'), titled(noted))).toBeNull();
  expect(shownArrival(blocks, now, place('US'), titled(noted, 'b'))).toBe('Nov 12–20');
  expect(shownArrival(blocks, now, place('DE'), titled('Standard'))).toBeNull();
});
