import { expect, test } from 'vitest';

import { aallyn } from '../presets/aallyn.ts';
import { home } from '../testing/home.ts';
import type { BrokenPromise } from './clocks.ts';
import { decideOrder } from './decide-order.ts';
import { justPlaced } from './known-order.ts';
import { withClocks } from './plan-clocks.ts';
import { planEffects } from './plan-effects.ts';

const decision = decideOrder(aallyn, {
  ...{ policyVersion: 7, placedAt: '2026-11-09T18:00:00Z', shippingAddress: home, carrier: 'unknown' },
  lines: [{ variantId: null, quantity: 1, requiresShipping: true, subtotal: 260_00 }],
  protectionVariantId: null,
});
const plan = planEffects(decision, justPlaced(1));
const late: BrokenPromise = { kind: 'late-shipping', statement: 'CAL-02', message: 'It is late.' };
const unsigned = (parcel: string): BrokenPromise => ({
  ...{ kind: 'signature', statement: 'SIGN-03', message: 'Nothing shows it.' },
  unsigned: { parcel: `gid://shopify/Fulfillment/${parcel}`, carrier: 'UPS' },
});
const once = { made: 'once', policyVersion: 7 };

test('[CAL-02] a promise that is not kept is a case of the order, beside what is planned anyway', () => {
  const clocked = withClocks(plan, { broken: [late], dueAt: null });
  expect(clocked.effects).toEqual([
    ...plan.effects,
    { ...once, kind: 'case', key: 'case/late-shipping', after: [], payload: late },
  ]);
});

test('[SIGN-03] of each parcel without a signature the merchant is told once, when its case stands', () => {
  const { effects } = withClocks(plan, { broken: [unsigned('1'), unsigned('2')], dueAt: null });
  expect(effects.slice(plan.effects.length).map(({ key, after }) => [key, after])).toEqual([
    ['case/signature/1', []],
    ['alert/1', ['case/signature/1']],
    ['case/signature/2', []],
    ['alert/2', ['case/signature/2']],
  ]);
});

test('[CAL-06] [SIGN-03] what is kept by now ends its case, and what is not stays open', () => {
  expect(withClocks(plan, { broken: [], dueAt: 5 })).toEqual({
    ...plan,
    settled: [...plan.settled, 'late-shipping', 'late-tracking', 'signature', 'coming-back'],
    dueAt: 5,
  });
  const { settled } = withClocks(plan, { broken: [late, unsigned('1')], dueAt: null });
  expect(settled).toEqual([...plan.settled, 'late-tracking', 'coming-back']);
});

test('[RTS-01] of a parcel that may be coming back each new sign is a case of its own, and the same sign is not', () => {
  const sign = (parcel: string, by: 'waiting' | 'said') => ({
    ...({ kind: 'coming-back', statement: 'RTS-01', message: '' } as const),
    comingBack: { parcel: `gid://shopify/Fulfillment/${parcel}`, sign: by },
  });
  const { effects } = withClocks(plan, { broken: [sign('1', 'waiting'), sign('2', 'said')], dueAt: null });
  expect(effects.slice(plan.effects.length).map(({ key }) => key)).toEqual([
    ...['case/coming-back/1/waiting', 'case/coming-back/2/said'],
  ]);
});
