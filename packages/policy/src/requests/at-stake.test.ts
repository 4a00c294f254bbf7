import { expect, test } from 'vitest';

import { storyOf } from '../testing/request-story.ts';
import { dollars, soldLine, soldOrder } from '../testing/sold-order.ts';
import type { Asked } from './asked.ts';
import { atStake } from './at-stake.ts';

const noon = '2026-10-10T19:00:00Z';
const stake = (asked: Asked, askedAt = noon, order = soldOrder()) =>
  atStake(storyOf(asked, order, { askedAt, until: askedAt }).request);
const usd = (minor: number) => ({ minor, currency: 'USD' });

const lines = [{ id: 'bag', quantity: 1, reason: 'changed-my-mind' }];
const toReturn = (remedy: 'refund' | 'store-credit'): Asked => ({
  ...{ kind: 'return', lines, remedy, attested: true },
});
const toExchange = (price: number): Asked => ({
  ...{ kind: 'exchange', lines, attested: true },
  wanted: [{ variantId: 'other', quantity: 1, price: dollars(price) }],
});

test('[RET-01] a return is worth what is paid back less its fee, the way that its customer asked for', () => {
  expect(stake(toReturn('refund'))).toEqual({ way: 'refund', amount: usd(105_00) });
  expect(stake(toReturn('store-credit'))).toEqual({ way: 'store-credit', amount: usd(105_00) });
});

test('[EXCH-01] an exchange is worth what is left of it, up or down', () => {
  expect(stake(toExchange(150_00))).toEqual({ way: 'to-pay', amount: usd(45_00) });
  expect(stake(toExchange(50_00))?.way).not.toBe('to-pay');
  expect(stake(toExchange(105_00))).toBeNull();
});

test('[PRICE-01] a price that fell is worth the difference', () => {
  const asked: Asked = {
    ...{ kind: 'price-adjustment', now: dollars(100_00), nowFrom: 'price' },
    line: { id: 'bag', quantity: 1 },
  };
  expect(stake(asked, '2026-10-03T19:00:00Z')).toEqual({ way: 'refund', amount: usd(20_00) });
  const sale = soldOrder({ lines: [soldLine({ id: 'bag', isReduced: true })] });
  expect(stake(asked, '2026-10-03T19:00:00Z', sale)).toEqual({ way: 'store-credit', amount: usd(20_00) });
});

test('[MISS-04] a missing parcel that can be sent again costs the fee of a replacement', () => {
  expect(stake({ kind: 'missing-parcel', checked: true }, '2026-10-16T19:00:00Z')).toEqual({
    ...{ way: 'to-pay', amount: usd(25_00) },
  });
});

test('[RET-02] what is not granted, or has no amount, names none', () => {
  expect(stake(toReturn('refund'), '2026-12-20T19:00:00Z')).toBeNull();
  expect(stake({ kind: 'question' })).toBeNull();
  expect(stake({ kind: 'product-issue', lines, problem: 'faulty' }, '2026-10-06T19:00:00Z')).toBeNull();
});
