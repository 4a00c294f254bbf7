import { existsSync, readFileSync } from 'node:fs';

import { parse } from 'smol-toml';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { orderBody } from '../testing/order.ts';
import { webhookBodies } from '../testing/webhook-bodies.ts';
import { topics } from './topics.ts';

const names = Object.keys(topics).sort();
const fits = (topic: string, body: unknown): boolean => Boolean(topics[topic]?.(body));

const subscriptions = z
  .object({
    subscriptions: z.array(
      z.object({
        topics: z.array(z.string()).default([]),
        compliance_topics: z.array(z.string()).default([]),
        include_fields: z.array(z.string()).optional(),
      }),
    ),
  })
  .parse(parse(readFileSync('shopify.app.toml', 'utf8'))['webhooks']).subscriptions;

test('every topic that shopify.app.toml subscribes to is read here in the file of its name, and no other is', () => {
  const asked = subscriptions.flatMap((each) => [...each.topics, ...each.compliance_topics]);
  expect(asked.sort()).toEqual(names);
  expect(Object.keys(webhookBodies).sort()).toEqual(names);
  expect(names.filter((topic) => !existsSync(`app/webhooks/topics/${topic}.ts`))).toEqual([]);
});

test('every subscription says in a comment who reads it, by a file that there is', () => {
  const text = readFileSync('shopify.app.toml', 'utf8');
  const comments = [...text.matchAll(/((?: *#.*\n)*) *\[\[webhooks\.subscriptions\]\]/g)].map(
    ([, comment = '']) => comment,
  );
  expect(comments).toHaveLength(subscriptions.length);
  const readers = comments.map((comment) => /app\/[\w./-]+\.ts/.exec(comment)?.[0] ?? comment);
  expect(readers.filter((file) => !existsSync(file))).toEqual([]);
});

/** What a body holds that Shopify sends with nothing but these fields, `a.b` being a field of `a`. */
function pick(body: unknown, fields: readonly string[]): unknown {
  const own = z.record(z.string(), z.unknown()).parse(body);
  const first = (field: string): string => field.split('.', 1)[0] ?? '';
  const within = (name: string) =>
    fields.filter((field) => field.startsWith(`${name}.`)).map((field) => field.slice(name.length + 1));
  const wanted = Object.entries(own).filter(([name]) => fields.some((field) => first(field) === name));
  return Object.fromEntries(
    wanted.map(([name, value]) => [name, fields.includes(name) ? value : pick(value, within(name))]),
  );
}

const choosing = subscriptions.flatMap(({ topics: asked, include_fields }) =>
  include_fields ? asked.map((topic) => [topic, include_fields] as const) : [],
);

test.each(choosing)('the fields that are asked for under %s are all that is read', (topic, fields) => {
  const body = webhookBodies[topic];
  expect(topics[topic]?.(pick(body, fields))).toEqual(topics[topic]?.(body));
});

/** Two deliveries with the same chosen fields are one to Shopify: something in them has to be new each time. */
const changes: readonly string[] = ['updated_at', 'order_edit.id'];
const happensOnce: readonly string[] = ['fulfillment_events/create', 'refunds/create'];

test.each(choosing)('what changes is among the fields of %s', (topic, fields) => {
  expect(happensOnce.includes(topic) || fields.some((field) => changes.includes(field))).toBe(true);
});

/** All that is about an order, or a part of one, leads to the same job. */
const actOf = (topic: string): string =>
  /^(orders|fulfillment|returns|refunds)/.test(topic) ? 'order' : topic;

test.each(names)('a body of %s is read as one', (topic) => {
  expect(fits(topic, webhookBodies[topic])).toBe(true);
});

test.each(
  names.flatMap((topic) =>
    names.filter((other) => actOf(other) !== actOf(topic)).map((other) => [topic, other] as const),
  ),
)('a body of %s is none of %s', (topic, other) => {
  expect(fits(other, webhookBodies[topic])).toBe(false);
});

test.each(names.filter((topic) => actOf(topic) === 'order'))(
  'of %s nothing is kept but what it is about, and whose a new order is',
  (topic) => {
    const read = topics[topic]?.(webhookBodies[topic]);
    expect(read?.kept).toBeNull();
    const buyer = { number: 191167, emails: [], phones: ['555-625-1199'] };
    expect(read?.buyer).toEqual(topic === 'orders/create' ? buyer : null);
    expect(read?.resourceId).toMatch(
      /^gid:\/\/shopify\/(Order\/1001|FulfillmentOrder\/1|Return\/123134564567890)$/,
    );
  },
);

test('a whole order, as releases before this one asked for it, is read as news of it', () => {
  const whole = orderBody({ customer: { id: 7, email: 'ada@example.com' } });
  const news = { resourceId: 'gid://shopify/Order/1001', kept: null };
  expect(topics['orders/create']?.(whole)).toEqual({ ...news, buyer: { number: 7, emails: [], phones: [] } });
});

test.each([null, {}, { id: 'seven' }, 'somebody'])('an order of %o is news all the same', (customer) => {
  const body = { ...webhookBodies['orders/create'], customer, phone: 7 };
  const nobody = { number: null, emails: [], phones: [] };
  expect(topics['orders/create']?.(body)).toEqual({
    ...{ resourceId: 'gid://shopify/Order/1001', kept: null, buyer: nobody },
  });
});

test.each([{}, [], null, 'text', { id: 1 }])('%o is no body but of a deleted product', (body) => {
  const isProduct = z.object({ id: z.number() }).safeParse(body).success;
  expect(names.filter((topic) => fits(topic, body))).toEqual(isProduct ? ['products/delete'] : []);
});

test('a request of a customer who left only an address, or only a number, is read', () => {
  const body = { shop_domain: 'aallyn.myshopify.com', orders_to_redact: [] };
  expect(fits('customers/redact', { ...body, customer: { email: 'ada@example.com' } })).toBe(true);
  expect(fits('customers/redact', { ...body, customer: { id: 1, email: null, phone: null } })).toBe(true);
});
