import { z } from 'zod';

import { newsOf, topicOf } from '../topic.ts';
import { gid, number, orderGid } from './values.ts';

/** News of a parcel, about the order that it is of. */
export const fulfillmentTopic = topicOf(
  z.object({ order_id: number, admin_graphql_api_id: gid('Fulfillment(?:Event)?').optional() }),
  ({ order_id }) => newsOf(orderGid(order_id)),
);
