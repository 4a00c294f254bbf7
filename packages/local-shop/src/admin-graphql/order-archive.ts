import { z } from 'zod';

import { recordChange } from '../orders/record-change.ts';
import type { ShopContext } from '../shop-context.ts';
import { findOrder } from './order-access.ts';
import { orderView } from './order-view.ts';
import { refuse, rootField, succeed, userError, type RootFields, type View } from './root-field.ts';

const about = z.strictObject({ input: z.strictObject({ id: z.string() }) });

/** orderClose and orderOpen: an order is archived, and taken up again. What it is already, it stays. */
export const orderArchive: RootFields = {
  queries: {},
  mutations: {
    orderClose: rootField('write_orders', about, ({ input: { id } }, context) => set(context, id, true)),
    orderOpen: rootField('write_orders', about, ({ input: { id } }, context) => set(context, id, false)),
  },
};

function set(context: ShopContext, id: string, isClosed: boolean): View {
  const order = findOrder(context, id);
  // Not recorded: the words are our own expectation.
  if (!order) return refuse(['order'], userError(['id'], 'Order does not exist'));
  const closedAt = isClosed ? (order.closedAt ?? context.now()) : null;
  return succeed({ order: orderView(context, recordChange(context, { ...order, closedAt })) });
}
