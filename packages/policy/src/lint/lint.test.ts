import { expect, test } from 'vitest';
import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { minimalPolicy } from '../presets/minimal.ts';
import { lintPolicy } from './lint.ts';

const today = '2026-11-23';
const found = (policy: Policy) => lintPolicy(policy, today).map(({ path }) => path);
const named = (en: string, waives: Policy['protection']['waives'] = aallyn.protection.waives) =>
  found({ ...aallyn, protection: { ...aallyn.protection, name: { en }, waives } });

test('[LINT-01] the page promises abroad what cannot be kept, has an old event and an unnamed threshold', () => {
  expect(found(aallyn)).toEqual(['international.days', 'promotions.events.0', 'gifts.threshold']);
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
  expect(named('Free returns')).not.toContain('protection.name');
  expect(named('Free returns', ['replacement'])).toContain('protection.name');
  expect(named('Shipping protection')).toContain('protection.name');
  expect(named('Shipping protection', ['replacement', 're-ship'])).not.toContain('protection.name');
  expect(named('Return insurance')).toContain('protection.name');
});

test('[PROT-06] the name of a protection that is not offered misleads nobody', () => {
  const protection = { ...aallyn.protection, offered: false, name: { en: 'Shipping protection' } };
  expect(found({ ...aallyn, protection })).not.toContain('protection.name');
});

test('[PROMO-02] an event is stale the day after its last day', () => {
  const stale = (date: string) => lintPolicy(aallyn, date).some(({ path }) => path === 'promotions.events.0');
  expect([stale('2024-11-30'), stale('2024-12-01')]).toEqual([false, true]);
});

test('[RET-07] an event that comes back every year is never stale', () => {
  expect(lintPolicy(aallyn, '2031-01-01').map(({ path }) => path)).not.toContain('returns.events.0');
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

test('a new shop’s policy has only its gift threshold open', () => {
  const shop = {
    name: 'Aomori Bags',
    currency: 'JPY',
    timeZone: 'Asia/Tokyo',
    country: 'JP',
    contact: 'hello@aomori.example',
  };
  expect(found(minimalPolicy(shop))).toEqual(['gifts.threshold']);
});
