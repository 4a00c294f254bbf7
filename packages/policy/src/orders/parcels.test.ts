import { expect, test } from 'vitest';
import { parcelFacts, type Parcel } from './parcels.ts';

const parcel = (
  shippedOn: string,
  deliveredOn: string | null = null,
  carrier: string | null = 'UPS',
): Parcel => ({
  carrier,
  shippedOn,
  deliveredOn,
});

test('[CAL-05] an order has shipped with its first parcel and is delivered with its last', () => {
  const both = [parcel('2026-11-27', '2026-12-02'), parcel('2026-11-25', '2026-11-30')];
  expect(parcelFacts(both, true, 'UPS')).toEqual({
    carrier: 'UPS',
    shippedOn: '2026-11-25',
    deliveredOn: '2026-12-02',
  });
});

test('[MISS-01] it is not delivered while a parcel is on its way, or something has not shipped', () => {
  const one = [parcel('2026-11-25', '2026-11-30')];
  expect(parcelFacts(one, false, 'UPS').deliveredOn).toBeNull();
  expect(parcelFacts([...one, parcel('2026-11-27')], true, 'UPS').deliveredOn).toBeNull();
});

test('[SIGN-03] one parcel by the policy’s carrier is enough; another carrier has to be certain for all', () => {
  const carrier = (carriers: readonly (string | null)[], isComplete = true) =>
    parcelFacts(
      carriers.map((each) => parcel('2026-11-25', null, each)),
      isComplete,
      'UPS',
    ).carrier;
  expect(carrier(['USPS', 'UPS®'])).toBe('UPS®');
  expect(carrier(['USPS', 'USPS'])).toBe('USPS');
  expect(carrier(['USPS', null])).toBeNull();
  expect(carrier(['USPS'], false)).toBeNull();
});

test('an order without parcels has neither shipped nor a carrier', () => {
  expect(parcelFacts([], false, 'UPS')).toEqual({ carrier: null, shippedOn: null, deliveredOn: null });
});
