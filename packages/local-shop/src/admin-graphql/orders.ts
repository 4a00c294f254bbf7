import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import type { Order } from '../state/orders.ts';
import { byId, connection, pageArguments } from './connection.ts';
import { findOrder, isVisible } from './order-access.ts';
import { orderSearch } from './order-search.ts';
import { orderView } from './order-view.ts';
import { rootField, type RootFields } from './root-field.ts';

export const orders: RootFields = {
  queries: {
    order: rootField('read_orders', z.strictObject({ id: z.string() }), ({ id }, context) => {
      const found = findOrder(context, id);
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
        const found = findOrders(context, query);
        const view = (each: Order) => orderView(context, each);
        return sortKey === 'UPDATED_AT'
          ? connection(found.sort(byUpdate), page, view, byId, ({ updatedAt }) => Date.parse(updatedAt))
          : connection(found, page, view, byId);
      },
    ),
    ordersCount: rootField(
      'read_orders',
      z.strictObject({ query: z.string().nullish(), limit: z.number().int().nullish() }),
      ({ query, limit }, context) => {
        const { length } = findOrders(context, query);
        return limit && length > limit
          ? { count: limit, precision: 'AT_LEAST' }
          : { count: length, precision: 'EXACT' };
      },
    ),
  },
  mutations: {},
};

function findOrders(context: ShopContext, query: string | null | undefined): Order[] {
  const matches = orderSearch(query ?? '');
  return [...context.state.orders.values()].filter((order) => isVisible(context, order) && matches(order));
}

const byUpdate = (one: Order, other: Order): number =>
  Date.parse(one.updatedAt) - Date.parse(other.updatedAt);
