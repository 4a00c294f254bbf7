import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import type { ClaimFacts } from './missing-parcel.ts';
import { decideClaim } from './missing-parcel.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const decide = (facts: Partial<ClaimFacts> = {}) =>
  decideClaim(aallyn, {
    placedAt: '2026-10-05T20:00:00Z',
    countryCode: 'US',
    shippedOn: '2026-10-06',
    deliveredOn: '2026-10-13',
    reportedOn: '2026-10-20',
    carrier: 'USPS',
    waives: [],
    ...facts,
  });

test('[MISS-01] it can be reported from the 5th business day after "delivered", with the usual places first', () => {
  expect(decide({ reportedOn: '2026-10-19' })).toMatchObject({ kind: 'not-yet', from: '2026-10-20' });
  const claim = decide();
  expect(claim.kind).toBe('eligible');
  expect(claim.kind === 'eligible' && claim.checks).toHaveLength(4);
});

test('[MISS-01] as long as it is under way there is nothing to claim; when it is overdue a person looks', () => {
  expect(decide({ deliveredOn: null, reportedOn: '2026-10-16' })).toMatchObject({
    kind: 'not-yet',
    from: null,
  });
  expect(decide({ deliveredOn: null, reportedOn: '2026-10-19' }).kind).toBe('ask');
});

test('[MISS-02] it can be reported through the later clock’s day and not on the next', () => {
  expect(decide({ reportedOn: '2026-11-06' })).toMatchObject({ kind: 'eligible', until: '2026-11-06' });
  expect(decide({ reportedOn: '2026-11-07' })).toMatchObject({ kind: 'closed', since: '2026-11-07' });
});

test.each([
  ['USPS', 'US', 'USPS'],
  ['USPS', 'JP', 'USPS'],
  ['UPS Ground', 'US', 'UPS'],
  ['UPS', 'JP', null],
  ['DHL', 'US', null],
  [null, 'US', null],
])('[MISS-03] the way to claim at %s for a parcel to %s is that of %s', (carrier, countryCode, found) => {
  const claim = decide({ carrier, countryCode, deliveredOn: '2026-10-13', reportedOn: '2026-10-21' });
  expect(claim.kind === 'eligible' && (claim.carrierClaim?.carrier ?? null)).toBe(found);
});

test('[MISS-04] a replacement costs $25.00, unless the protection waives it', () => {
  expect(decide()).toMatchObject({ replacementFee: { due: usd(2500), waived: false } });
  expect(decide({ waives: ['return'] })).toMatchObject({ replacementFee: { due: usd(2500) } });
  expect(decide({ waives: ['replacement'] })).toMatchObject({
    replacementFee: { due: usd(0), waived: true },
  });
});

test('[MISS-05] the liability text is said and nothing promises a refund', () => {
  const claim = decide();
  expect(claim.kind === 'eligible' && claim.liability.en).toContain('not liable');
  expect(claim.because).toContainEqual({
    statement: 'MISS-05',
    message: 'No refund is promised after delivery.',
  });
  expect(Object.keys(claim)).not.toContain('refund');
});

test('a claim for a country without an estimate, or on an unreadable date, is refused', () => {
  expect(decide({ countryCode: 'DE' }).kind).toBe('refused');
  expect(decide({ reportedOn: 'today' }).kind).toBe('refused');
});
