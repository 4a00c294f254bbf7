import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { protectionVariantId } from '../testing/carts.ts';
import { decideOrder } from './decide-order.ts';
import type { OrderLineFacts } from './order-line.ts';
import type { OrderFacts } from './order.ts';
import { home } from '../testing/home.ts';

const line = (subtotal: number, variantId = 'gid://shopify/ProductVariant/1'): OrderLineFacts => ({
  variantId,
  quantity: 1,
  requiresShipping: true,
  subtotal,
});
const fee: OrderLineFacts = { ...line(298, protectionVariantId), requiresShipping: false };

const order = (facts: Partial<OrderFacts> = {}): OrderFacts => ({
  policyVersion: 4,
  placedAt: '2026-11-24T18:00:00Z',
  lines: [line(10000)],
  shippingAddress: home,
  carrier: 'unknown',
  protectionVariantId,
  ...facts,
});

test('an ordinary order needs nothing', () => {
  expect(decideOrder(aallyn, order())).toMatchObject({
    signature: 'not-required',
    protected: false,
    hold: null,
    tags: [],
  });
});

test('[SIGN-03] an order above $250.00 is tagged for a signature until another carrier is known', () => {
  expect(decideOrder(aallyn, order({ lines: [line(25001)] })).tags).toEqual(['signature-required']);
  expect(decideOrder(aallyn, order({ lines: [line(25000)] })).tags).toEqual([]);
  expect(decideOrder(aallyn, order({ lines: [line(25001)], carrier: 'other' })).tags).toEqual([]);
  expect(decideOrder(aallyn, order({ lines: [line(25001)], carrier: 'ours' }))).toMatchObject({
    signature: 'required',
    tags: ['signature-required'],
  });
});

test('[PROT-01] the order remembers that protection was bought and what it waives', () => {
  const decision = decideOrder(aallyn, order({ lines: [line(10000), fee] }));
  expect(decision).toMatchObject({ protected: true, tags: ['protected'] });
  expect(decision.promise).toMatchObject({
    policyVersion: 4,
    protected: true,
    waives: ['return', 'exchange', 'returned-parcel'],
  });
});

test('[PROT-01] a removed protection line, or none, protects nothing', () => {
  expect(decideOrder(aallyn, order({ lines: [line(10000), { ...fee, quantity: 0 }] })).protected).toBe(false);
  expect(
    decideOrder(aallyn, order({ lines: [line(10000), fee], protectionVariantId: null })).promise.waives,
  ).toEqual([]);
});

test('[PROT-05] an order that was cancelled before anything of it left is not protected, though its lines are still there', () => {
  const lines = [
    { ...line(10000), stillToShip: 0 },
    { ...fee, stillToShip: 0 },
  ];
  const cancelled = decideOrder(aallyn, order({ lines, cancelled: true }));
  expect(cancelled).toMatchObject({ protected: false, tags: [] });
  expect(cancelled.promise).toMatchObject({ protected: false, waives: [], dates: null });
  expect(cancelled.because.map(({ statement }) => statement)).not.toContain('PROT-01');
  // A parcel that has left may come back, and its fee is not paid back either.
  const left = decideOrder(aallyn, order({ lines, cancelled: true, shippedOn: '2026-11-26' }));
  expect(left.promise).toMatchObject({ protected: true, waives: ['return', 'exchange', 'returned-parcel'] });
});

test('[PROT-05] the protection line is fulfilled with the first parcel, and not before', () => {
  const id = 'gid://shopify/LineItem/2';
  const lines = [
    { ...line(10000), id: 'gid://shopify/LineItem/1' },
    { ...fee, id },
  ];
  const fulfills = (facts: Partial<OrderFacts>) => decideOrder(aallyn, order({ lines, ...facts })).fulfills;
  expect(fulfills({})).toEqual([]);
  expect(fulfills({ shippedOn: '2026-11-25' })).toEqual([id]);
  expect(fulfills({ shippedOn: '2026-11-25', protectionVariantId: null })).toEqual([]);
  expect(fulfills({ shippedOn: '2026-11-25', lines: [{ ...fee, id, quantity: 0 }] })).toEqual([]);
});

