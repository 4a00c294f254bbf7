import { z } from 'zod';

import { newsOf, topicOf } from '../topic.ts';
import { gid, number, orderGid } from './values.ts';

const namesOrder = z.object({ order: z.object({ admin_graphql_api_id: gid('Order') }) });
const numbersOrder = z.object({ id: number, order_id: number, status: z.string() });
const namesItself = z.object({ admin_graphql_api_id: gid('Return') });

/** A return, about its order. Each of the topics says in its own way which order that is, or leaves it open. */
export const returnTopic = topicOf(
  z.union([
    namesOrder.transform(({ order }) => order.admin_graphql_api_id),
    numbersOrder.transform(({ order_id }) => orderGid(order_id)),
    namesItself.transform(({ admin_graphql_api_id }) => admin_graphql_api_id),
  ]),
  newsOf,
);
