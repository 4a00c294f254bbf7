import fc from 'fast-check';
import { expect, test } from 'vitest';

import { aallyn } from '../presets/aallyn.ts';
import { protectionVariantId } from '../testing/carts.ts';
import { home } from '../testing/home.ts';
import { decideOrder } from './decide-order.ts';
import type { OrderLineFacts } from './order-line.ts';
import type { OrderFacts } from './order.ts';

const bag: OrderLineFacts = {
  ...{ id: 'gid://shopify/LineItem/1', variantId: 'gid://shopify/ProductVariant/1' },
  ...{ quantity: 1, requiresShipping: true, subtotal: 100_00 },
};
const fee: OrderLineFacts = {
  ...{ id: 'gid://shopify/LineItem/2', variantId: protectionVariantId },
  ...{ quantity: 1, requiresShipping: false, subtotal: 298 },
};
const decide = (lines: readonly OrderLineFacts[], facts: Partial<OrderFacts> = {}) =>
  decideOrder(aallyn, {
    ...{ policyVersion: 4, placedAt: '2026-11-24T18:00:00Z', carrier: 'unknown', protectionVariantId },
    ...{ shippingAddress: home, lines },
    ...facts,
  }).fee;
const right = { refund: null, misuse: [] };
const taken = (line: OrderLineFacts) => ({ ...line, quantity: 0, sold: line.quantity, subtotal: 0 });
const cancelled = { cancelled: true, kept: 500 };

test('[PROT-05] one fee beside something that ships is right', () => {
  expect(decide([bag, fee])).toEqual(right);
  expect(decide([bag])).toEqual(right);
});

test('[PROT-05] cancelled before it shipped, the fee is paid back as long as the shop has anything of the money', () => {
  const lines = [taken(bag), taken(fee)];
  const back = { why: 'cancelled', statement: 'PROT-05', lines: [{ id: fee.id, quantity: 1 }] };
  expect(decide(lines, cancelled).refund).toMatchObject(back);
  expect(decide(lines, { ...cancelled, kept: 0 })).toEqual(right);
  expect(decide(lines, { cancelled: true })).toEqual(right);
  const refunded = [taken(bag), { ...taken(fee), paidBack: 1 }];
  expect(decide(refunded, cancelled)).toEqual(right);
});

test('[PROT-05] once a parcel has left, a cancellation pays no fee back', () => {
  expect(decide([taken(bag), taken(fee)], { ...cancelled, shippedOn: '2026-11-25' })).toEqual(right);
});

test('[PROT-05] more than one is paid back but for one, also after a parcel has left', () => {
  const surplus = { why: 'surplus', message: 'It was bought 3 times, and once is enough.' };
  expect(decide([bag, { ...fee, quantity: 3 }]).refund).toMatchObject({
    ...surplus,
    lines: [{ id: fee.id, quantity: 2 }],
  });
  const two = { ...fee, id: 'gid://shopify/LineItem/3', quantity: 2 };
  expect(decide([bag, fee, two], { shippedOn: '2026-11-25' }).refund).toMatchObject({
    ...surplus,
    lines: [{ id: two.id, quantity: 2 }],
  });
});

test('[PROT-05] alone, or left alone by an edit before anything shipped, it is paid back; after a return it stays', () => {
  expect(decide([fee]).refund).toMatchObject({ why: 'alone', lines: [{ id: fee.id, quantity: 1 }] });
  expect(decide([taken(bag), fee]).refund).toMatchObject({ why: 'alone' });
  expect(decide([taken(bag), fee], { shippedOn: '2026-11-25' })).toEqual(right);
});

test('[PROT-03] sold to where it is not offered, or at a discount, it stays and a person decides', () => {
  const toCanada = { shippingAddress: { ...home, countryCode: 'CA', provinceCode: 'QC' } };
  expect(decide([bag, fee], toCanada)).toMatchObject({
    refund: null,
    misuse: [{ statement: 'PROT-03', message: 'The protection was sold to CA, where it is not offered.' }],
  });
  expect(decide([bag, { ...fee, discount: 298 }])).toMatchObject({
    refund: null,
    misuse: [{ statement: 'PROT-05' }],
  });
  expect(decide([bag, fee], { shippingAddress: null })).toEqual(right);
});

test('[PROT-05] no more is ever paid back than was sold, and what was paid back is not paid back again', () => {
  const lines = fc.record({
    quantity: fc.integer({ min: 0, max: 3 }),
    gone: fc.integer({ min: 0, max: 3 }),
    paidBack: fc.integer({ min: 0, max: 3 }),
    isCancelled: fc.boolean(),
    bags: fc.integer({ min: 0, max: 2 }),
    shippedOn: fc.constantFrom(null, '2026-11-25'),
  });
  fc.assert(
    fc.property(lines, ({ quantity, gone, paidBack, isCancelled, bags, shippedOn }) => {
      const sold = quantity + gone;
      const line = { ...fee, quantity: isCancelled ? 0 : quantity, sold, paidBack: Math.min(paidBack, gone) };
      const facts = { cancelled: isCancelled, kept: 900, shippedOn };
      const { refund } = decide([{ ...bag, quantity: isCancelled ? 0 : bags }, line], facts);
      const back = refund?.lines.reduce((sum, each) => sum + each.quantity, 0) ?? 0;
      expect(back).toBeLessThanOrEqual(isCancelled ? sold - line.paidBack : quantity);
      // Once it is made, nothing is left to pay back.
      const after = isCancelled
        ? { ...line, paidBack: line.paidBack + back }
        : { ...line, quantity: quantity - back };
      expect(decide([{ ...bag, quantity: isCancelled ? 0 : bags }, after], facts).refund).toBeNull();
    }),
  );
});
