import { z } from 'zod';

import { standingFulfillments } from '../orders/fulfillment.ts';
import { findReturn, findReturnable } from '../orders/returns.ts';
import type { ShopContext } from '../shop-context.ts';
import { gid, plainId } from '../state/gid.ts';
import type { Order } from '../state/orders.ts';
import { RETURN_REASONS } from '../state/returns.ts';
import { byId, connection, connectionField, pageArguments } from './connection.ts';
import { fulfillmentPartView, fulfillmentView } from './fulfillment-view.ts';
import { findOrder } from './order-access.ts';
import { reasonView, returnView } from './return-view.ts';
import { rootField, type RootFields, type View } from './root-field.ts';

const SCOPE = 'read_returns';

/** return, returnReasonDefinitions and returnableFulfillments: what has left and was not returned yet. */
export const returnQueries: RootFields = {
  queries: {
    return: rootField(SCOPE, z.strictObject({ id: z.string() }), ({ id }, context) => {
      const found = findReturn(context, id);
      return found && returnView(context, found.order, found.return);
    }),
    returnReasonDefinitions: rootField(
      SCOPE,
      z.strictObject({
        ...pageArguments,
        sortKey: z.string().nullish(),
        handles: z.array(z.string()).nullish(),
      }),
      ({ handles, sortKey: _sortKey, ...page }) =>
        connection(
          RETURN_REASONS.filter(({ handle }) => !handles || handles.includes(handle)),
          page,
          reasonView,
          ({ handle }) => handle,
        ),
    ),
    returnableFulfillments: rootField(
      SCOPE,
      z.strictObject({ ...pageArguments, orderId: z.string() }),
      ({ orderId, ...page }, context) => {
        const order = findOrder(context, orderId);
        const parcels = order ? standingFulfillments(order) : [];
        return connection(
          order ? parcels.filter(({ lines }) => lines.some(({ id }) => leftOf(order, id) > 0)) : [],
          page,
          (parcel) => (order ? returnableView(context, order, parcel) : {}),
          byId,
        );
      },
    ),
  },
  mutations: {},
};

const leftOf = (order: Order, lineId: string): number => findReturnable(order, lineId)?.left ?? 0;

function returnableView(context: ShopContext, order: Order, parcel: Order['fulfillments'][number]): View {
  return {
    __typename: 'ReturnableFulfillment',
    id: gid('ReturnableFulfillment', plainId(parcel.id)),
    fulfillment: () => fulfillmentView(context, order, parcel),
    returnableFulfillmentLineItems: connectionField(
      parcel.lines.filter(({ id }) => leftOf(order, id) > 0),
      ({ id }) => ({
        __typename: 'ReturnableFulfillmentLineItem',
        quantity: leftOf(order, id),
        fulfillmentLineItem: fulfillmentPartView(context, order, id),
      }),
      byId,
    ),
  };
}
