import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import type { PromiseFacts } from '../schedule/dates.ts';
import { shipWindow } from '../schedule/ship.ts';
import { renewedEvent } from '../testing/renewed-event.ts';
import { decidePromise } from './promise.ts';

const noonIn = (date: string) => `${date}T20:00:00Z`;

const promise = (date: string, facts: Partial<PromiseFacts> = {}, policy: Policy = aallyn) => {
  const decided = decidePromise(policy, { placedAt: noonIn(date), countryCode: 'US', ...facts });
  if (decided === null) throw new Error('no promise');
  return decided;
};
const ships = (date: string, facts?: Partial<PromiseFacts>, policy?: Policy) => {
  const { earliest, latest } = promise(date, facts, policy).ships;
  return earliest === latest ? earliest : `${earliest} to ${latest}`;
};

test.each([
  ['Monday', '2026-10-05', '2026-10-06'],
  ['Thursday', '2026-10-08', '2026-10-09'],
  ['Friday', '2026-10-09', '2026-10-12'],
  ['Saturday', '2026-10-10', '2026-10-12'],
  ['Sunday', '2026-10-11', '2026-10-12'],
])('[CAL-02] an order placed on a %s ships the next working day', (_weekday, date, day) => {
  expect(ships(date)).toBe(day);
});

test.each([
  ["New Year's Eve", '2026-12-31', '2027-01-04'],
  ["New Year's Day", '2027-01-01', '2027-01-04'],
  ['Martin Luther King, Jr. Day', '2027-01-18', '2027-01-19'],
  ["Presidents' Day", '2027-02-15', '2027-02-16'],
  ['Memorial Day', '2027-05-31', '2027-06-01'],
  ['Independence Day', '2028-07-04', '2028-07-05'],
  ['Labor Day', '2027-09-06', '2027-09-07'],
  ['Thanksgiving Day', '2026-11-26', '2026-11-27 to 2026-11-30'],
  ['Christmas Eve', '2026-12-24', '2026-12-28 to 2026-12-29'],
  ['Christmas Day', '2026-12-25', '2026-12-28 to 2026-12-29'],
])('[CAL-03] an order placed on %s ships the following working day', (_name, date, days) => {
  expect(ships(date)).toBe(days);
});

test('[CAL-03] around the year’s end an order of Wednesday, December 30 ships on January 4', () => {
  expect(ships('2026-12-30')).toBe('2027-01-04');
});

test('[CAL-04] on the eve of Thanksgiving it is still one day, from Thanksgiving on up to two', () => {
  expect(ships('2026-11-25')).toBe('2026-11-27');
  expect(ships('2026-11-26')).toBe('2026-11-27 to 2026-11-30');
  expect(ships('2026-12-01')).toBe('2026-12-02 to 2026-12-03');
});

test('[CAL-04] an order right after the season is not promised before the last ones of the season', () => {
  expect(ships('2026-12-26')).toBe('2026-12-28 to 2026-12-29');
  expect(ships('2026-12-28')).toBe('2026-12-29');
  expect(promise('2026-12-26').ships.because).toContainEqual({
    statement: 'CAL-04',
    message: 'After the last orders of the season, by Dec 29, 2026.',
  });
});

test('[CAL-02] the day of an order is that of Los Angeles, to the minute', () => {
  const placedAt = (instant: string) => ships('2026-10-05', { placedAt: instant });
  expect(placedAt('2026-10-09T06:59:59Z')).toBe('2026-10-09');
  expect(placedAt('2026-10-09T07:00:00Z')).toBe('2026-10-12');
  expect(placedAt('2026-03-09T06:59:59Z')).toBe('2026-03-09');
  expect(placedAt('2026-03-09T07:00:00Z')).toBe('2026-03-10');
  expect(placedAt('2026-11-02T07:59:59Z')).toBe('2026-11-02');
  expect(placedAt('2026-11-02T08:00:00Z')).toBe('2026-11-03');
});

test('[CAL-02] with a cut-off at 14:00 an order at 14:00 counts as the next day’s', () => {
  const calendar = { ...aallyn.calendar, cutOff: 14 * 60 };
  const placedAt = (instant: string) => ships('2026-10-05', { placedAt: instant }, { ...aallyn, calendar });
  expect(placedAt('2026-10-05T13:59:00-07:00')).toBe('2026-10-06');
  expect(placedAt('2026-10-05T14:00:00-07:00')).toBe('2026-10-07');
});

