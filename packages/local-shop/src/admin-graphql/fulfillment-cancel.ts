import { z } from 'zod';

import { cancelFulfillment } from '../orders/cancel-fulfillment.ts';
import { findFulfillment } from '../orders/fulfill.ts';
import { fulfillScopes } from './fulfillment-order-access.ts';
import { fulfillmentView } from './fulfillment-view.ts';
import { succeed, refuse, rootField, userError, type RootFields } from './root-field.ts';

/** fulfillmentCancel: repeating it changes nothing. */
export const fulfillmentCancel: RootFields = {
  queries: {},
  mutations: {
    fulfillmentCancel: rootField(fulfillScopes, z.strictObject({ id: z.string() }), ({ id }, context) => {
      const cancelled = cancelFulfillment(context, id);
      const found = cancelled && findFulfillment(context, id);
      // The words are our own expectation.
      if (!found) return refuse(['fulfillment'], userError(['id'], 'Fulfillment not found.'));
      return succeed({ fulfillment: fulfillmentView(context, found.order, found.fulfillment) });
    }),
  },
};
