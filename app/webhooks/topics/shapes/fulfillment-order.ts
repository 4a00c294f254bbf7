import { z } from 'zod';

import { newsOf, topicOf } from '../topic.ts';
import { gid } from './values.ts';

/** About a fulfillment order: a hold of it, or what was asked of whoever ships it. Whose it is, the body does not say. */
export const fulfillmentOrderTopic = topicOf(
  z.object({ fulfillment_order: z.object({ id: gid('FulfillmentOrder') }) }),
  ({ fulfillment_order }) => newsOf(fulfillment_order.id),
);
