import fc from 'fast-check';
import { expect, test } from 'vitest';

import { decideOrder } from './orders/decide-order.ts';
import type { OrderFacts } from './orders/order.ts';
import type { Decided, Reason } from './reasons.ts';
import { aallyn } from './presets/aallyn.ts';
import type { Asked } from './requests/asked.ts';
import { decideAfterSale } from './requests/decide.ts';
import { protectionVariantId } from './testing/carts.ts';
import { dollars, soldLine, soldOrder } from './testing/sold-order.ts';

const line = (variantId: string | null, subtotal: number) => ({
  ...{ variantId, quantity: 1, requiresShipping: variantId === null, subtotal },
});

/** A whole sentence, with days as people write them. */
function expectToRead({ message }: Reason): void {
  expect(message).toMatch(/^[A-Z][^]*\.$/);
  expect(message).not.toMatch(/\d{4}-\d{2}-\d{2}/);
}

test('whatever is decided about an order, each of its reasons is a whole sentence', () => {
  const facts: fc.Arbitrary<OrderFacts> = fc.record({
    policyVersion: fc.constant(1),
    placedAt: fc.constantFrom('2026-11-09T18:00:00Z', '2026-12-01T18:00:00Z', '2026-12-26T20:00:00Z'),
    lines: fc
      .integer({ min: 1, max: 400_00 })
      .chain((worth) =>
        fc.constantFrom([line(null, worth)], [line(null, worth), line(protectionVariantId, 2_98)]),
      ),
    shippingAddress: fc.record({
      ...{ city: fc.constant('Columbus'), zip: fc.constant('43004'), provinceCode: fc.constant('OH') },
      address1: fc.constantFrom('12 Main St', 'PO Box 12', 'Locked Bag 7', 'RR 2 Box 3', 'x'.repeat(3_000)),
      countryCode: fc.constantFrom('US', 'HK', 'DE'),
    }),
    carrier: fc.constantFrom('ours', 'other', 'unknown'),
    cancelled: fc.boolean(),
    deliveryMethod: fc.constantFrom('shipping', 'local', 'pickup'),
    shipping: fc.constantFrom(0, 5_00),
    shippedOn: fc.constantFrom('2026-12-28', null),
    deliveredOn: fc.constantFrom('2026-12-31', null),
    protectionVariantId: fc.constant(protectionVariantId),
  });
  fc.assert(
    fc.property(facts, (order) => {
      const { because, shipping, promise } = decideOrder(aallyn, order);
      const decided: readonly (Decided | null | undefined)[] = [
        shipping?.decision,
        ...(promise.dates === null ? [] : Object.values<Decided | null>({ ...promise.dates })),
      ];
      const all = [...because, ...decided.flatMap((each) => each?.because ?? [])];
      for (const reason of all) expectToRead(reason);
    }),
  );
});

const bag = [{ id: 'bag', quantity: 1, reason: 'other-reason' }];
const asked: readonly Asked[] = [
  { kind: 'return', lines: bag, remedy: 'refund', attested: true },
  { kind: 'return', lines: bag, remedy: 'store-credit', attested: true },
  ...[90_00, 120_00, 150_00].map((price): Asked => ({
    ...{ kind: 'exchange', lines: bag, attested: true },
    wanted: [{ variantId: 'v', quantity: 1, price: dollars(price) }],
  })),
  { kind: 'missing-parcel', checked: true },
  ...(['wrong-address', 'unavailable', 'not-collected', 'other'] as const).map((cause): Asked => ({
    kind: 'returned-parcel',
    cause,
  })),
  { kind: 'address' },
  { kind: 'cancellation', wants: 'cancel' },
  { kind: 'cancellation', wants: 'other-payment' },
  ...(['price', 'flash-sale', 'promotion'] as const).map((nowFrom): Asked => ({
    ...{ kind: 'price-adjustment', line: { id: 'bag', quantity: 1 }, now: dollars(90_00), nowFrom },
  })),
  { kind: 'product-issue', lines: bag, problem: 'faulty' },
  { kind: 'question' },
];

test('whatever is asked for after the sale, each reason of the answer is a whole sentence without an id', () => {
  const orders = fc.record({
    countryCode: fc.constantFrom('US', 'JP', 'DE'),
    deliveredOn: fc.constantFrom('2026-10-05', null),
    shippedOn: fc.constantFrom('2026-10-02', null),
    isCancelled: fc.boolean(),
    isAdjusted: fc.boolean(),
    waives: fc.constantFrom([], ['return', 'exchange', 'replacement', 'returned-parcel'] as const),
    lines: fc.constantFrom(
      ...[[], [aallyn.protection.finalSaleTag], [aallyn.promotions.flashSale.tag]].map((tags) => [
        soldLine({ id: 'bag', tags }),
        soldLine({ id: 'charm', tags: [aallyn.gifts.tag] }),
      ]),
    ),
  });
  const days = fc.constantFrom('2026-10-01', '2026-10-06', '2026-10-14', '2026-11-20', '2026-12-30');
  fc.assert(
    fc.property(orders, days, fc.constantFrom(...asked), (order, day, request) => {
      const { answer } = decideAfterSale(aallyn, soldOrder(order), request, `${day}T19:00:00Z`);
      const gift = answer.kind === 'eligible' && 'gift' in answer ? answer.gift.because : [];
      for (const reason of [...answer.because, ...gift]) {
        expectToRead(reason);
        expect(reason.message).not.toContain('bag:');
      }
    }),
  );
});
