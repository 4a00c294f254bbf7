import { z } from 'zod';

import { markAsPaid } from '../orders/payment.ts';
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
        const order = context.state.orders.get(id);
        if (!order) throw invalidId(id);
        const paid = markAsPaid(order);
        if (!paid)
          return {
            order: orderView(context, order),
            userErrors: [userError(['id'], 'Order cannot be marked as paid.')],
          };
        const changed = { ...paid, updatedAt: context.now() };
        context.state.orders.set(id, changed);
        return succeed({ order: orderView(context, changed) });
      },
    ),
  },
};
