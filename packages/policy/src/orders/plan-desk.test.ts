import { expect, test } from 'vitest';

import { aallyn } from '../presets/aallyn.ts';
import { decideOrder } from './decide-order.ts';
import type { OrderFacts } from './order.ts';
import { planDesk } from './plan-desk.ts';
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
const atShopify = { turn: 2, tags: ['address-hold', 'vip'], promiseDigest: 'd' };
const planned = (...about: Parameters<typeof planDesk>) =>
  planDesk(...about).map(({ key, after, payload }) => ({ key, after, payload }));

test('[ADDR-02] releasing takes the hold off first, then its tag, and the promise waits for nothing any more', () => {
  const { hold, ...unheld } = decided().promise;
  expect(hold).toBe('address');
  expect(planned(decided(), { stage: 'released', ...atShopify })).toEqual([
    { key: 'release/2', after: [], payload: {} },
    { key: 'release/2/tags', after: ['release/2'], payload: { add: [], remove: ['address-hold'] } },
    { key: 'release/2/promise', after: ['release/2'], payload: { promise: unheld, replaces: 'd' } },
  ]);
});

test('[ADDR-02] asking again is a mail of its own for each turn; where no address is waited for nobody is asked', () => {
  expect(planned(decided(), { stage: 'asked-again', turn: 3 })).toEqual([
    { key: 'ask/3', after: [], payload: { kind: 'poBox', verdict: 'refuse', again: 3 } },
  ]);
  expect(planned(street, { stage: 'asked-again', turn: 3 })).toEqual([]);
});

test('[ADDR-02] an order that is decided anew to wait is held, unless it is held already', () => {
  const known = { stage: 'decided-again', ...atShopify, tags: [], decidedTags: [] } as const;
  const keys = (isHeld: boolean) => planned(decided(), { ...known, isHeld }).map(({ key }) => key);
  expect(keys(false)).toEqual(['again/2/tags', 'again/2/promise', 'again/2/hold', 'again/2/rest']);
  expect(keys(true)).toEqual(['again/2/tags', 'again/2/promise']);
});

test('[SIGN-03] deciding again takes away only tags that were decided before, and the hold’s not while it is held', () => {
  const known = {
    stage: 'decided-again',
    ...atShopify,
    tags: ['protected', 'address-hold'],
    isHeld: false,
  } as const;
  const tags = (changes: object) =>
    planned(street, { ...known, decidedTags: ['address-hold'], ...changes })[0]?.payload;
  expect(tags({})).toEqual({ add: ['signature-required'], remove: ['address-hold'] });
  expect(tags({ isHeld: true })).toEqual({ add: ['signature-required'], remove: [] });
});

test('every effect of the desk is made once for its turn, under the version that the order was sold under', () => {
  const known = { ...atShopify, decidedTags: [], isHeld: false };
  const all = (['released', 'asked-again', 'decided-again'] as const).flatMap((stage) =>
    planDesk(decided(), { ...known, stage }),
  );
  expect(all.every(({ made, policyVersion }) => made === 'once' && policyVersion === 4)).toBe(true);
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
});
