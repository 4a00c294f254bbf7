import { expect, test } from 'vitest';

import { step, storyOf } from '../testing/request-story.ts';
import { dollars, soldLine, soldOrder } from '../testing/sold-order.ts';
import type { Asked, Step } from './asked.ts';
import { moneySetGoing } from './money-of.ts';
import { otherFee } from './return-fee-of.ts';
import type { SoldOrder } from './sold-order.ts';

const noon = '2026-10-10T19:00:00Z';
const bag = [{ id: 'bag', quantity: 1, reason: 'changed-my-mind' }];
const toReturn: Asked = { kind: 'return', lines: bag, remedy: 'refund', attested: true };
const going = (asked: Asked, next: Step, steps: readonly Step[] = []) =>
  moneySetGoing(storyOf(asked, soldOrder(), { askedAt: noon, until: noon, steps }), next);

const approved = step('approved', '2026-10-11T18:00:00Z', { against: false });
const arrived = step('arrived', '2026-10-18T18:00:00Z', {});
const inspected = (condition: 'as-sold' | 'worn') =>
  step('inspected', '2026-10-19T18:00:00Z', { lines: [{ id: 'bag', quantity: 1, condition }] });

test('[RET-08] an inspection pays back what was taken, and an approval of a return nothing', () => {
  expect(going(toReturn, approved)).toEqual([]);
  expect(going(toReturn, inspected('as-sold'), [approved, arrived])).toMatchObject([
    { kind: 'return-process', payload: { expected: dollars(105_00) } },
  ]);
});

test.each([
  ['no fee', null, dollars(120_00), 'The return in Shopify has no fee; your policy has $15.00.'],
  [
    'another fee',
    dollars(7_50),
    dollars(112_50),
    'The return in Shopify has a fee of $7.50; your policy has $15.00.',
  ],
  ['the fee', dollars(15_00), dollars(105_00), null],
] as const)('[RET-01] a return that stands at Shopify with %s is paid by that', (_, fee, expected, says) => {
  const shopifyReturn = { status: 'OPEN', lines: [], fee };
  const steps = [approved, arrived];
  const story = storyOf(toReturn, soldOrder(), { askedAt: noon, until: noon, steps, shopifyReturn });
  expect(moneySetGoing(story, inspected('as-sold'))).toMatchObject([{ payload: { expected } }]);
  expect(otherFee(story)?.message ?? null).toBe(says);
});

test('[ORD-01] the approval of a cancellation cancels the order, once', () => {
  const asked: Asked = { kind: 'cancellation', wants: 'cancel' };
  const going = (steps: readonly Step[], warehouse: SoldOrder['warehouse'] = 'free') => {
    const order = soldOrder({ warehouse, lines: [soldLine({ id: 'bag', shipped: 0 })] });
    return moneySetGoing(storyOf(asked, order, { askedAt: noon, until: noon, steps }), approved);
  };
  expect(going([]).map(({ kind }) => kind)).toEqual(['cancel-order']);
  // Whoever ships it has to agree first.
  expect(going([], 'taken').map(({ kind }) => kind)).toEqual(['cancel-order']);
  expect(going([approved])).toEqual([]);
});

test('[PROD-01] what is chosen with an approval decides what moves', () => {
  const asked: Asked = { kind: 'product-issue', lines: [{ id: 'bag', quantity: 1 }], problem: 'faulty' };
  const choose = (remedy: 'refund' | 'replacement') =>
    going(asked, step('approved', '2026-10-11T18:00:00Z', { against: false, remedy }));
  expect(choose('refund')).toMatchObject([{ kind: 'give-back', payload: { amount: dollars(120_00) } }]);
  expect(choose('replacement')).toMatchObject([{ kind: 'invoice', payload: { lines: [] } }]);
});
