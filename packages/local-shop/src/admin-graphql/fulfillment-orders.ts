import { z } from 'zod';

import { findFulfillmentOrder } from '../orders/fulfillment.ts';
import { holdFulfillmentOrder, releaseHolds, type HoldRefusal } from '../orders/holds.ts';
import type { ShopContext } from '../shop-context.ts';
import { fulfillmentOrderView, holdView } from './fulfillment-order-view.ts';
import {
  done,
  refused,
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
    fulfillmentOrder: rootField(
      'read_merchant_managed_fulfillment_orders',
      z.strictObject({ id: z.string() }),
      ({ id }, context) => {
        const found = findFulfillmentOrder(context.state, id);
        return found && fulfillmentOrderView(context, found.order, found.fulfillmentOrder);
      },
    ),
  },
  mutations: {
    fulfillmentOrderHold: rootField(
      'write_merchant_managed_fulfillment_orders',
      z.strictObject({ id: z.string(), fulfillmentHold: holdInput }),
      hold,
    ),
    fulfillmentOrderReleaseHold: rootField(
      'write_merchant_managed_fulfillment_orders',
      z.strictObject({
        id: z.string(),
        holdIds: z.array(z.string()).nullish(),
        externalId: z.string().nullish(),
      }),
      ({ id, holdIds }, context) => {
        const released = releaseHolds(context, id, holdIds ?? null);
        return released
          ? done({
              fulfillmentOrder: fulfillmentOrderView(context, released.order, released.fulfillmentOrder),
            })
          : refused(['fulfillmentOrder'], notFound);
      },
    ),
  },
};

const results = ['fulfillmentHold', 'fulfillmentOrder', 'remainingFulfillmentOrder'];
const notFound = userError(['id'], 'Fulfillment order does not exist.', 'FULFILLMENT_ORDER_NOT_FOUND');

function hold(
  { id, fulfillmentHold: input }: { id: string; fulfillmentHold: z.infer<typeof holdInput> },
  context: ShopContext,
): View {
  const held = holdFulfillmentOrder(context, id, {
    reason: input.reason,
    reasonNotes: input.reasonNotes ?? null,
    handle: input.handle ?? '',
    lines: input.fulfillmentOrderLineItems ?? [],
  });
  if (held.kind !== 'held') return refused(results, refusalOf(held.kind));
  return done({
    fulfillmentHold: holdView(context, held.hold),
    fulfillmentOrder: fulfillmentOrderView(context, held.order, held.fulfillmentOrder),
    remainingFulfillmentOrder: held.remaining && fulfillmentOrderView(context, held.order, held.remaining),
  });
}

function refusalOf(kind: HoldRefusal): UserError {
  switch (kind) {
    case 'not-found':
      return notFound;
    case 'handle-taken':
      return userError(
        ['fulfillmentHold', 'handle'],
        'The handle has already been used by this app to hold this fulfillment order.',
        'DUPLICATE_FULFILLMENT_HOLD_HANDLE',
      );
    case 'too-many':
      return userError(
        ['id'],
        'The maximum number of fulfillment holds for this fulfillment order has been reached for this app.',
        'FULFILLMENT_ORDER_HOLD_LIMIT_REACHED',
      );
    case 'quantity':
      return userError(
        ['fulfillmentHold', 'fulfillmentOrderLineItems'],
        'The line item quantity is invalid.',
        'INVALID_LINE_ITEM_QUANTITY',
      );
    default:
      return kind satisfies never;
  }
}
