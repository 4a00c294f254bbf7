import { z } from 'zod';

import { fulfill, findFulfillment, type FulfillRefusal } from '../orders/fulfill.ts';
import { findFulfillmentOrder, fulfillmentOrderStatus } from '../orders/fulfillment.ts';
import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import { fulfillScopes, reachableFulfillmentOrder } from './fulfillment-order-access.ts';
import { readTracking, trackingInput } from './fulfillment-tracking.ts';
import { fulfillmentView } from './fulfillment-view.ts';
import {
  succeed,
  refuse,
  rootField,
  userError,
  type RootFields,
  type UserError,
  type View,
} from './root-field.ts';

/** Of one fulfillment order at a time. */
const fulfillmentInput = z.strictObject({
  lineItemsByFulfillmentOrder: z.tuple([
    z.strictObject({
      fulfillmentOrderId: z.string(),
      fulfillmentOrderLineItems: z
        .array(z.strictObject({ id: z.string(), quantity: z.number().int() }))
        .nullish(),
    }),
  ]),
  notifyCustomer: z.boolean().nullish(),
  trackingInfo: trackingInput.nullish(),
});

export const fulfillmentCreate: RootFields = {
  queries: {},
  mutations: {
    fulfillmentCreate: rootField(
      fulfillScopes,
      z.strictObject({ fulfillment: fulfillmentInput, message: z.string().nullish() }),
      ({ fulfillment }, context) => create(fulfillment, context),
    ),
  },
};

function create(
  { lineItemsByFulfillmentOrder: [wanted], trackingInfo }: z.infer<typeof fulfillmentInput>,
  context: ShopContext,
): View {
  const pieces = wanted.fulfillmentOrderLineItems ?? [];
  const nothing = pieces.findIndex(({ quantity }) => quantity <= 0);
  if (nothing >= 0) return refuse(['fulfillment'], notPositive(nothing));
  if (!reachableFulfillmentOrder(context, fulfillScopes, wanted.fulfillmentOrderId))
    return refuse(['fulfillment'], refusalOf(context, wanted.fulfillmentOrderId, 'not-found'));
  const result = fulfill(context, wanted.fulfillmentOrderId, readTracking(trackingInfo), pieces);
  if (result.kind !== 'fulfilled')
    return refuse(['fulfillment'], refusalOf(context, wanted.fulfillmentOrderId, result.kind));
  const made = findFulfillment(context, result.fulfillment.id);
  return succeed({ fulfillment: made && fulfillmentView(context, made.order, made.fulfillment) });
}

function notPositive(at: number): UserError {
  const field = ['lineItemsByFulfillmentOrder', '0', 'fulfillmentOrderLineItems', String(at), 'quantity'];
  return userError(['fulfillment', ...field], 'Quantity must be greater than 0');
}

function refusalOf({ state }: ShopContext, id: string, kind: FulfillRefusal): UserError {
  switch (kind) {
    case 'not-found':
      return userError(['fulfillment'], 'Fulfillment order does not exist.');
    case 'quantity':
      return userError(['fulfillment'], 'Invalid fulfillment order line item quantity requested.');
    case 'closed':
    case 'on-hold': {
      const found = findFulfillmentOrder(state, id);
      const status = found ? fulfillmentOrderStatus(found.fulfillmentOrder).toLowerCase() : 'closed';
      const message = `Fulfillment order ${plainId(id)} has an unfulfillable status= ${status}.`;
      return userError(['fulfillment'], message);
    }
    default:
      return kind satisfies never;
  }
}
