import { describe, expect, test } from 'vitest';
import { onFixedDay } from '../calendar/day-rule.ts';
import { decodePolicy } from '../document/decode.ts';
import type { Policy, Tier, Transit } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { lintPolicy } from './lint.ts';
import { takeWayOut } from './way-out.ts';

const today = '2026-11-23';
const usd = (minor: number) => ({ minor, currency: 'USD' });
const date = (on: string) => ({ kind: 'date', date: on }) as const;

/** What is known of the preset, and stays as its merchant has it. */
const known = ['international-days', 'event/holiday', 'gift-threshold', 'law/kr'];

const returnsOf = (returns: Partial<Policy['returns']>): Policy => ({
  ...aallyn,
  returns: { ...aallyn.returns, ...returns },
});
const calendarOf = (calendar: Partial<Policy['calendar']>): Policy => ({
  ...aallyn,
  calendar: { ...aallyn.calendar, ...calendar },
});
const transitOf = (country: string, transit: Partial<Transit>) =>
  calendarOf({
    transit: aallyn.calendar.transit.map((each) =>
      each.country === country ? { ...each, ...transit } : each,
    ),
  });
const protectionOf = (protection: Partial<Policy['protection']>, policy = aallyn): Policy => ({
  ...policy,
  protection: { ...policy.protection, ...protection },
});
const carrierOf = (carrier: Partial<Policy['calendar']['carrier']>) =>
  calendarOf({ carrier: { ...aallyn.calendar.carrier, ...carrier } });
const servedOf = (served: Policy['destinations']['served'], policy = aallyn): Policy => ({
  ...policy,
  destinations: { ...policy.destinations, served },
});
const internationalOf = (international: Partial<Policy['international']>): Policy => ({
  ...aallyn,
  international: { ...aallyn.international, ...international },
});

const all: Tier['remedies'] = ['refund', 'exchange', 'store-credit'];
const tiers = (...days: readonly number[]) => ({
  event: 'holiday',
  tiers: days.map((throughDay) => ({ throughDay, remedies: all })),
});

/** Two events of the coming winter that meet on some days, or not. */
const twoEvents = (from: string): Policy => ({
  ...aallyn,
  events: [
    { id: 'holiday', name: 'Holiday Event', period: { from: date('2026-11-18'), until: date('2026-12-12') } },
    { id: 'winter', name: 'Winter Sale', period: { from: date(from), until: date('2027-01-31') } },
  ],
  returns: { ...aallyn.returns, events: [tiers(45), { ...tiers(30), event: 'winter' }] },
});

const withDestination = (country: string, freeFrom: Policy['destinations']['served'][number]['freeFrom']) =>
  servedOf(
    [...aallyn.destinations.served, { country, flat: usd(25_00), freeFrom }],
    calendarOf({ transit: [...aallyn.calendar.transit, { country, least: 10, most: 28, holidays: [] }] }),
  );

const feast = (name: string, on: string) => ({ name, on: date(on) });
const withFeasts = (...holidays: readonly ReturnType<typeof feast>[]) => transitOf('SG', { holidays });

