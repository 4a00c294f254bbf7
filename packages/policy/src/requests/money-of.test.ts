import { expect, test } from 'vitest';

import { step, storyOf } from '../testing/request-story.ts';
import { dollars, soldOrder } from '../testing/sold-order.ts';
import type { Asked, Step } from './asked.ts';
import { moneySetGoing } from './money-of.ts';

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

test('[ORD-01] the approval of a cancellation cancels the order, once', () => {
  const asked: Asked = { kind: 'cancellation', wants: 'cancel' };
  expect(going(asked, approved).map(({ kind }) => kind)).toEqual(['cancel-order']);
  expect(going(asked, approved, [approved])).toEqual([]);
});

test('[PROD-01] what is chosen with an approval decides what moves', () => {
  const asked: Asked = { kind: 'product-issue', lines: [{ id: 'bag', quantity: 1 }], problem: 'faulty' };
  const choose = (remedy: 'refund' | 'replacement') =>
    going(asked, step('approved', '2026-10-11T18:00:00Z', { against: false, remedy }));
  expect(choose('refund')).toMatchObject([{ kind: 'give-back', payload: { amount: dollars(120_00) } }]);
  expect(choose('replacement')).toMatchObject([{ kind: 'invoice', payload: { lines: [] } }]);
});
