import { expect, test } from 'vitest';

import { emptyTally } from '../tally.ts';
import { sayGroup } from './figures.ts';

const { before: none } = emptyTally();
const side = { ...none, income: { USD: 5_00 }, shipped: 2, free: 1, signed: 1, returns: { '21 days': 2 } };

test('a country’s bar says what shipping comes to there, and whatever else the draft would change', () => {
  const groups = { orders: 2, changed: 1 };
  expect(sayGroup({ ...groups, before: side, after: { ...side, income: {}, free: 2 } })).toBe(
    'shipping $5.00 → none, free 50% → 100%',
  );
  const after = { ...side, signed: 2, refusedAddresses: 1, returns: { '30 days': 2 } };
  expect(sayGroup({ ...groups, before: side, after })).toBe(
    'shipping $5.00 → $5.00, free 50% → 50%, address refused 0 → 1, signature needed 1 → 2, returns 21 days: 2 orders → 30 days: 2 orders',
  );
});
