import { expect, test } from 'vitest';

import { aallyn } from '../presets/aallyn.ts';
import { decideOrder } from './decide-order.ts';
import type { OrderFacts } from './order.ts';
import { planDesk, planPromiseAgain } from './plan-desk.ts';
import { home } from '../testing/home.ts';

const decided = (facts: Partial<OrderFacts> = {}) =>
  decideOrder(aallyn, {
    policyVersion: 4,
    placedAt: '2026-11-24T18:00:00Z',
    lines: [{ variantId: null, quantity: 1, requiresShipping: true, subtotal: 260_00 }],
    shippingAddress: { ...home, address1: 'PO Box 12' },
    carrier: 'unknown',
    protectionVariantId: null,
    ...facts,
  });
const street = decided({ shippingAddress: home });
const once = { after: [], made: 'once', policyVersion: 4 };

test('[ADDR-02] releasing and asking again are each made once for their turn', () => {
  expect(planDesk(decided(), { wish: 'released', turn: 2 })).toEqual([
    { ...once, kind: 'release', key: 'release/2', payload: {} },
  ]);
  expect(planDesk(decided(), { wish: 'asked-again', turn: 3 })).toMatchObject([
    { ...once, kind: 'mail', key: 'ask/3', payload: { kind: 'poBox', verdict: 'refuse' } },
  ]);
});

test('[ADDR-02] where no address is waited for nobody is asked', () => {
  expect(planDesk(street, { wish: 'asked-again', turn: 3 })).toEqual([]);
});

test('[CAL-05] deciding again writes the promise over the one that was read, once for its turn', () => {
  expect(planPromiseAgain(street, { replaces: 'd', turn: 2 })).toEqual({
    ...{ ...once, kind: 'promise', key: 'again/2/promise' },
    payload: { promise: street.promise, replaces: 'd' },
  });
});
