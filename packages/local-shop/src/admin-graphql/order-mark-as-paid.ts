import { z } from 'zod';

import { releasePaid } from '../orders/exchanges.ts';
import { payRest } from '../orders/payment.ts';
import { recordChange } from '../orders/record-change.ts';
import { findOrder } from './order-access.ts';
import { orderView } from './order-view.ts';
import { succeed, invalidId, rootField, userError, type RootFields } from './root-field.ts';

/** orderMarkAsPaid: what is outstanding was paid outside of Shopify. Recorded: a refusal shows the order, too. */
export const orderMarkAsPaid: RootFields = {
  queries: {},
  mutations: {
    orderMarkAsPaid: rootField(
      'write_orders',
      z.strictObject({ input: z.strictObject({ id: z.string() }) }),
      ({ input: { id } }, context) => {
        const order = findOrder(context, id);
        if (!order) throw invalidId(id);
        const paid = payRest(context, order, 'manual');
        if (!paid)
          return {
            order: orderView(context, order),
            userErrors: [userError(['id'], 'Order cannot be marked as paid.')],
          };
        return succeed({ order: orderView(context, releasePaid(context, recordChange(context, paid))) });
      },
    ),
  },
};