const families: readonly (readonly [string, string, Policy, string])[] = [
  [
    '[RET-07] tiers in the order 45, 21',
    'tiers/holiday',
    returnsOf({ events: [tiers(45, 21)] }),
    'day 21 never holds',
  ],
  [
    '[RET-07] a day in two tiers',
    'tiers/holiday',
    returnsOf({ events: [tiers(21, 21)] }),
    'day 21 never holds',
  ],
  [
    '[RET-07] an event with 5 days where all others have 21',
    'event-days/holiday',
    returnsOf({ events: [tiers(5)] }),
    'can be returned for 5 days, and all others for 21 days',
  ],
  [
    '[RET-07] an event without a tier',
    'event-days/holiday',
    returnsOf({ events: [tiers()] }),
    'cannot be returned at all',
  ],
  [
    '[RET-07] two events at once',
    'at-once/winter',
    twoEvents('2026-12-12'),
    'those of “Holiday Event” hold then',
  ],
  [
    '[RET-07] an event twice',
    'at-once/holiday',
    returnsOf({ events: [tiers(45), tiers(60)] }),
    'only the first ones hold',
  ],
  [
    '[CAL-05] parcels that take 20 to 3 days',
    'estimate-turned/US',
    transitOf('US', { least: 20, most: 3 }),
    'at least 20 and at most 3',
  ],
  [
    '[CAL-05] two estimates of a country',
    'estimate-twice/US',
    calendarOf({ transit: [...aallyn.calendar.transit, { country: 'US', least: 2, most: 4, holidays: [] }] }),
    'only the first holds',
  ],
  [
    '[RET-08] refunds in 12 to 10 days',
    'refund-turned',
    returnsOf({ refundWithin: { least: 12, most: 10 } }),
    'at least 12 and at most 10',
  ],
  [
    '[CAL-04] a season that ends before it begins',
    'seasons-never',
    calendarOf({
      seasons: [
        {
          name: 'Winter',
          period: { from: date('2026-12-24'), until: date('2026-12-01') },
          shipsWithin: 3,
          refundWithinDays: null,
        },
      ],
    }),
    '“Winter” never runs',
  ],
  [
    '[CAL-05] carriers that work on every federal holiday',
    'federal-holidays',
    carrierOf({ holidays: [] }),
    'Juneteenth',
  ],
  [
    '[CAL-05] carriers that work on one federal holiday',
    'federal-holidays',
    carrierOf({ holidays: aallyn.calendar.carrier.holidays.filter(({ name }) => name !== 'Veterans Day') }),
    'estimates count on them: Veterans Day.',
  ],
  [
    '[CAL-05] carriers whose holidays move to no other day',
    'observed-days',
    carrierOf({ observed: 'none' }),
    'moves to no other day',
  ],
  [
    '[CAL-05] a feast of 2026 and 2028 without that of 2027',
    'years/holidays/SG',
    withFeasts(feast('Lunar New Year 2026', '2026-12-17'), feast('Lunar New Year 2028', '2028-01-26')),
    'no date for “Lunar New Year” in 2027',
  ],
  [
    '[CAL-05] a feast that ends a year before its list does',
    'years/holidays/SG',
    withFeasts(
      feast('Deepavali 2026', '2026-12-08'),
      feast('Deepavali 2027', '2027-10-29'),
      feast('Lunar New Year', '2028-01-26'),
    ),
    'no date for “Deepavali” in 2028',
  ],
  [
    '[RET-01] returns from where nothing is shipped to',
    'unserved/returns',
    returnsOf({ countries: ['US', 'FR', 'DE'] }),
    'accepted in FR, DE',
  ],
  [
    '[EXCH-01] exchanges where nothing is shipped to',
    'unserved/exchanges',
    { ...aallyn, exchanges: { ...aallyn.exchanges, countries: ['US', 'FR'] } },
    'offered in FR',
  ],
  [
    '[CAL-05] an estimate for nobody',
    'unserved/estimates',
    calendarOf({ transit: [...aallyn.calendar.transit, { country: 'FR', least: 2, most: 9, holidays: [] }] }),
    'estimate for FR',
  ],
  [
    '[PROT-03] a waived exchange fee sold abroad',
    'benefit/CA',
    protectionOf({ countries: ['US', 'CA'] }),
    'no exchange fee to waive',
  ],
  [
    '[PROT-01] a protection that waives what is not charged',
    'benefit/US',
    protectionOf({ waives: ['return'] }, returnsOf({ fee: usd(0) })),
    'none of the fees',
  ],
  [
    '[SHIP-03] HK$500 as $128.00 beside HK$1,000 as $128.00',
    'two-rates/MO',
    withDestination('MO', { amount: { minor: 500_00, currency: 'HKD' }, shopEquivalent: usd(128_00) }),
    'HK$500.00 are $64.00',
  ],
  [
    '[SHIP-02] a flat rate below an amount of nothing',
    'rate-unused/MO',
    withDestination('MO', { amount: usd(0), shopEquivalent: null }),
    'its flat rate is never paid',
  ],
  [
    '[SHIP-01] free from an amount where nothing is paid',
    'rate-unused/US',
    servedOf(
      aallyn.destinations.served.map((each) => (each.country === 'US' ? { ...each, flat: usd(0) } : each)),
    ),
    'costs nothing',
  ],
  [
    '[MISS-01] a wait that outlasts both clocks',
    'claims-wait',
    { ...aallyn, missingParcels: { ...aallyn.missingParcels, waitBusinessDays: 40 } },
    'wait 40 business days',
  ],
  [
    '[INTL-01] returns from abroad for nothing',
    'international-remedies',
    internationalOf({ remedies: [] }),
    'nothing is given',
  ],
  ['[INTL-01] a country whose law gives 14 days', 'law/eu', withDestination('DE', null), 'gives less in DE'],
  [
    '[PROT-04] a protection without terms where the law asks for consent',
    'consent',
    protectionOf({ countries: ['US', 'DE'], waives: ['returned-parcel'] }, withDestination('DE', null)),
    'In DE an extra payment needs express consent',
  ],
];

