import fc from 'fast-check';
import { expect, test } from 'vitest';

import { plainDate } from '../calendar/plain-date.ts';
import { localTime, zoneOf } from '../calendar/zone.ts';
import { aallyn } from '../presets/aallyn.ts';
import { home } from '../testing/home.ts';
import { readClocks, type ClockedOrder, type TrackedParcel } from './clocks.ts';
import type { CarrierEvent } from './coming-back.ts';
import { decideOrder } from './decide-order.ts';
import type { OrderFacts } from './order.ts';

const zone = zoneOf('America/Los_Angeles') ?? { name: 'UTC', offsetAt: () => 0 };
const line = { variantId: null, quantity: 1, requiresShipping: true, subtotal: 260_00 };

/** Placed on Monday, 9 November 2026: promised to ship on Tuesday. */
const decided = (facts: Partial<OrderFacts> = {}) =>
  decideOrder(aallyn, {
    ...{ policyVersion: 7, placedAt: '2026-11-09T18:00:00Z', lines: [line], shippingAddress: home },
    ...{ carrier: 'unknown', protectionVariantId: null },
    ...facts,
  });
const order = (changes: Partial<ClockedOrder> = {}): ClockedOrder => ({
  ...{ decision: decided(), shipment: 'to-ship', parcels: [], zone },
  ...{ policy: aallyn, zip: '43215', isReturnKnown: false },
  ...changes,
});
const parcel = (changes: Partial<TrackedParcel> = {}): TrackedParcel => ({
  ...{ id: 'gid://shopify/Fulfillment/1', requiresShipping: true, carrier: 'FedEx' },
  ...{ isTracked: true, isDelivered: false, lineIds: [] },
  ...{ events: [], isNotDelivered: false },
  ...changes,
});
const sent = (changes: Partial<TrackedParcel> = {}, facts: Partial<OrderFacts> = {}) =>
  order({ shipment: 'shipped', parcels: [parcel(changes)], decision: decided(facts) });

const lastMoment = Date.parse('2026-11-10T23:59:59.999-08:00');
const over = lastMoment + 1;
const kinds = (given: ClockedOrder, now = over) => readClocks(given, now).broken.map(({ kind }) => kind);

test('[CAL-02] [CAL-06] until the last day of shipping has ended in the policy’s time zone nothing is late, and the clock runs to its end', () => {
  expect(readClocks(order(), lastMoment)).toEqual({ broken: [], dueAt: over });
  expect(readClocks(sent({ isTracked: false }), lastMoment)).toEqual({ broken: [], dueAt: over });
});

test('[CAL-02] what has not shipped by then is late, wholly or in part, and the clock has run out', () => {
  expect(readClocks(order(), over)).toEqual({
    broken: [
      {
        kind: 'late-shipping',
        statement: 'CAL-02',
        message: 'It was promised to ship by Nov 10, 2026, and it has not shipped.',
      },
    ],
    dueAt: null,
  });
  const [part] = readClocks(order({ parcels: [parcel()] }), over).broken;
  expect(part?.message).toBe('It was promised to ship by Nov 10, 2026, and a part of it has not shipped.');
});

test('[CAL-06] a parcel without a tracking number is late from then on, until it has one or was delivered', () => {
  expect(readClocks(sent({ isTracked: false }), over).broken).toEqual([
    {
      kind: 'late-tracking',
      statement: 'CAL-06',
      message: 'Its tracking number was promised by the end of Nov 10, 2026, and a parcel is without one.',
    },
  ]);
  expect(kinds(sent())).toEqual([]);
  expect(kinds(sent({ isTracked: false, isDelivered: true }))).toEqual([]);
  expect(kinds(sent({ isTracked: false, requiresShipping: false }))).toEqual([]);
});

test('[CAL-02] [CAL-06] what an exchange or an edit adds after the sale makes nothing late, whether it still has to leave or left without a number', () => {
  const sold = { ...line, id: 'gid://shopify/LineItem/1' };
  const added = { ...line, id: 'gid://shopify/LineItem/2' };
  const { soldAs } = decided({ lines: [sold] });
  const after = (lines: OrderFacts['lines'], parcels: readonly TrackedParcel[]) => {
    const decision = decided({ lines, soldAs, shippedOn: '2026-11-10' });
    return kinds(order({ decision, shipment: decision.owed, parcels }));
  };
  const gone = parcel({ isDelivered: true, lineIds: [sold.id] });
  const left = { ...sold, stillToShip: 0 };
  expect(after([left, added], [gone])).toEqual([]);
  const later = parcel({ id: 'gid://shopify/Fulfillment/2', isTracked: false, lineIds: [added.id] });
  expect(after([left, { ...added, stillToShip: 0 }], [gone, later])).toEqual([]);
  // Two more pieces of the line itself, of which one has left: the piece that was sold.
  expect(after([{ ...sold, quantity: 3, sold: 3, stillToShip: 2 }], [gone])).toEqual([]);
  expect(after([sold, { ...added, stillToShip: 0 }], [later])).toEqual(['late-shipping']);
});

