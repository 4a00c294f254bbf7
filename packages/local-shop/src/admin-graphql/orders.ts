import { z } from 'zod';

import type { Order } from '../state/orders.ts';
import { byId, connection, pageArguments } from './connection.ts';
import { orderSearch } from './order-search.ts';
import { orderView } from './order-view.ts';
import { rootField, type RootFields } from './root-field.ts';

export const orders: RootFields = {
  queries: {
    order: rootField('read_orders', z.strictObject({ id: z.string() }), ({ id }, context) => {
      const found = context.state.orders.get(id);
      return found ? orderView(context, found) : null;
    }),
    orders: rootField(
      'read_orders',
      z.strictObject({
        ...pageArguments,
        query: z.string().nullish(),
        sortKey: z.enum(['PROCESSED_AT', 'CREATED_AT', 'UPDATED_AT', 'ID', 'ORDER_NUMBER']).nullish(),
      }),
      ({ query, sortKey, ...page }, context) => {
        const found = [...context.state.orders.values()].filter(orderSearch(query ?? ''));
        const sorted = sortKey === 'UPDATED_AT' ? found.sort(byUpdate) : found;
        return connection(sorted, page, (each) => orderView(context, each), byId);
      },
    ),
  },
  mutations: {},
};

const byUpdate = (one: Order, other: Order): number =>
  Date.parse(one.updatedAt) - Date.parse(other.updatedAt);
