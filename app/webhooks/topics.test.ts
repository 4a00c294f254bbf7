import { readFileSync } from 'node:fs';

import { parse } from 'smol-toml';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { webhookBodies } from '../testing/webhook-bodies.ts';
import { topicBodies } from './topics.ts';

const topics = Object.keys(topicBodies).sort();
const fits = (topic: string, body: unknown): boolean =>
  topicBodies[topic]?.body.safeParse(body).success === true;

test('every topic that shopify.app.toml subscribes to has the shape of its body here, and no other has', () => {
  const subscriptions = z
    .array(
      z.object({
        topics: z.array(z.string()).default([]),
        compliance_topics: z.array(z.string()).default([]),
      }),
    )
    .parse(
      z
        .object({ subscriptions: z.unknown() })
        .parse(parse(readFileSync('shopify.app.toml', 'utf8'))['webhooks']).subscriptions,
    );
  const asked = subscriptions.flatMap((each) => [...each.topics, ...each.compliance_topics]);
  expect(asked.sort()).toEqual(topics);
  expect(Object.keys(webhookBodies).sort()).toEqual(topics);
});

/** News of parcels are all about the same order and all do the same. */
const actOf = (topic: string): string => (topic.startsWith('fulfillment') ? 'parcel' : topic);

test.each(topics.flatMap((topic) => topics.map((other) => [topic, other] as const)))(
  'a body of %s under the topic %s',
  (topic, other) => {
    expect(fits(other, webhookBodies[topic])).toBe(actOf(topic) === actOf(other));
  },
);

test('an order without its GID is told by its lines', () => {
  const { admin_graphql_api_id: _, ...order } = webhookBodies['orders/create'] ?? {};
  expect(fits('orders/create', order)).toBe(true);
});

test.each([{}, [], null, 'text', { id: 1 }])('%o is no body but of a deleted product', (body) => {
  const isProduct = z.object({ id: z.number() }).safeParse(body).success;
  expect(topics.filter((topic) => fits(topic, body))).toEqual(isProduct ? ['products/delete'] : []);
});

test('a request of a customer who left only an address, or only a number, is read', () => {
  const body = { shop_domain: 'aallyn.myshopify.com', orders_to_redact: [] };
  expect(fits('customers/redact', { ...body, customer: { email: 'ada@example.com' } })).toBe(true);
  expect(fits('customers/redact', { ...body, customer: { id: 1, email: null, phone: null } })).toBe(true);
});
