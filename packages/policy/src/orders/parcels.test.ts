import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parcelFacts, type LinesNow, type Parcel } from './parcels.ts';

const parcel = (
  shippedOn: string,
  deliveredOn: string | null = null,
  carrier: string | null = 'UPS',
): Parcel => ({
  requiresShipping: true,
  carrier,
  shippedOn,
  deliveredOn,
  secondsAfter: 86_400,
});

/** All that ships has left. */
const sent: LinesNow = [{ requiresShipping: true, quantity: 2, stillToShip: 0 }];
const partly: LinesNow = [{ requiresShipping: true, quantity: 2, stillToShip: 1 }];

test('[CAL-05] an order has shipped with its first parcel and is delivered with its last', () => {
  const both = [parcel('2026-11-27', '2026-12-02'), parcel('2026-11-25', '2026-11-30')];
  expect(parcelFacts(both, sent, 'UPS')).toEqual({
    carrier: 'ours',
    shippedOn: '2026-11-25',
    deliveredOn: '2026-12-02',
    leftLater: true,
  });
});

test('[MISS-01] it is not delivered while a parcel is on its way, or something has not shipped', () => {
  const one = [parcel('2026-11-25', '2026-11-30')];
  expect(parcelFacts(one, partly, 'UPS').deliveredOn).toBeNull();
  expect(parcelFacts([...one, parcel('2026-11-27')], sent, 'UPS').deliveredOn).toBeNull();
});

test('[SIGN-03] one parcel by the policy’s carrier is enough; another carrier has to be certain for all', () => {
  const carrier = (carriers: readonly (string | null)[], lines = sent) =>
    parcelFacts(
      carriers.map((each) => parcel('2026-11-25', null, each)),
      lines,
      'UPS',
    ).carrier;
  expect(carrier(['USPS', 'UPS®'])).toBe('ours');
  expect(carrier(['USPS', 'DHL'])).toBe('other');
  expect(carrier(['USPS', null])).toBe('unknown');
  expect(carrier(['USPS', 'Other'])).toBe('unknown');
  expect(carrier(['USPS'], partly)).toBe('unknown');
});

test('an order without parcels has neither shipped nor a carrier', () => {
  expect(parcelFacts([], partly, 'UPS')).toEqual({
    ...{ carrier: 'unknown', shippedOn: null, deliveredOn: null, leftLater: false },
  });
});

test('[PROT-05] the fee line, fulfilled or not, changes neither completeness, dates nor carrier', () => {
  const days = fc.constantFrom(null, '2026-11-30', '2026-12-02');
  const parcels = fc.array(
    fc.record({
      requiresShipping: fc.constant(true),
      carrier: fc.constantFrom(null, 'UPS', 'USPS'),
      shippedOn: fc.constantFrom('2026-11-25', '2026-11-27'),
      deliveredOn: days,
      secondsAfter: fc.constantFrom(0, 86_400),
    }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(
      parcels,
      fc.constantFrom(sent, partly),
      fc.nat(1),
      days,
      (shipped, lines, open, delivered) => {
        const fee = { requiresShipping: false, quantity: 1, stillToShip: open };
        const marked = {
          ...fee,
          carrier: null,
          shippedOn: '2026-11-20',
          deliveredOn: delivered,
          secondsAfter: 0,
        };
        const bought = parcelFacts(open === 0 ? [marked, ...shipped] : shipped, [fee, ...lines], 'UPS');
        expect(bought).toEqual(parcelFacts(shipped, lines, 'UPS'));
      },
    ),
  );
});

test('[MISS-01] what an edit removed is not waited for', () => {
  const removed: LinesNow = [...sent, { requiresShipping: true, quantity: 0, stillToShip: 1 }];
  const one = [parcel('2026-11-25', '2026-11-30')];
  expect(parcelFacts(one, removed, 'UPS').deliveredOn).toBe('2026-11-30');
});

test('[CAL-05] [SIGN-01] what was handed over with its order was not sold to be shipped; what left later was', () => {
  const at = (secondsAfter: number) => ({ ...parcel('2026-11-25'), secondsAfter });
  expect(parcelFacts([at(5)], sent, 'UPS').leftLater).toBe(false);
  expect(parcelFacts([at(5), at(3_600)], sent, 'UPS').leftLater).toBe(true);
});

test('[RET-02] [CAL-05] an exchange on its way does not take back that the order was delivered, nor does it make it later', () => {
  const soldAs = { promised: [{ id: 'sold', pieces: 2 }] };
  const lines: LinesNow = [
    { id: 'sold', requiresShipping: true, quantity: 2, stillToShip: 0 },
    { id: 'added', requiresShipping: true, quantity: 1, stillToShip: 1 },
  ];
  const first = { ...parcel('2026-11-25', '2026-11-30'), lineIds: ['sold'] };
  expect(parcelFacts([first], lines, 'UPS', soldAs).deliveredOn).toBe('2026-11-30');
  const both = [first, { ...parcel('2026-12-05', '2026-12-09'), lineIds: ['added'] }];
  const left = lines.map((line) => ({ ...line, stillToShip: 0 }));
  expect(parcelFacts(both, left, 'UPS', soldAs)).toMatchObject({
    ...{ shippedOn: '2026-11-25', deliveredOn: '2026-11-30' },
  });
  // Of an order from before this was remembered all lines count.
  expect(parcelFacts(both, left, 'UPS')).toMatchObject({ deliveredOn: '2026-12-09' });
});
