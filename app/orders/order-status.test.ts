import { expect, test } from 'vitest';

import { statusOf } from './order-status.ts';

const hold = { notes: 'Doorstep: PO Box: refuse.' };

test.each([
  ['to-ship', null, 'Can ship'],
  ['to-ship', hold, 'On hold'],
  ['shipped', null, 'Shipped already'],
  ['nothing', null, 'Nothing to ship'],
  ['cancelled', null, 'Cancelled'],
] as const)('an order that was found as "%s", held: %o, is shown as "%s"', (shipment, held, words) => {
  expect(statusOf({ hold: held, soldAs: { shipment } })?.words).toBe(words);
});

test('of an order whose decision did not keep whether anything ships, only a hold is told', () => {
  expect(statusOf({ hold: null })).toBeNull();
  expect(statusOf({ hold })?.words).toBe('On hold');
});