test('[CAL-05] in the United States it arrives 1 to 7, abroad 10 to 28 business days after shipping', () => {
  expect(promise('2026-10-05').arrives).toMatchObject({
    certainty: 'estimate',
    earliest: '2026-10-07',
    latest: '2026-10-16',
  });
  expect(promise('2026-11-24', { countryCode: 'JP' }).arrives).toMatchObject({
    earliest: '2026-12-10',
    latest: '2027-01-07',
  });
});

test('[CAL-05] holidays of the destination are no transit days there', () => {
  const holidays = [{ name: 'New Year holidays', on: { kind: 'date', date: '2027-01-05' } }] as const;
  const transit = [{ country: 'JP', least: 10, most: 28, holidays }];
  const policy = { ...aallyn, calendar: { ...aallyn.calendar, transit } };
  expect(promise('2026-11-24', { countryCode: 'JP' }, policy).arrives?.latest).toBe('2027-01-08');
});

test('[CAL-05] an estimate is never called a guarantee, in no reason', () => {
  const texts = JSON.stringify([promise('2026-11-26'), promise('2026-11-26', { countryCode: 'HK' })]);
  expect(texts).not.toMatch(/guarante/i);
  expect(texts).toContain('estimate');
});

test('[CAL-05] nothing is estimated for a country without a transit time', () => {
  expect(promise('2026-10-05', { countryCode: 'DE' })).toMatchObject({ arrives: null, claimCloses: null });
  expect(promise('2026-10-05', { countryCode: null })).toMatchObject({
    arrives: null,
    refundRequestBy: null,
  });
});

test('[CAL-06] tracking is there by the end of the last promised ship day', () => {
  expect(promise('2026-10-08').trackingBy.date).toBe('2026-10-09');
  expect(promise('2026-10-09').trackingBy.date).toBe('2026-10-12');
  expect(promise('2026-12-24').trackingBy).toEqual({
    date: '2026-12-29',
    because: [
      {
        statement: 'CAL-06',
        message: 'There is a tracking number by 23:59 on Dec 29, 2026, the last day of shipping.',
      },
    ],
  });
  expect(promise('2026-10-08', { shippedOn: '2026-10-14' }).trackingBy.date).toBe('2026-10-09');
});

test('real events take the place of estimates', () => {
  const shipped = promise('2026-10-05', { shippedOn: '2026-10-08' });
  expect(shipped.ships).toMatchObject({
    certainty: 'happened',
    earliest: '2026-10-08',
    latest: '2026-10-08',
  });
  expect(shipped.arrives).toMatchObject({
    certainty: 'estimate',
    earliest: '2026-10-09',
    latest: '2026-10-20',
  });
  const delivered = promise('2026-10-05', { shippedOn: '2026-10-08', deliveredOn: '2026-10-15' });
  expect(delivered.arrives).toMatchObject({ certainty: 'happened', latest: '2026-10-15' });
  expect(delivered).toMatchObject({
    claimOpens: { date: '2026-10-22' },
    claimCloses: { date: '2026-11-10' },
    refundRequestBy: { date: '2026-11-05' },
    creditRequestBy: { date: '2026-11-05' },
  });
});

test('[MISS-01] the claim opens 5 business days after delivery, and not before there is one', () => {
  expect(promise('2026-11-05').claimOpens).toBeNull();
  expect(promise('2026-11-05', { deliveredOn: '2026-11-09' }).claimOpens?.date).toBe('2026-11-17');
});

test('[MISS-02] it closes with the later of 21 days after the expected delivery and a month after the order', () => {
  expect(promise('2026-10-05').claimCloses?.date).toBe('2026-11-06');
  expect(promise('2026-11-24', { countryCode: 'JP' }).claimCloses?.date).toBe('2027-01-28');
  expect(promise('2027-01-29').claimCloses?.date).toBe('2027-03-03');
  const missingParcels = { ...aallyn.missingParcels, closes: 'earlier' as const };
  expect(promise('2026-11-24', { countryCode: 'JP' }, { ...aallyn, missingParcels }).claimCloses?.date).toBe(
    '2026-12-24',
  );
});

