import { z } from 'zod';

import { deleteOrder } from '../orders/delete-order.ts';
import { findOrder } from './order-access.ts';
import { refuse, rootField, succeed, userError, type RootFields } from './root-field.ts';

/** orderDelete, as recorded. */
export const orderDelete: RootFields = {
  queries: {},
  mutations: {
    orderDelete: rootField(
      'write_orders',
      z.strictObject({ orderId: z.string() }),
      ({ orderId }, context) => {
        const order = findOrder(context, orderId);
        if (!order) return refuse(['deletedId'], userError(['orderId'], 'Order does not exist', 'NOT_FOUND'));
        deleteOrder(context, order);
        return succeed({ deletedId: orderId });
      },
    ),
  },
};
