import type { Asked } from '@doorstep/policy';
import { expect, test } from 'vitest';

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
