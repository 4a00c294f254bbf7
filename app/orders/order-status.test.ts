import { expect, test } from 'vitest';

import { statusOf } from './order-status.ts';

const at = new Date('2026-11-29T10:00:00Z');

test.each([
  ['to-ship', null, null, 'Can ship'],
  ['to-ship', 'address', null, 'On hold'],
  ['to-ship', 'address', at, 'Hold released'],
  ['shipped', null, null, 'Shipped already'],
  ['nothing', null, null, 'Nothing to ship'],
  ['cancelled', null, null, 'Cancelled'],
] as const)(
  '[ADDR-02] an order that was found as "%s", held: %s, released: %s, is shown as "%s"',
  (shipment, held, releasedAt, words) => {
    expect(statusOf({ held, releasedAt, shipment })?.words).toBe(words);
  },
);

test('of an order whose decision did not keep whether anything ships, only a hold is told', () => {
  expect(statusOf({ held: null, releasedAt: null, shipment: null })).toBeNull();
  expect(statusOf({ held: 'address', releasedAt: null, shipment: null })?.words).toBe('On hold');
});
