import fc from 'fast-check';
import { expect, test } from 'vitest';

import { aallyn } from '../presets/aallyn.ts';
import { protectionVariantId } from '../testing/carts.ts';
import { decideOrder } from './decide-order.ts';
import type { OrderLineFacts } from './order-line.ts';
import type { OrderFacts } from './order.ts';
import { home } from '../testing/home.ts';

const line = (subtotal: number, changes: Partial<OrderLineFacts> = {}): OrderLineFacts => ({
  variantId: 'gid://shopify/ProductVariant/1',
  quantity: 1,
  requiresShipping: true,
  subtotal,
  ...changes,
});

const figures = (facts: Partial<OrderFacts> = {}) =>
  decideOrder(aallyn, {
    policyVersion: 4,
    placedAt: '2026-11-24T18:00:00Z',
    lines: [line(85_00)],
    shippingAddress: home,
    carrier: 'unknown',
    protectionVariantId,
    ...facts,
  }).figures;

test('[SHIP-01] an order keeps how much was missing to free shipping, what was over counts below zero', () => {
  expect(figures({ shipping: 5_00 })).toMatchObject({
    ...{ country: 'US', currency: 'USD', merchandise: 85_00, shipping: 5_00, fee: 0 },
    threshold: { freeFrom: { minor: 100_00, currency: 'USD' }, missing: 15_00 },
  });
  expect(figures({ lines: [line(104_00)], shipping: 0 }).threshold?.missing).toBe(-4_00);
});

test('[SHIP-01] discounts count as they do at checkout, and the protection does not', () => {
  const fee = line(2_98, { variantId: protectionVariantId, requiresShipping: false });
  expect(figures({ lines: [line(110_00, { discount: 11_00 }), fee] })).toMatchObject({
    ...{ merchandise: 110_00, fee: 2_98 },
    threshold: { missing: 1_00 },
  });
});

test('[SHIP-03] a threshold in the buyer’s currency is compared with what the buyer paid', () => {
  const destination = aallyn.destinations.served.find(({ freeFrom }) => freeFrom?.amount.currency === 'HKD');
  const country = destination?.country ?? '';
  const freeFrom = destination?.freeFrom?.amount;
  const paid = { subtotal: (freeFrom?.minor ?? 0) - 5_00, discount: 0 };
  const toThere = { shippingAddress: { ...home, provinceCode: null, countryCode: country } };
  const order = { ...toThere, paid: { currency: 'HKD' }, lines: [line(500_00, { paid })] };
  expect(figures(order).threshold).toEqual({ freeFrom, missing: 5_00 });
  // What the buyer paid cannot be read: the shop's money is what there is.
  expect(figures({ ...order, lines: [line(500_00)] }).threshold?.freeFrom.currency).toBe('USD');
});

test('[ADDR-01] [ADDR-03] [SHIP-05] an order keeps the kind of address, what was said to it and the form that was found', () => {
  expect(figures().address).toEqual({ class: 'street', verdict: 'allow', form: null });
  const box = figures({ shippingAddress: { ...home, address1: 'PO Box 12' } });
  expect(box.address).toMatchObject({ class: 'poBox', verdict: 'refuse' });
  expect(box.address?.form).toMatch(/\w/);
  expect(figures({ shippingAddress: { ...home, countryCode: 'DE', provinceCode: null } }).unserved).toBe(
    'country',
  );
});

test('[SHIP-01] what nobody ships has neither shipping nor threshold, what has left since keeps both', () => {
  expect(figures({ deliveryMethod: 'pickup', shipping: 0 })).toMatchObject({
    shipping: null,
    threshold: null,
  });
  expect(figures({ lines: [line(85_00, { stillToShip: 0 })], shipping: 5_00 })).toMatchObject({
    ...{ shipping: 5_00, threshold: { missing: 15_00 } },
  });
});

test('an amount that cannot be read is not known, and none of the figures is a guess', () => {
  const unread = [{ about: 'value', message: 'the price of line 1 cannot be read' }] as const;
  expect(figures({ unread })).toMatchObject({ merchandise: null, shipping: null, threshold: null });
});

test('no figure repeats what a customer typed', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 12 }), fc.constantFrom('PO Box 12', ''), (typed, box) => {
      const address = { ...home, address1: `${box} ${typed}`, city: typed, company: typed };
      expect(JSON.stringify(figures({ shippingAddress: address }))).not.toContain(
        JSON.stringify(typed).slice(1, -1),
      );
    }),
  );
});
