import { z } from 'zod';

import { newsOf, topicOf } from '../topic.ts';
import { absent, gid, number, orderGid } from './values.ts';

/** An order by itself. Some bodies have its number alone: then it is told by when it changed, which nothing that was deleted has. */
export const orderShape = z.object({
  admin_graphql_api_id: gid('Order').optional(),
  ...{ id: number.optional(), updated_at: z.string().optional() },
  ...{ order_id: absent, myshopify_domain: absent, current: absent },
});

/** GID of the order; `null` where it is none. */
export const orderIdOf = ({
  admin_graphql_api_id: named,
  id,
  updated_at: at,
}: z.infer<typeof orderShape>): string | null =>
  named ?? (id === undefined || at === undefined ? null : orderGid(id));

export const orderTopic = topicOf(orderShape, (body) => {
  const orderId = orderIdOf(body);
  return orderId === null ? null : newsOf(orderId);
});
