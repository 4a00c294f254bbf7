import { expect, test } from 'vitest';
import type { Locale } from '../document/locales.ts';
import { locales } from '../document/locales.ts';
import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { renewedEvent } from '../testing/renewed-event.ts';
import { lintPolicy } from './lint.ts';
import { findWhatIsOver } from './past-dates.ts';

const today = '2026-11-23';
const found = (policy: Policy) => lintPolicy(policy, today).map(({ path }) => path);
const nameAt = (locale: string) => `protection.name.${locale}`;
const namedIn = (locale: Locale, name: string, waives = aallyn.protection.waives) =>
  found({ ...aallyn, protection: { ...aallyn.protection, name: { en: 'Care', [locale]: name }, waives } });
const named = (name: string, waives = aallyn.protection.waives) => namedIn('en', name, waives);

test('[LINT-01] the page promises abroad what cannot be kept, has an old event, an unnamed threshold, and a country with a law of its own', () => {
  expect(found(aallyn)).toEqual(['international.days', 'events.0', 'gifts.threshold', 'international.fee']);
});

test('[INTL-01] 21 days from shipment can be over before a parcel arrives that takes 28 business days', () => {
  expect(lintPolicy(aallyn, today)[0]).toMatchObject({
    statements: ['INTL-01', 'CAL-05'],
    message:
      'Returns from CA, HK, JP, KR, SG close 21 days after shipment, which can be before the parcel arrives.',
  });
  const international = { ...aallyn.international, anchor: 'delivery' as const };
  expect(found({ ...aallyn, international })).not.toContain('international.days');
});

test('[MISS-02] the earlier clock can close a claim from abroad before delivery is due', () => {
  const missingParcels = { ...aallyn.missingParcels, closes: 'earlier' as const };
  const findings = lintPolicy({ ...aallyn, missingParcels }, today).filter(
    ({ path }) => path === 'missingParcels.closes',
  );
  expect(findings).toHaveLength(5);
});

test('[PROT-06] a name that promises more or other things than are waived is a finding', () => {
  expect(named('Free returns')).not.toContain(nameAt('en'));
  expect(named('Free returns', ['replacement'])).toContain(nameAt('en'));
  expect(named('Shipping protection')).toContain(nameAt('en'));
  expect(named('Shipping protection', ['replacement', 're-ship'])).not.toContain(nameAt('en'));
  expect(named('Free exchanges', ['return'])).toContain(nameAt('en'));
  expect(named('Return insurance')).toContain(nameAt('en'));
});

const inEveryLanguage = {
  en: ['Free returns', 'Free exchanges', 'Parcel protection', 'Return insurance'],
  fr: ['Retours gratuits', 'Échanges gratuits', 'Protection des colis', 'Assurance retour'],
  'fr-CA': ['Retours sans frais', 'Échanges sans frais', 'Protection à la livraison', 'Assurance retour'],
  ja: ['返品無料', '交換無料', '配送補償', '返品保険'],
  ko: ['무료 반품', '무료 교환', '배송 보호', '반품 보험'],
  'zh-TW': ['免費退貨', '免費換貨', '包裹保障', '退貨保險'],
  'zh-HK': ['免費退貨', '免費換貨', '運送保障', '退貨保險'],
} as const satisfies Record<Locale, readonly string[]>;

test.each(locales)('[PROT-06] the name’s meaning is read in %s', (locale) => {
  const said = (name: string, waives: Policy['protection']['waives']) =>
    namedIn(locale, name, waives).filter((path) => path === nameAt(locale));
  const [returns, exchanges, parcels, insurance] = inEveryLanguage[locale];
  expect(said(returns, ['replacement'])).toHaveLength(1);
  expect(said(returns, ['return'])).toEqual([]);
  expect(said(exchanges, ['return'])).toHaveLength(1);
  expect(said(exchanges, ['exchange'])).toEqual([]);
  expect(said(parcels, ['return', 'exchange', 'returned-parcel'])).toHaveLength(1);
  expect(said(parcels, ['re-ship'])).toEqual([]);
  expect(said(insurance, ['return'])).toHaveLength(1);
});

test('[PROT-06] renamed in English only and waiving other fees, every language that still sells returns is named', () => {
  const name = { ...aallyn.protection.name, en: 'Parcel protection' };
  const protection = { ...aallyn.protection, name, waives: ['replacement'] as const };
  const findings = lintPolicy({ ...aallyn, protection }, today).filter(({ path }) =>
    path.startsWith('protection.name'),
  );
  expect(findings.map(({ path }) => path)).toEqual(['fr', 'ja', 'ko', 'zh-TW'].map(nameAt));
  expect(findings[1]?.message).toBe('“返品無料” (Japanese) promises returns, but no return fee is waived.');
});

test.each(['ＦＲＥＥ ＲＥＴＵＲＮＳ', 'RETOURS', '\u1107\u1161\u11ab\u1111\u116e\u11b7'])(
  '[PROT-06] the meaning of %s is read however it is written, in any language’s field',
  (name) => {
    expect(namedIn('ja', name, ['replacement'])).toContain(nameAt('ja'));
  },
);

test('[PROT-06] the name of a protection that is not offered misleads nobody', () => {
  const protection = { ...aallyn.protection, offered: false, name: { en: 'Shipping protection' } };
  expect(found({ ...aallyn, protection })).not.toContain(nameAt('en'));
});

