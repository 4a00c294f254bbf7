import { z } from 'zod';

import { gid } from './shapes/values.ts';
import { newsOf, topicOf } from './topic.ts';
import type { Topic } from './topic.ts';

/**
 * An event of Shopify's about something of a type: which one it is stands in `query_variables`, by a name that is made of the
 * type. What the query of the subscription gave, or that it gave nothing, is not read.
 */
function eventOf(type: string): Topic {
  const variable = `${type.charAt(0).toLowerCase()}${type.slice(1)}Id`;
  const shape = z.object({
    topic: z.literal(type),
    action: z.string(),
    query_variables: z.object({ [variable]: gid(type) }),
  });
  return topicOf(shape, ({ query_variables: ids }) => newsOf(String(ids[variable])));
}

/** The events that may come in the place of webhooks, by the inbox's names: docs/scale.md has their subscriptions. */
export const eventTopics: Readonly<Record<string, Topic>> = {
  'event/order': eventOf('Order'),
  'event/fulfillmentorder': eventOf('FulfillmentOrder'),
  'event/return': eventOf('Return'),
};
