import { describe, expect, test } from 'vitest';

import { soldLine, soldOrder } from '../testing/sold-order.ts';
import { step, storyOf } from '../testing/request-story.ts';
import type { Asked, Step } from './asked.ts';
import { planRequest } from './plan.ts';
import type { RequestPlan } from './request.ts';
import type { SoldOrder } from './sold-order.ts';

const asked: Asked = { kind: 'cancellation', wants: 'cancel' };
const noon = '2026-10-10T18:00:00Z';
const approved = step('approved', '2026-10-11T18:00:00Z', { against: false });
const plan = (order: SoldOrder, steps: readonly Step[] = [approved]) =>
  planRequest(storyOf(asked, order, { askedAt: noon, until: '2026-10-12T18:00:00Z', steps }));
const keys = ({ effects }: RequestPlan) => effects.map(({ key }) => key.replace('request/r1/', ''));
const mails = ({ effects }: RequestPlan) =>
  effects.flatMap(({ payload }) => ('mail' in payload ? [payload.mail] : []));

/** An order of which nothing has left. */
const waiting = (facts: Partial<SoldOrder> = {}) =>
  soldOrder({
    ...{ shippedOn: null, deliveredOn: null, isScanned: false },
    lines: [soldLine({ id: 'bag', shipped: 0 })],
    ...facts,
  });

test('[ORD-01] an order is cancelled once somebody says that the warehouse stopped it, and not before', () => {
  expect(keys(plan(waiting(), []))).toEqual(['mail/received']);
  expect(keys(plan(waiting()))).toContain('cancel-order');
});

describe('[ORD-01] an order that was asked to be stopped', () => {
  const yesTo = (order: SoldOrder) =>
    plan(order, []).moves.find(({ step }) => step === 'approved')?.hindrance?.message;

  test('waits for the company that ships it, is cancelled once that agrees, and is not where it goes on', () => {
    const at = (warehouse: SoldOrder['warehouse'], facts: Partial<SoldOrder> = {}) =>
      plan(waiting({ warehouse, ...facts }));
    expect(at('taken')).toMatchObject({ stage: 'at-warehouse', clock: { what: 'answer' } });
    expect(keys(at('taken'))).toEqual(['mail/received', 'warehouse-stop']);
    expect(at('free').stage).toBe('settled');
    expect(keys(at('free'))).toContain('cancel-order');
    expect(at('refuses').stage).toBe('not-stopped');
    expect(mails(at('refuses'))).toEqual(['received', 'not-stopped']);
    expect(keys(at('refuses'))).not.toContain('cancel-order');
    // What is cancelled is, whatever was said before.
    for (const warehouse of ['taken', 'refuses'] as const)
      expect(at(warehouse, { isCancelled: true }).stage).toBe('settled');
  });

  test('that leaves meanwhile is not cancelled, and its customer is told', () => {
    const left = waiting({ lines: [soldLine({ id: 'bag', sold: 3, quantity: 3, shipped: 2 })] });
    const made = plan(left);
    expect(made.stage).toBe('not-stopped');
    expect(keys(made)).toEqual(['mail/received', `mail/not-stopped/${approved.id}`]);
    // What nobody ships is taken back before it is cancelled.
    const fee = soldLine({ id: 'fee', requiresShipping: false });
    const young = waiting({ lines: [soldLine({ id: 'bag', shipped: 0 }), fee] });
    expect(plan(young).stage).toBe('settled');
  });

  test('says before the yes what has left, and who has to agree', () => {
    const of = (shipped: number) =>
      waiting({ lines: [soldLine({ id: 'bag', sold: 3, quantity: 3, shipped })] });
    expect(yesTo(of(2))).toMatch(/^2 of 3 items have left/);
    expect(yesTo(of(3))).toMatch(/^All of it has left/);
    expect(yesTo(waiting())).toBeUndefined();
    expect(yesTo(waiting({ warehouse: 'taken' }))).toMatch(/^A fulfillment service has it/);
    expect(yesTo(waiting({ warehouse: 'packing' }))).toMatch(/^It is in progress/);
    expect(yesTo(waiting({ warehouse: 'refuses' }))).toMatch(/does not/);
  });
});

test('[ORD-01] of an order that the carrier has a no stands before the yes, and not of one that is late to leave; neither is against the policy', () => {
  const first = (order: SoldOrder) => plan(order, []).moves[0];
  expect(first(waiting())).toMatchObject({ step: 'approved', against: false });
  expect(first(soldOrder())).toMatchObject({ step: 'declined', against: false });
});
