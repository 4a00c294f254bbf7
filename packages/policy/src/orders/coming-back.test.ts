import fc from 'fast-check';
import { expect, test } from 'vitest';

import { zoneOf } from '../calendar/zone.ts';
import { aallyn } from '../presets/aallyn.ts';
import { hintAtReturn } from './coming-back.ts';
import type { CarrierEvent, FollowedParcel } from './coming-back.ts';

const zone = zoneOf('America/Los_Angeles') ?? { name: 'UTC', offsetAt: () => 0 };

const event = (status: string, day: number, told: Partial<CarrierEvent> = {}): CarrierEvent => ({
  ...{ status, happenedAt: `2026-11-${String(day).padStart(2, '0')}T18:00:00Z`, message: null, zip: null },
  ...told,
});

/** To Columbus, Ohio; expected by Friday, November 13. */
const parcel = (events: readonly CarrierEvent[], facts: Partial<FollowedParcel> = {}): FollowedParcel => ({
  ...{ events, isNotDelivered: false, isDelivered: false, zip: '43215', expectedBy: '2026-11-13' },
  ...facts,
});

const read = (given: FollowedParcel, now = '2026-11-13T18:00:00Z') =>
  hintAtReturn(given, aallyn, { now: Date.parse(now), zone });
const sign = (given: FollowedParcel, now?: string) => read(given, now).hint?.sign ?? null;

test.each([
  'Return to Sender Processed',
  'Your item was returned to the sender on November 12',
  'Returning package to shipper',
  'Delivered, To Original Sender',
  'Addressee Unknown',
  'Shipment refused by recipient',
  'The address is incorrect: incorrect address, the package will be returned',
  'Unclaimed/Being Returned to Sender',
  'Moved, Left no Address',
  'Retour à l’expéditeur',
  '返送されました',
])('[RTS-01] a carrier that says “%s” hints at a return', (message) => {
  expect(sign(parcel([event('IN_TRANSIT', 12, { message }), event('ATTEMPTED_DELIVERY', 11)]))).toBe('said');
});

test.each([
  'Arrived at USPS Regional Facility',
  'Out for Delivery, Expected Delivery by 9:00pm',
  'Return receipt requested by the customer',
  'In transit to next facility',
  'Delivered, In/At Mailbox',
])('[RTS-01] a carrier that says “%s” does not', (message) => {
  expect(sign(parcel([event('IN_TRANSIT', 12, { message })]))).toBeNull();
});

test('[RTS-01] what could not be delivered hints at once, and a new try takes it back', () => {
  const failed = event('FAILURE', 11);
  expect(sign(parcel([failed, event('IN_TRANSIT', 10)]))).toBe('undelivered');
  expect(sign(parcel([event('IN_TRANSIT', 12)], { isNotDelivered: true }))).toBe('undelivered');
  const wrong = event('IN_TRANSIT', 11, { message: 'Insufficient address' });
  expect(sign(parcel([event('OUT_FOR_DELIVERY', 12), wrong]))).toBeNull();
  expect(sign(parcel([event('DELIVERED', 12, { zip: '43215' }), wrong], { isDelivered: true }))).toBeNull();
});

test('[RTS-01] what nobody received waits for the policy’s 5 business days of the carrier, Veterans Day not among them, and hints then', () => {
  const tried = parcel([event('ATTEMPTED_DELIVERY', 10)]);
  const { hint, dueAt } = read(tried, '2026-11-17T12:00:00-08:00');
  expect(hint).toBeNull();
  const end = new Date(dueAt ?? 0).toISOString();
  expect(sign(tried, end)).toBe('waiting');
  expect(read(tried, end).dueAt).toBeNull();
  expect(sign(parcel([event('READY_FOR_PICKUP', 10)]), end)).toBe('waiting');
});

test('[RTS-01] a parcel that is delivered far from its address after it could not be delivered has gone back', () => {
  const tried = event('ATTEMPTED_DELIVERY', 5);
  const back = (zip: string | null, before = [tried]) =>
    sign(parcel([event('DELIVERED', 12, { zip }), ...before], { isDelivered: true }));
  expect(back('90021')).toBe('elsewhere');
  expect(back('43210')).toBeNull();
  expect(back(null)).toBeNull();
  expect(back('90021', [])).toBeNull();
});

test('[RTS-01] long silence behind the last day of its estimate hints; of a parcel that nobody ever scanned it says nothing', () => {
  const moving = parcel([event('IN_TRANSIT', 9)]);
  expect(sign(moving, '2026-11-20T18:00:00Z')).toBeNull();
  expect(sign(moving, '2026-11-21T18:00:00Z')).toBe('silent');
  expect(sign(parcel([]), '2026-12-30T18:00:00Z')).toBeNull();
  expect(sign(parcel([event('LABEL_PRINTED', 9)]), '2026-12-30T18:00:00Z')).toBeNull();
  expect(sign(parcel([event('IN_TRANSIT', 9)], { expectedBy: null }), '2026-12-30T18:00:00Z')).toBeNull();
});

test('[RTS-01] events say the same in whichever sequence they are told, and nothing of what a carrier wrote is repeated', () => {
  const statuses = ['IN_TRANSIT', 'OUT_FOR_DELIVERY', 'ATTEMPTED_DELIVERY', 'FAILURE', 'DELIVERED', 'NEW'];
  const events = fc.uniqueArray(
    fc.record({
      status: fc.constantFrom(...statuses),
      day: fc.integer({ min: 1, max: 28 }),
      message: fc.constantFrom(null, 'Jane Roe: return to sender'),
      zip: fc.constantFrom(null, '43215', '90021'),
    }),
    { selector: ({ day }) => day, maxLength: 5 },
  );
  fc.assert(
    fc.property(events, fc.integer({ min: 1, max: 60 }), (told, days) => {
      const all = told.map(({ status, day, ...other }) => event(status, day, other));
      const now = new Date(Date.parse('2026-11-01T18:00:00Z') + days * 86_400_000).toISOString();
      const found = read(parcel(all), now);
      expect(read(parcel(all.toReversed()), now)).toEqual(found);
      expect(found.hint?.message ?? '').not.toContain('Jane');
      // Until it is due nothing changes by itself.
      if (found.dueAt !== null)
        expect(read(parcel(all), new Date(found.dueAt - 1).toISOString()).hint).toBeNull();
    }),
  );
});
