import type { Asked } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { sayAsked } from './say-asked.ts';

const money = { minor: 140_00, currency: 'USD' } as const;
const picked = { variantId: 'v1', quantity: 2, price: { presentment: money, shop: money } };
const exchange: Asked<'exchange'> = {
  ...{ kind: 'exchange', wanted: [], attested: true },
  lines: [{ id: 'l1', quantity: 2, reason: 'changed-my-mind' }],
};
const wantedIn = (asked: Asked) => sayAsked(asked, new Map([['l1', 'Sling']])).slice(1, -1);

test.each([
  ['said in words', exchange, ['What they want instead stands in their message.']],
  ['picked', { ...exchange, wanted: [picked] }, ['Pieces that they want instead: 2.']],
  [
    'picked, and for the rest said in words',
    { ...exchange, wanted: [picked], inWords: true },
    ['Pieces that they want instead: 2.', 'What they want instead of the rest stands in their message.'],
  ],
] as const)(
  '[EXCH-01] the desk reads where it stands what is wanted instead when it was %s',
  (_, asked, said) => {
    expect(wantedIn(asked)).toEqual(said);
  },
);
