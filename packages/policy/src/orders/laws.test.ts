import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { protectionVariantId } from '../testing/carts.ts';
import { decideOrder } from './decide-order.ts';
import type { OrderLineFacts } from './order-line.ts';
import type { DeliveryMethod, OrderFacts } from './order.ts';

const lines: fc.Arbitrary<OrderLineFacts> = fc
  .record({
    quantity: fc.integer({ min: 1, max: 3 }),
    sent: fc.integer({ min: 0, max: 3 }),
    price: fc.integer({ min: 1, max: 300_00 }),
    requiresShipping: fc.boolean(),
  })
  .map(({ quantity, sent, price, requiresShipping }) => ({
    variantId: 'gid://shopify/ProductVariant/1',
    quantity,
    requiresShipping,
    stillToShip: Math.max(0, quantity - sent),
    subtotal: price * quantity,
  }));

const methods = fc.constantFrom<DeliveryMethod>('shipping', 'local', 'pickup', 'pick-up-point', 'none');
const addresses = fc.constantFrom<OrderFacts['shippingAddress']>(
  null,
  { address1: '123 Main St', city: 'Columbus', provinceCode: 'OH', countryCode: 'US', zip: '43004' },
  { address1: 'PO Box 12', city: 'Columbus', provinceCode: 'OH', countryCode: 'US', zip: '43004' },
  { address1: 'General Delivery', city: 'Hana', provinceCode: 'HI', countryCode: 'US', zip: '96713' },
  { address1: 'Hauptstr. 1', city: 'Berlin', countryCode: 'DE', zip: '10115' },
);

const orders: fc.Arbitrary<OrderFacts> = fc.record({
  policyVersion: fc.constant(4),
  placedAt: fc.constant('2026-11-24T18:00:00Z'),
  lines: fc.array(lines, { maxLength: 4 }),
  shippingAddress: addresses,
  carrier: fc.constantFrom('unknown', 'ours', 'other'),
  protectionVariantId: fc.constant(protectionVariantId),
  deliveryMethod: methods,
  cancelled: fc.boolean(),
  shippedOn: fc.constantFrom(null, '2026-11-25'),
});

const decide = (facts: OrderFacts) => decideOrder(aallyn, facts);
const fee: OrderLineFacts = {
  variantId: protectionVariantId,
  quantity: 1,
  requiresShipping: false,
  subtotal: 298,
};

test('what an edit removed changes nothing, whatever it was', () => {
  const removed = fc.constantFrom(fee, { ...fee, requiresShipping: true, subtotal: 0 });
  fc.assert(
    fc.property(orders, removed, fc.nat(4), (order, line, at) => {
      const more = order.lines.toSpliced(at, 0, { ...line, quantity: 0, stillToShip: 0, subtotal: 0 });
      expect(decide({ ...order, lines: more })).toEqual(decide(order));
    }),
  );
});

test('an order of which nothing ships is not held, tagged, signed for or promised dates', () => {
  fc.assert(
    fc.property(orders, fc.boolean(), (order, cancelled) => {
      const shipped = order.lines.map((line) => ({ ...line, requiresShipping: false }));
      const nothing = { ...order, cancelled, lines: cancelled ? order.lines : [...shipped, fee] };
      expect(decide(nothing)).toMatchObject({
        hold: null,
        tags: [],
        signature: 'not-required',
        promise: { dates: null, signature: 'not-required' },
      });
    }),
  );
});

test('[ADDR-02] [SIGN-03] an order that has been handed over is not held or marked for the warehouse', () => {
  fc.assert(
    fc.property(orders, (order) => {
      const sent = { ...order, lines: order.lines.map((line) => ({ ...line, stillToShip: 0 })) };
      const { hold, tags, signature } = decide(sent);
      expect({ hold, tags, signature }).toEqual({ hold: null, tags: [], signature: 'not-required' });
    }),
  );
});

test('[CAL-02] [CAL-05] only what a carrier brings is promised dates, and only what it brings to the buyer a signature', () => {
  fc.assert(
    fc.property(orders, (order) => {
      const { promise, signature } = decide(order);
      const method = order.deliveryMethod;
      if (promise.dates !== null) expect(['shipping', 'pick-up-point']).toContain(method);
      if (signature !== 'not-required') expect(method).toBe('shipping');
    }),
  );
});

test('[PROT-05] the fee changes neither dates, signature nor hold', () => {
  fc.assert(
    fc.property(orders, (order) => {
      const bought = decide({ ...order, lines: [...order.lines, fee] });
      const plain = decide(order);
      expect(bought.promise.dates).toEqual(plain.promise.dates);
      expect(bought.signature).toBe(plain.signature);
      expect(bought.hold).toEqual(plain.hold);
      expect(bought.tags.filter((tag) => tag !== 'protected')).toEqual(plain.tags);
    }),
  );
});

test('[SIGN-01] amounts of another currency are never compared: for a parcel that is still to leave a person has to decide', () => {
  fc.assert(
    fc.property(orders, fc.constantFrom('EUR', 'JPY'), (order, currency) => {
      const { signature, tags, unclear } = decide({ ...order, currency });
      expect(tags).not.toContain('signature-required');
      expect(signature === 'unknown').toBe(unclear.length > 0);
      const dear = order.lines.map((line) => ({ ...line, subtotal: line.subtotal + 900_000_00 }));
      expect(decide({ ...order, currency, lines: dear }).signature).toBe(signature);
    }),
  );
});

test('[SIGN-01] a line that cannot be read costs none of the others: what is certain without it stays', () => {
  const unread = [{ about: 'value', message: 'line 1 cannot be read' }] as const;
  fc.assert(
    fc.property(orders, lines, (order, line) => {
      const known = decide({ ...order, unread });
      const all = decide({ ...order, lines: [...order.lines, line] });
      if (
        known.signature !== 'unknown' &&
        order.lines.some((each) => each.requiresShipping && each.stillToShip)
      )
        expect(known.signature).toBe(all.signature);
      if (known.hold !== null) expect(known.hold).toEqual(all.hold);
      expect(known.unclear.length).toBe(order.cancelled ? 0 : 1);
    }),
  );
});
