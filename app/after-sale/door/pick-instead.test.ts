import { expect, test } from 'vitest';

import { pickingInstead } from './pick-instead.ts';

const price = { shop: { minor: 95_00, currency: 'USD' }, presentment: { minor: 95_00, currency: 'USD' } };
const offered = (left: number | null) => [{ id: 'forest', title: 'Forest', price, left }];

test('[EXCH-01] two lines of an exchange cannot have the same last piece', () => {
  const pick = pickingInstead();
  expect(pick(offered(2), 'forest', 1)).toEqual({
    ok: true,
    value: { variantId: 'forest', quantity: 1, price },
  });
  expect(pick(offered(2), 'forest', 2)).toEqual({ ok: false, error: 'soldOut' });
  expect(pick(offered(2), 'forest', 1)).toMatchObject({ ok: true });
  expect(pickingInstead()(offered(2), 'forest', 2)).toMatchObject({ ok: true });
});

test('[EXCH-01] what is not counted is never sold out, and what is not offered cannot be picked', () => {
  const pick = pickingInstead();
  expect(pick(offered(null), 'forest', 400)).toMatchObject({ ok: true });
  expect(pick(offered(null), 'cognac', 1)).toEqual({ ok: false, error: 'wanted' });
});
