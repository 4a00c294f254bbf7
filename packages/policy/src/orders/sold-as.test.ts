import fc from 'fast-check';
import { expect, test } from 'vitest';
import { protectionVariantId } from '../testing/carts.ts';
import type { OrderLineFacts } from './order-line.ts';
import { shipmentOf } from './shipment.ts';
import { keepSoldAs, restoreSold } from './sold-as.ts';

const lines: fc.Arbitrary<readonly OrderLineFacts[]> = fc
  .array(
    fc.record({
      quantity: fc.integer({ min: 0, max: 3 }),
      requiresShipping: fc.boolean(),
      isFee: fc.boolean(),
      left: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(({ quantity, requiresShipping, isFee, left }, at) => ({
      id: `gid://shopify/LineItem/${at}`,
      variantId: isFee ? protectionVariantId : 'gid://shopify/ProductVariant/1',
      quantity,
      requiresShipping,
      stillToShip: Math.max(0, quantity - left),
      subtotal: quantity * 100,
    })),
  );

const sold = (lines: readonly OrderLineFacts[]) =>
  keepSoldAs({
    ...{ policyVersion: 4, placedAt: '2026-11-24T18:00:00Z', carrier: 'unknown', shippingAddress: null },
    ...{ lines, protectionVariantId },
  });

test('[CAL-05] [SIGN-01] whether an order was still to leave stays as it was sold, whatever leaves afterwards', () => {
  fc.assert(
    fc.property(lines, (placed) => {
      const kept = sold(placed);
      const now = placed.map((line) => ({ ...line, stillToShip: 0 }));
      const restored = restoreSold(now, kept, protectionVariantId);
      expect(shipmentOf({ lines: restored })).toBe(kept.shipment);
    }),
  );
});

test('[PROT-01] what was bought as protection stays that when its variant is deleted, and nothing else becomes it', () => {
  fc.assert(
    fc.property(lines, (placed) => {
      const now = placed.map((line) => ({ ...line, variantId: null }));
      const restored = restoreSold(now, sold(placed), protectionVariantId);
      expect(restored.map(({ variantId }) => variantId)).toEqual(
        placed.map((line) =>
          line.quantity > 0 && line.variantId === protectionVariantId ? protectionVariantId : null,
        ),
      );
    }),
  );
});

test('[CAL-05] [SIGN-01] an order that is decided for the first time after its parcel left is decided as one that was decided before', () => {
  fc.assert(
    fc.property(lines, (placed) => {
      const now = placed.map((line) => ({ ...line, stillToShip: 0 }));
      const facts = {
        ...{ policyVersion: 4, placedAt: '2026-11-24T18:00:00Z', shippingAddress: null, leftLater: true },
        ...{ lines: now, protectionVariantId, carrier: 'unknown' as const },
      };
      const before = keepSoldAs({ ...facts, lines: placed, leftLater: false });
      if (before.shipment !== 'to-ship') return;
      expect(keepSoldAs(facts)).toEqual(before);
      expect(keepSoldAs({ ...facts, soldAs: before })).toEqual(before);
    }),
  );
});

test('[RET-06] [PRICE-02] how lines were marked is kept at the first decision and never after it', () => {
  const facts = {
    ...{ policyVersion: 4, placedAt: '2026-11-24T18:00:00Z', carrier: 'unknown' as const },
    ...{ shippingAddress: null, lines: [], protectionVariantId },
  };
  const marks = [{ id: 'gid://shopify/LineItem/1', tags: ['flash'], isReduced: true }];
  const first = keepSoldAs({ ...facts, marks });
  expect(first.marks).toEqual(marks);
  expect(keepSoldAs({ ...facts, marks: [], soldAs: first }).marks).toEqual(marks);
  const { marks: _, ...earlier } = first;
  expect(keepSoldAs({ ...facts, marks, soldAs: earlier }).marks).toBeUndefined();
});
