import type { Asked } from '@doorstep/policy';
import { describe, expect, test } from 'vitest';

import { nameParcels } from '../../door/known-parcels.ts';
import { sayAsked } from './say-asked.ts';

const money = { minor: 140_00, currency: 'USD' } as const;
const picked = { variantId: 'v1', quantity: 2, price: { presentment: money, shop: money } };
const exchange: Asked<'exchange'> = {
  ...{ kind: 'exchange', wanted: [], attested: true },
  lines: [{ id: 'l1', quantity: 2, reason: 'changed-my-mind' }],
};
const names = new Map([
  ['l1', 'Sling'],
  ['v1', 'Sling, Black'],
]);
const wantedIn = (asked: Asked) => sayAsked(asked, names).slice(1, -1);

test.each([
  ['said in words', exchange, ['What they want instead stands in their message.']],
  ['picked', { ...exchange, wanted: [picked] }, ['Instead they want 2 × Sling, Black.']],
  [
    'picked, and for the rest said in words',
    { ...exchange, wanted: [picked], inWords: true },
    ['Instead they want 2 × Sling, Black.', 'What they want instead of the rest stands in their message.'],
  ],
] as const)(
  '[EXCH-01] the desk reads where it stands what is wanted instead when it was %s',
  (_, asked, said) => {
    expect(wantedIn(asked)).toEqual(said);
  },
);

test('[PRICE-01] of a price that fell the desk reads what one costs now', () => {
  const now = { presentment: money, shop: money };
  const asked: Asked = {
    ...{ kind: 'price-adjustment', line: { id: 'l1', quantity: 2 }, now, nowFrom: 'price' },
  };
  expect(sayAsked(asked, names)).toEqual(['They saw a lower price for 2 × Sling: $140.00 for one.']);
});

describe('[MISS-01] the desk reads which parcel has not come', () => {
  const said = (
    named: object,
    parcels: readonly { readonly id: string; readonly numbers: readonly string[] }[],
  ) =>
    sayAsked(
      { kind: 'missing-parcel', checked: true, ...named },
      names,
      nameParcels(
        parcels.map((parcel) => ({
          ...parcel,
          ...{
            carrier: 'UPS',
            shippedOn: '2026-10-02',
            deliveredOn: null,
            pieces: [{ id: 'l1', quantity: 2 }],
          },
        })),
        names,
        'en',
      ),
    )[1];
  const together = [{ id: 'p1', numbers: ['1Z0001', '1Z0002'] }];
  const label = 'UPS 1Z0001, 1Z0002 · 2 × Sling · sent on October 2, 2026';

  test('of several numbers that left together, all or one', () => {
    expect(said({ parcel: 'p1' }, together)).toBe(`It is all of this: ${label}.`);
    expect(said({ parcel: 'p1', ending: '0002' }, together)).toBe(
      `Only what has the number that ends in 0002 has not come, of this: ${label}.`,
    );
  });

  test('of several parcels, or none of them', () => {
    const both = [...together, { id: 'p2', numbers: ['94'] }];
    expect(said({ parcel: 'p1' }, both)).toBe(`It is this one of several: ${label}.`);
    expect(said({}, both)).toBe('It left in several parcels. They named none.');
    expect(said({ parcel: 'p3' }, both)).toBe('They named a parcel that is not there any more.');
  });
});

test('[RET-01] the desk reads the reason of each line that comes back, or the one that all of them have', () => {
  const asked = (...reasons: readonly string[]): Asked => ({
    ...{ kind: 'return', remedy: 'refund', attested: true },
    lines: reasons.map((reason, at) => ({ id: at === 0 ? 'l1' : 'v1', quantity: 1, reason })),
  });
  const reasonsOf = (...reasons: readonly string[]) => sayAsked(asked(...reasons), names).slice(1, -1);
  expect(reasonsOf('too-big', 'too-big')).toEqual(['Their reason: too big.']);
  expect(reasonsOf('too-big', 'damaged-or-defective')).toEqual([
    'Their reason for 1 × Sling: too big.',
    'Their reason for 1 × Sling, Black: damaged or defective.',
  ]);
});
