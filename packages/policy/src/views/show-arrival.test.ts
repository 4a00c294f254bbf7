import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate, plainDate } from '../calendar/plain-date.ts';
import { localTime, zoneOf } from '../calendar/zone.ts';
import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { decidePromise } from '../promise/promise.ts';
import { bag, compile, fee, giftCard } from './checkout.fixture.ts';
import { arrivalNow, showArrival } from './show-arrival.ts';

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
      const shown = arrivalNow(compile(policy).blocks, { date: plainDate(day), minute }, place(country));
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
  const { blocks } = compile(aallyn);
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

const now = { date: '2026-11-09', minute: 600 };
const titled = (title: string, chosen = 'a') => [
  { deliveryOptions: [{ handle: 'a', code: 'a', title }], selectedDeliveryOption: { handle: chosen } },
];
const ohio = { countryCode: 'US', provinceCode: 'OH', address1: '12 Main St' };
const facts = { lines: [bag()], groups: titled('Standard'), address: ohio, locale: 'en' } as const;

test('[CAL-05] the days are said once: not where the chosen option’s title says them', () => {
  const { blocks } = compile(aallyn);
  const noted = 'Standard (estimated delivery Nov 12–20)';
  expect(showArrival(blocks, now, facts)).toBe('Nov 12–20');
  expect(showArrival(blocks, now, { ...facts, groups: titled(noted) })).toBeNull();
  expect(showArrival(blocks, now, { ...facts, groups: titled(noted, 'b') })).toBe('Nov 12–20');
  expect(showArrival(blocks, now, { ...facts, address: { countryCode: 'DE' } })).toBeNull();
});

test.each([
  ['an address that is asked about [ADDR-03]', { address: { ...ohio, address1: 'General Delivery' } }],
  ['an address that is refused [ADDR-01]', { address: { ...ohio, address1: 'PO Box 12' } }],
  ['an address that is too long to be read', { address: { ...ohio, address2: 'x'.repeat(200) } }],
  ['a territory that is not served [SHIP-06]', { address: { ...ohio, provinceCode: 'FM' } }],
  ['a cart of which nothing ships', { lines: [giftCard(), fee()] }],
  [
    'a pickup',
    {
      groups: [
        {
          deliveryOptions: [{ handle: 'a', code: 'a', type: 'pickup' as const }],
          selectedDeliveryOption: { handle: 'a' },
        },
      ],
    },
  ],
])('[ADDR-02] [CAL-05] no days are promised for %s', (_, changes) => {
  expect(showArrival(compile(aallyn).blocks, now, { ...facts, ...changes })).toBeNull();
});