test('[PROT-05] the protection line does not count toward a signature', () => {
  expect(decideOrder(aallyn, order({ lines: [line(25000), fee] })).signature).toBe('not-required');
});

test('[ADDR-02] a P.O. box that slipped past checkout is held for a new address', () => {
  const shippingAddress = { ...home, address1: 'PO Box 12' };
  expect(decideOrder(aallyn, order({ shippingAddress }))).toMatchObject({
    hold: { reason: 'INCORRECT_ADDRESS', what: 'address', kind: 'poBox', verdict: 'refuse' },
    tags: ['address-hold'],
    because: [{ statement: 'SIGN-01' }, { statement: 'ADDR-01' }, { statement: 'ADDR-02' }],
  });
});

test('[ADDR-02] the hold says in words what was found and what comes next', () => {
  const { hold } = decideOrder(aallyn, order({ shippingAddress: { ...home, address1: 'PO Box 12' } }));
  expect(hold?.notes).toBe(
    'Its address is one with “P.O. box”, which your policy refuses. The customer has to give another address.',
  );
});

test('[ADDR-02] the promise of an order on hold says what it waits for, and of any other nothing', () => {
  const shippingAddress = { ...home, address1: 'PO Box 12' };
  expect(decideOrder(aallyn, order({ shippingAddress })).promise.hold).toBe('address');
  expect(decideOrder(aallyn, order()).promise).not.toHaveProperty('hold');
});

test('[ADDR-03] general delivery is accepted, held and confirmed', () => {
  const shippingAddress = { ...home, address1: 'General Delivery' };
  expect(decideOrder(aallyn, order({ shippingAddress })).hold).toMatchObject({
    verdict: 'ask',
    what: 'address',
    kind: 'generalDelivery',
  });
});

test('[SHIP-05] an order to Germany that was made past checkout is held', () => {
  const shippingAddress = { ...home, countryCode: 'DE', provinceCode: null };
  expect(decideOrder(aallyn, order({ shippingAddress }))).toMatchObject({
    hold: { reason: 'OTHER', what: 'destination', verdict: 'refuse' },
    tags: ['destination-hold'],
  });
});

test('[CAL-02] the promise says when it ships and arrives, Puerto Rico as the United States', () => {
  const shippingAddress = { ...home, countryCode: 'PR', provinceCode: null };
  expect(decideOrder(aallyn, order({ shippingAddress })).promise.dates).toMatchObject({
    ships: { certainty: 'estimate', earliest: '2026-11-25' },
    arrives: { earliest: '2026-11-27', latest: '2026-12-07' },
  });
  expect(decideOrder(aallyn, order({ placedAt: '' })).promise.dates).toBeNull();
});

test('an order without an address, or with an empty one, is not held', () => {
  expect(decideOrder(aallyn, order({ shippingAddress: null })).hold).toBeNull();
  expect(decideOrder(aallyn, order({ shippingAddress: {} })).hold).toBeNull();
});

test('[ADDR-03] an order to an exception is let through, and says who allowed that and why', () => {
  const exception = { address1: 'PO Box 12', zip: '43004', country: 'US', who: 'Kim', why: 'Our own shop' };
  const policy = { ...aallyn, addresses: { ...aallyn.addresses, exceptions: [exception] } };
  const reasons = (address1: string) => {
    const { hold, because } = decideOrder(policy, order({ shippingAddress: { ...home, address1 } }));
    return { held: hold !== null, last: because.at(-1)?.message };
  };
  expect(reasons('P.O. Box 12')).toEqual({
    held: false,
    last: 'Its address always passes. Allowed by Kim: Our own shop',
  });
  expect(reasons('PO Box 13').held).toBe(true);
  expect(reasons('123 Main St').last).not.toMatch(/allowed by/);
});