const withPeriod = (period: Policy['events'][number]['period']): Policy => ({
  ...aallyn,
  events: aallyn.events.map((event) => ({ ...event, period })),
});
const dated = (from: string, until: string) =>
  withPeriod({ from: { kind: 'date', date: from }, until: { kind: 'date', date: until } });
const onEvent = (date: string, policy = aallyn) =>
  lintPolicy(policy, date).find(({ path }) => path === 'events.0');

test('[RET-07, PROMO-02] an event is over the day after its last day, and its renewal is proposed', () => {
  expect(onEvent('2024-12-12')).toBeUndefined();
  expect(onEvent('2024-12-13')).toMatchObject({
    id: 'event/holiday',
    statements: ['RET-07', 'PROMO-02'],
    path: 'events.0',
    message: '“Holiday Event” ended on Dec 12, 2024.',
    fix: 'Renew it for Nov 18, 2025 through Dec 12, 2025, or remove it.',
    renewal: { from: '2025-11-18', until: '2025-12-12' },
  });
});

test.each([
  ['before it would begin', '2026-06-01', '2026-11-18', '2026-12-12'],
  ['while it would run', '2026-11-29', '2026-11-18', '2026-12-12'],
  ['on its last day', '2026-12-12', '2026-11-18', '2026-12-12'],
  ['after it', '2026-12-13', '2027-11-18', '2027-12-12'],
])(
  '[LINT-01] the renewal of an event of 2024 is the next that is not over: asked %s',
  (_, date, from, until) => {
    expect(onEvent(date)?.renewal).toEqual({ from, until });
  },
);

test('[LINT-01] a renewed event is no finding', () => {
  expect(onEvent(today, renewedEvent)).toBeUndefined();
});

test.each([
  ['runs over New Year', '2024-12-20', '2025-01-05', { from: '2026-12-20', until: '2027-01-05' }],
  ['begins on February 29', '2024-02-29', '2024-03-02', { from: '2027-02-28', until: '2027-03-02' }],
  ['ends on February 29', '2023-12-20', '2024-02-29', { from: '2026-12-20', until: '2027-02-28' }],
  ['runs over February', '2025-02-20', '2025-03-05', { from: '2027-02-20', until: '2027-03-05' }],
  ['runs over a leap day', '2024-02-20', '2024-03-05', { from: '2027-02-20', until: '2027-03-05' }],
])('[LINT-01] an event that %s keeps its days of the year when it is renewed', (_, from, until, renewal) => {
  expect(onEvent(today, dated(from, until))?.renewal).toEqual(renewal);
});

test('[LINT-01] an event that ends before it begins never runs', () => {
  expect(onEvent(today, dated('2026-12-12', '2026-11-18'))?.message).toContain('never runs');
});

test('[LINT-01] an event that comes back until one date is over after it, also when it began the year before', () => {
  const winter = withPeriod({
    from: { kind: 'fixed', month: 12, day: 20 },
    until: { kind: 'date', date: '2026-02-28' },
  });
  expect(onEvent('2026-02-28', winter)).toBeUndefined();
  expect(onEvent('2026-03-01', winter)?.renewal).toEqual({ from: '2026-12-20', until: '2027-02-28' });
});

test('[RET-07] an event that comes back every year is never over, and one that no rule refers to promises nothing', () => {
  const everyYear = withPeriod({
    from: { kind: 'fixed', month: 11, day: 18 },
    until: { kind: 'fixed', month: 12, day: 12 },
  });
  expect(onEvent('2031-01-01', everyYear)).toBeUndefined();
  const returns = { ...aallyn.returns, events: [] };
  const promotions = { ...aallyn.promotions, events: [] };
  expect(onEvent(today, { ...aallyn, promotions })?.statements).toEqual(['RET-07']);
  expect(onEvent(today, { ...aallyn, returns, promotions })).toBeUndefined();
});

test('[CAL-05] a destination without an estimate is a finding', () => {
  const calendar = {
    ...aallyn.calendar,
    transit: aallyn.calendar.transit.filter(({ country }) => country !== 'SG'),
  };
  expect(lintPolicy({ ...aallyn, calendar }, today)[0]?.message).toBe(
    'Orders ship to SG, but there is no delivery estimate for it.',
  );
});

const closed = (date: string) => ({ name: 'Move', on: { kind: 'date', date } as const });
const withHolidays = (...dates: readonly string[]): Policy => {
  const { calendar } = aallyn;
  const warehouse = {
    ...calendar.warehouse,
    holidays: [...calendar.warehouse.holidays, ...dates.map(closed)],
  };
  return { ...aallyn, calendar: { ...calendar, warehouse } };
};
const onHolidays = (policy: Policy) =>
  lintPolicy(policy, today).find(({ id }) => id === 'holidays/warehouse')?.message;

test('[CAL-03] a holiday of one date is over the day after it; one that comes back every year never is', () => {
  expect(onHolidays(aallyn)).toBeUndefined();
  expect(onHolidays(withHolidays(today))).toBeUndefined();
  expect(onHolidays(withHolidays('2026-11-22'))).toBe('Holidays of the warehouse are over: “Move”.');
});

test('[CAL-04] a season whose last day has passed is over', () => {
  const period = {
    from: { kind: 'date', date: '2025-11-01' },
    until: { kind: 'date', date: '2025-12-31' },
  } as const;
  const season = { name: 'Winter 2025', period, shipsWithin: 5, refundWithinDays: null };
  const policy = { ...aallyn, calendar: { ...aallyn.calendar, seasons: [season] } };
  expect(findWhatIsOver(policy, today).map(({ id }) => id)).toEqual(['event/holiday', 'seasons']);
});