test('[CAL-04] in the season the clock runs to the last day of the range that was promised', () => {
  const season = decided({ placedAt: '2026-12-01T18:00:00Z' });
  const by = season.promise.dates?.ships.latest ?? '';
  expect(by).toBe('2026-12-03');
  const { dueAt } = readClocks(order({ decision: season }), over);
  expect(plainDate(localTime(dueAt ?? 0, zone).day)).toBe('2026-12-04');
});

test.each<[string, ClockedOrder]>([
  ['is cancelled', order({ shipment: 'cancelled' })],
  ['does not ship', order({ shipment: 'nothing' })],
  [
    'waits for its address',
    order({ decision: decided({ shippingAddress: { ...home, address1: 'PO Box 1' } }) }),
  ],
  ['is brought by the shop’s own driver', order({ decision: decided({ deliveryMethod: 'local' }) })],
  ['has shipped with a tracking number', sent()],
])('[CAL-06] no clock runs for an order that %s', (_, given) => {
  expect(readClocks(given, lastMoment)).toEqual({ broken: [], dueAt: null });
  expect(readClocks(given, over)).toEqual({ broken: [], dueAt: null });
});

test('[SIGN-03] a parcel over the value that leaves with the policy’s carrier is pointed out at once, each by itself', () => {
  const ups = sent({ carrier: 'UPS' }, { carrier: 'ours' });
  const two = {
    ...ups,
    parcels: [...ups.parcels, parcel({ id: 'gid://shopify/Fulfillment/2', carrier: 'UPS®' })],
  };
  expect(readClocks(two, lastMoment).broken).toEqual(
    ['gid://shopify/Fulfillment/1', 'gid://shopify/Fulfillment/2'].map((id) => ({
      kind: 'signature',
      statement: 'SIGN-03',
      message: 'A parcel of it leaves with UPS, and nothing shows that somebody has to sign for it.',
      unsigned: { parcel: id, carrier: 'UPS' },
    })),
  );
});

test.each<[string, ClockedOrder]>([
  [
    'whose carrier is named with a signature',
    sent({ carrier: 'UPS Signature Required' }, { carrier: 'ours' }),
  ],
  ['that leaves with another carrier', sent({ carrier: 'FedEx' }, { carrier: 'other' })],
  ['of another carrier beside one of the policy’s', sent({ carrier: 'FedEx' }, { carrier: 'ours' })],
  ['of which nobody has said who brings it', sent({ carrier: null }, { carrier: 'ours' })],
  ['that was delivered', sent({ carrier: 'UPS', isDelivered: true }, { carrier: 'ours' })],
  [
    'of an order below the value',
    sent({ carrier: 'UPS' }, { carrier: 'ours', lines: [{ ...line, subtotal: 250_00 }] }),
  ],
])('[SIGN-03] a parcel %s is not pointed out', (_, given) => {
  expect(kinds(given)).toEqual([]);
});

const tried: CarrierEvent = {
  ...{ status: 'ATTEMPTED_DELIVERY', happenedAt: '2026-11-09T18:00:00Z', message: null, zip: null },
};

test('[RTS-01] a parcel that may be coming back is pointed out, until somebody knows that it does', () => {
  const failed = parcel({ events: [{ ...tried, status: 'FAILURE' }] });
  const given = { ...sent(), parcels: [failed] };
  expect(readClocks(given, lastMoment).broken).toEqual([
    {
      ...{ kind: 'coming-back', statement: 'RTS-01' },
      message: 'By Nov 9, 2026, a parcel could not be delivered.',
      comingBack: { parcel: failed.id, sign: 'undelivered' },
    },
  ]);
  expect(kinds({ ...given, isReturnKnown: true })).toEqual([]);
  expect(kinds({ ...given, parcels: [{ ...failed, requiresShipping: false }] })).toEqual([]);
  const waiting = readClocks({ ...given, parcels: [parcel({ events: [tried] })] }, lastMoment);
  expect(waiting.broken).toEqual([]);
  expect(kinds({ ...given, parcels: [parcel({ events: [tried] })] }, waiting.dueAt ?? 0)).toEqual([
    'coming-back',
  ]);
});

test('a clock says when it has to be asked again: nothing changes before, and after it has run out nothing changes by itself', () => {
  const shipments = fc.constantFrom('to-ship', 'shipped', 'nothing', 'cancelled');
  const parcels = fc.array(
    fc.record({
      id: fc.constant('gid://shopify/Fulfillment/1'),
      requiresShipping: fc.boolean(),
      carrier: fc.constantFrom('UPS', 'FedEx', null),
      isTracked: fc.boolean(),
      isDelivered: fc.boolean(),
      lineIds: fc.constant([]),
      isNotDelivered: fc.boolean(),
      events: fc.constantFrom<CarrierEvent[]>([], [tried], [{ ...tried, status: 'IN_TRANSIT' }]),
    }),
    { maxLength: 3 },
  );
  const around = fc.integer({ min: -5 * 86_400_000, max: 5 * 86_400_000 });
  fc.assert(
    fc.property(shipments, parcels, around, around, (shipment, given, one, other) => {
      const clocked = order({ shipment, parcels: given });
      const [now, later] = [over + Math.min(one, other), over + Math.max(one, other)];
      const { broken, dueAt } = readClocks(clocked, now);
      if (dueAt === null || later < dueAt) expect(readClocks(clocked, later).broken).toEqual(broken);
    }),
  );
});
