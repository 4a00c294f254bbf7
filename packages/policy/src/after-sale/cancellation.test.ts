import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import type { CancellationFacts } from './cancellation.ts';
import { decideCancellation, decidePaymentChange } from './cancellation.ts';

const at = (askedAt: string, more: Partial<CancellationFacts> = {}): CancellationFacts => ({
  placedAt: '2026-10-09T20:00:00Z',
  askedAt,
  scanned: false,
  ...more,
});
const chance = (facts: CancellationFacts) => {
  const decision = decideCancellation(aallyn, facts);
  return decision.kind === 'request' ? `${decision.phase}: ${decision.chance}` : decision.kind;
};

test('[ORD-01] a Friday order can well be stopped until Monday’s pick-up, by request', () => {
  expect(chance(at('2026-10-09T21:00:00Z'))).toBe('before-hand-over: good');
  expect(chance(at('2026-10-12T08:59:00-07:00'))).toBe('before-hand-over: good');
});

test('[CAL-07] in the 12 hours between pick-up and scan it may already be shipped', () => {
  expect(chance(at('2026-10-12T09:00:00-07:00'))).toBe('in-the-gap: small');
  expect(chance(at('2026-10-12T20:59:00-07:00'))).toBe('in-the-gap: small');
  expect(chance(at('2026-10-12T21:00:00-07:00'))).toBe('shipped: none');
});

test('[CAL-07] a scan proves that it is shipped, whatever the clock says', () => {
  expect(chance(at('2026-10-10T00:00:00Z', { scanned: true }))).toBe('shipped: none');
});

test('[ORD-01] a merchant may take no requests at all', () => {
  const policy = { ...aallyn, orders: { ...aallyn.orders, cancellations: 'never' as const } };
  expect(decideCancellation(policy, at('2026-10-09T21:00:00Z')).kind).toBe('refused');
});

test('[ORD-01] what cannot be read is treated as gone', () => {
  expect(chance(at('soon'))).toBe('shipped: none');
  expect(chance(at('2026-10-09T21:00:00Z', { placedAt: '' }))).toBe('shipped: none');
});

test('[ORD-02] payment cannot be changed, but an order that has not left may be cancelled and placed again', () => {
  expect(decidePaymentChange(aallyn, at('2026-10-09T21:00:00Z')).kind).toBe('cancel-and-reorder');
  expect(decidePaymentChange(aallyn, at('2026-10-12T09:00:00-07:00')).kind).toBe('refused');
  const policy = { ...aallyn, orders: { ...aallyn.orders, paymentChange: 'never' as const } };
  expect(decidePaymentChange(policy, at('2026-10-09T21:00:00Z')).kind).toBe('refused');
});