describe.each(families)('%s', (_, id, policy, says) => {
  test(`[LINT-01] it is found as ${id}, and said`, () => {
    expect(decodePolicy(policy)).toMatchObject({ ok: true });
    expect(lintPolicy(policy, today).find((finding) => finding.id === id)?.message).toContain(says);
    expect(lintPolicy(aallyn, today).map((finding) => finding.id)).not.toContain(id);
  });

  test(`[LINT-01] each way out of ${id} settles it, and brings nothing new`, () => {
    const found = lintPolicy(policy, today);
    for (const way of found.find((finding) => finding.id === id)?.waysOut ?? []) {
      const left = lintPolicy(takeWayOut(policy, way), today).map((finding) => finding.id);
      expect(left).not.toContain(id);
      expect(found.map((finding) => finding.id)).toEqual(expect.arrayContaining(left));
    }
  });
});

test('[LINT-01] nothing is found of the preset but what its merchant knows', () => {
  expect(lintPolicy(aallyn, today).map(({ id }) => id)).toEqual(known);
});

test.each<readonly [string, Policy]>([
  ['tiers in their order', returnsOf({ events: [tiers(21, 45)] })],
  ['two events with the same days', returnsOf({ events: [tiers(45), tiers(45)] })],
  ['a day that is named for one year only', withFeasts(feast('Move', '2026-12-08'))],
  [
    'feasts of two years',
    withFeasts(
      feast('Vesak 2027', '2027-05-20'),
      feast('Vesak 2028', '2028-05-09'),
      feast('Move', '2027-03-01'),
    ),
  ],
  [
    'a threshold at the same rate',
    withDestination('MO', { amount: { minor: 500_00, currency: 'HKD' }, shopEquivalent: usd(64_00) }),
  ],
  [
    'carriers of another country',
    {
      ...carrierOf({ holidays: [], observed: 'none' }),
      merchant: { ...aallyn.merchant, timeZone: 'Europe/Berlin' },
    },
  ],
  [
    'a federal holiday under another name',
    carrierOf({
      holidays: aallyn.calendar.carrier.holidays.map((each) =>
        each.name === 'Juneteenth' ? { name: 'Emancipation Day', on: onFixedDay(6, 19) } : each,
      ),
    }),
  ],
  ['a protection that is not offered', protectionOf({ offered: false, waives: ['re-ship'] })],
])('[LINT-01] %s: nothing new is found', (_, policy) => {
  expect(lintPolicy(policy, today).filter(({ id }) => !known.includes(id))).toEqual([]);
});

test('[RET-07] events that follow each other do not meet', () => {
  expect(lintPolicy(twoEvents('2026-12-13'), today).map(({ id }) => id)).not.toContain('at-once/winter');
});

test('[INTL-01] with 14 days after delivery, a refund and no fee nothing is said of a law', () => {
  const { destinations, calendar } = withDestination('DE', null);
  const generous = internationalOf({ anchor: 'delivery', days: 14, fee: usd(0) });
  const found = lintPolicy({ ...generous, destinations, calendar }, today);
  expect(found.filter(({ isNote }) => isNote)).toEqual([]);
});