test('[MISS-02] a month after January 31 is the end of February', () => {
  const missingParcels = { ...aallyn.missingParcels, daysAfterExpected: 0 };
  expect(promise('2027-01-31', {}, { ...aallyn, missingParcels }).claimCloses?.date).toBe('2027-02-28');
  expect(promise('2028-01-31', {}, { ...aallyn, missingParcels }).claimCloses?.date).toBe('2028-02-29');
});

test('[MISS-02] a window that would close before it opens stays open for that day', () => {
  const missingParcels = { ...aallyn.missingParcels, closes: 'earlier' as const };
  const late = promise('2026-10-05', { deliveredOn: '2026-12-01' }, { ...aallyn, missingParcels });
  expect(late.claimCloses?.date).toBe(late.claimOpens?.date);
});

test('[INTL-01] abroad the days to return run from shipment', () => {
  const facts = { countryCode: 'JP', shippedOn: '2026-10-08' };
  expect(promise('2026-10-05', facts)).toMatchObject({
    refundRequestBy: { date: '2026-10-29' },
    creditRequestBy: null,
  });
});

test('[RET-07] orders of the holiday event: refund to day 21, exchange or credit to day 45', () => {
  const by = (date: string) => {
    const { refundRequestBy, creditRequestBy } = promise(date, { deliveredOn: '2024-12-14' });
    return [refundRequestBy?.date, creditRequestBy?.date];
  };
  expect(by('2024-11-17')).toEqual(['2025-01-04', '2025-01-04']);
  expect(by('2024-11-18')).toEqual(['2025-01-04', '2025-01-28']);
  expect(by('2024-12-12')).toEqual(['2025-01-04', '2025-01-28']);
  expect(by('2024-12-13')).toEqual(['2025-01-04', '2025-01-04']);
});

test('[RET-07] in a later year the event’s days hold once it is renewed', () => {
  const by = (policy: Policy) =>
    promise('2026-11-18', { deliveredOn: '2026-12-14' }, policy).creditRequestBy?.date;
  expect([by(aallyn), by(renewedEvent)]).toEqual(['2027-01-04', '2027-01-28']);
});

test('[RET-08] a refund is due 12 business days after the return arrived, in the holiday season 3 weeks', () => {
  expect(promise('2026-09-01', { returnArrivedOn: '2026-10-01' }).refundBy?.date).toBe('2026-10-19');
  expect(promise('2026-11-20', { returnArrivedOn: '2026-12-01' }).refundBy?.date).toBe('2026-12-22');
});

test('a policy whose zone is not built in needs one, and a time that cannot be read gives no promise', () => {
  const merchant = { ...aallyn.merchant, timeZone: 'Europe/Berlin' };
  const facts = { placedAt: '2026-10-05T22:30:00Z', countryCode: 'US' };
  expect(decidePromise({ ...aallyn, merchant }, facts)).toBeNull();
  const zone = { name: 'Europe/Berlin', offsetAt: () => 120 };
  expect(decidePromise({ ...aallyn, merchant }, { ...facts, zone })?.ships.earliest).toBe('2026-10-07');
  expect(decidePromise(aallyn, { ...facts, placedAt: 'yesterday' })).toBeNull();
});

test('a warehouse that never works promises nothing', () => {
  const everyDay = [1, 2, 3, 4, 5].map((day) => ({
    name: 'closed',
    on: { kind: 'fixed' as const, month: 1, day },
  }));
  const warehouse = { workdays: [], holidays: everyDay, observed: 'none' as const };
  expect(shipWindow({ ...aallyn.calendar, warehouse }, { day: 0, minute: 0 })).toBeNull();
});

test('[CAL-05] every order date from 2025 to 2028 and every destination agree with an independent table', () => {
  const table = readFileSync(new URL('../../oracle/calendar-2025-2028.csv', import.meta.url), 'utf8');
  const rows = table.trim().split('\n').slice(1);
  expect(rows).toHaveLength(1461);
  for (const { country } of aallyn.destinations.served) {
    for (const row of rows) {
      const [placed = '', shipsFrom, shipsBy, ...arrivals] = row.split(',');
      const [arrivesFrom, arrivesBy] = country === 'US' ? arrivals : arrivals.slice(2);
      const decided = promise(placed, { countryCode: country });
      const { ships: window, arrives } = decided;
      expect([placed, window.earliest, window.latest, arrives?.earliest, arrives?.latest]).toEqual([
        placed,
        shipsFrom,
        shipsBy,
        arrivesFrom,
        arrivesBy,
      ]);
    }
  }
});
