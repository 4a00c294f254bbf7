import { z } from 'zod';

import { holdFulfillmentOrder, releaseHolds, type HoldRefusal } from '../orders/holds.ts';
import type { ShopContext } from '../shop-context.ts';
import { holdScopes, reachableFulfillmentOrder, readScopes } from './fulfillment-order-access.ts';
import { fulfillmentOrderView, holdView } from './fulfillment-order-view.ts';
import {
  succeed,
  invalidId,
  refuse,
  rootField,
  userError,
  type RootFields,
  type UserError,
  type View,
} from './root-field.ts';

const holdInput = z.strictObject({
  reason: z.string(),
  reasonNotes: z.string().nullish(),
  handle: z.string().nullish(),
  externalId: z.string().nullish(),
  notifyMerchant: z.boolean().nullish(),
  fulfillmentOrderLineItems: z
    .array(z.strictObject({ id: z.string(), quantity: z.number().int() }))
    .nullish(),
});

export const fulfillmentOrders: RootFields = {
  queries: {
    fulfillmentOrder: rootField(readScopes, z.strictObject({ id: z.string() }), ({ id }, context) => {
      const found = reachableFulfillmentOrder(context, readScopes, id);
      return found && fulfillmentOrderView(context, found.order, found.fulfillmentOrder);
    }),
  },
  mutations: {
    fulfillmentOrderHold: rootField(
      holdScopes,
      z.strictObject({ id: z.string(), fulfillmentHold: holdInput }),
      hold,
    ),
    fulfillmentOrderReleaseHold: rootField(
      holdScopes,
      z.strictObject({
        id: z.string(),
        holdIds: z.array(z.string()).nullish(),
        externalId: z.string().nullish(),
      }),
      ({ id, holdIds }, context) => {
        if (!reachableFulfillmentOrder(context, holdScopes, id)) throw invalidId(id);
        const released = releaseHolds(context, id, holdIds ?? null);
        if (!released) throw invalidId(id);
        return succeed({
          fulfillmentOrder: fulfillmentOrderView(context, released.order, released.fulfillmentOrder),
        });
      },
    ),
  },
};

const results = ['fulfillmentHold', 'fulfillmentOrder', 'remainingFulfillmentOrder'];

function hold(
  { id, fulfillmentHold: input }: { id: string; fulfillmentHold: z.infer<typeof holdInput> },
  context: ShopContext,
): View {
  if (!reachableFulfillmentOrder(context, holdScopes, id)) throw invalidId(id);
  const held = holdFulfillmentOrder(context, id, {
    reason: input.reason,
    reasonNotes: input.reasonNotes ?? null,
    handle: input.handle ?? '',
    lines: input.fulfillmentOrderLineItems ?? [],
  });
  if (held.kind === 'not-found') throw invalidId(id);
  if (held.kind !== 'held') return refuse(results, refusalOf(held.kind, input));
  return succeed({
    fulfillmentHold: holdView(context, held.hold),
    fulfillmentOrder: fulfillmentOrderView(context, held.order, held.fulfillmentOrder),
    remainingFulfillmentOrder: held.remaining && fulfillmentOrderView(context, held.order, held.remaining),
  });
}

function refusalOf(
  kind: Exclude<HoldRefusal, 'not-found'>,
  { fulfillmentOrderLineItems }: z.infer<typeof holdInput>,
): UserError {
  const lines = ['fulfillmentHold', 'fulfillmentOrderLineItems'];
  switch (kind) {
    case 'closed':
      // Not recorded: that it is refused is certain, the words are our own expectation.
      return userError(['id'], 'Fulfillment order is closed.');
    case 'accepted':
      // Not recorded either: HOLD is not among the actions that Shopify supports for it.
      return userError(['id'], 'Fulfillment order is in progress.');
    case 'nothing-chosen': {
      const index = fulfillmentOrderLineItems?.findIndex((each) => each.quantity <= 0) ?? 0;
      const message = 'You must select at least one item to place on partial hold.';
      return userError([...lines, String(index), 'quantity'], message, 'GREATER_THAN_ZERO');
    }
    case 'line-twice':
      return userError(lines, 'must contain unique line item ids', 'DUPLICATED_FULFILLMENT_ORDER_LINE_ITEMS');
    case 'handle-taken':
      return userError(
        ['fulfillmentHold', 'handle'],
        'The handle provided for the fulfillment hold is already in use by this app for another hold on this fulfillment order.',
        'DUPLICATE_FULFILLMENT_HOLD_HANDLE',
      );
    case 'too-many':
      return userError(
        ['id'],
        'The maximum number of fulfillment holds for this fulfillment order has been reached for this app. An app can only have up to 10 holds on a single fulfillment order at any one time.',
        'FULFILLMENT_ORDER_HOLD_LIMIT_REACHED',
      );
    case 'not-splittable':
      return userError(
        lines,
        'The fulfillment order is not in a splittable state.',
        'FULFILLMENT_ORDER_NOT_SPLITTABLE',
      );
    case 'quantity':
      return userError(lines, 'The line item quantity is invalid.', 'INVALID_LINE_ITEM_QUANTITY');
    default:
      return kind satisfies never;
  }
}
