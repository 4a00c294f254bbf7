import { z } from 'zod';

import { moveFulfillmentOrder } from '../orders/move-fulfillment-order.ts';
import { fulfillScopes, reachableFulfillmentOrder } from './fulfillment-order-access.ts';
import { fulfillmentOrderView } from './fulfillment-order-view.ts';
import { invalidId, refuse, rootField, succeed, userError, type RootFields } from './root-field.ts';

const input = z.strictObject({
  id: z.string(),
  newLocationId: z.string(),
  fulfillmentOrderLineItems: z
    .array(z.strictObject({ id: z.string(), quantity: z.number().int() }))
    .nullish(),
});

const RESULTS = ['movedFulfillmentOrder', 'originalFulfillmentOrder', 'remainingFulfillmentOrder'];

/** That these are refused is documented; the words are our own expectation. */
const WORDS = {
  'not-found': 'Fulfillment order does not exist.',
  'no-location': 'Location not found.',
  closed: 'The fulfillment order is closed.',
  asked: 'The fulfillment order is awaiting action by its fulfillment service and cannot be moved.',
  quantity: 'The line item quantity is invalid.',
} as const;

/** fulfillmentOrderMove: another location ships it. */
export const fulfillmentOrderMove: RootFields = {
  queries: {},
  mutations: {
    fulfillmentOrderMove: rootField(
      fulfillScopes,
      input,
      ({ id, newLocationId, fulfillmentOrderLineItems }, context) => {
        if (!reachableFulfillmentOrder(context, fulfillScopes, id)) throw invalidId(id);
        const done = moveFulfillmentOrder(context, id, newLocationId, fulfillmentOrderLineItems ?? []);
        if (done.kind !== 'moved') {
          const field = done.kind === 'no-location' ? 'newLocationId' : 'id';
          return refuse(RESULTS, userError([field], WORDS[done.kind]));
        }
        const moved = fulfillmentOrderView(context, done.order, done.moved);
        const remaining = done.remaining && fulfillmentOrderView(context, done.order, done.remaining);
        return succeed({
          movedFulfillmentOrder: moved,
          originalFulfillmentOrder: remaining ?? moved,
          remainingFulfillmentOrder: remaining,
        });
      },
    ),
  },
};
