import { z } from 'zod';

import { gid, number, orderGid } from '../shapes/values.ts';
import { newsOf, topicOf } from '../topic.ts';

/** Something was refunded: what the order comes to, and with it the signature, is looked at again. */
export default topicOf(z.object({ order_id: number, admin_graphql_api_id: gid('Refund') }), ({ order_id }) =>
  newsOf(orderGid(order_id)),
);
