import { z } from 'zod';

import { newsOf, topicOf } from '../topic.ts';
import { absent, gid } from './values.ts';

/** An order by itself. */
export const orderShape = z.object({
  admin_graphql_api_id: gid('Order'),
  ...{ order_id: absent, myshopify_domain: absent },
});

export const orderTopic = topicOf(orderShape, ({ admin_graphql_api_id }) => newsOf(admin_graphql_api_id));
