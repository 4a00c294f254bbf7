import { z } from 'zod';

import { newsOf, topicOf } from '../topic.ts';
import { gid } from './values.ts';

/** A hold, about the fulfillment order that it is of. Whose that is, the body does not say. */
export const fulfillmentHoldTopic = topicOf(
  z.object({ fulfillment_order: z.object({ id: gid('FulfillmentOrder') }) }),
  ({ fulfillment_order }) => newsOf(fulfillment_order.id),
);
