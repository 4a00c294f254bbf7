import { expect, test } from 'vitest';

import { topics } from '../../webhooks/topics.ts';
import { sayTopic } from './timeline.ts';

/** What is about an order, as Shopify begins the names of its topics; holds are looked up first and stand under no order. */
const ofOrders = Object.keys(topics).filter((topic) =>
  /^(orders|fulfillments|fulfillment_events|refunds|returns)\//.test(topic),
);

test.each(ofOrders)('news under %s stand on the timeline of their order in words', (topic) => {
  expect(sayTopic(topic)).toMatch(/^(Shopify|The carrier) told /);
});
