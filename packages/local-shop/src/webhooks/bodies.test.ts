import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { bodiesOfAShop } from './bodies.fixture.ts';

/**
 * Every body that the local shop sends against the schemas of npm's shopify-webhook-schemas, in both directions: what
 * Shopify describes and ours lack, and what ours have and Shopify does not know. The schemas are inferred from one example
 * for each topic, so where the example has a value nothing may be `null`; `null` here, and why, is this list.
 */
const MAY_DIFFER: Readonly<Record<string, string>> = {
  billing_address: 'an order that costs nothing or was paid at the counter has none',
  shipping_address: 'what is not shipped has none',
  customer: 'a sale at the counter has none',
  email: 'Shopify writes an empty text where there is none (orders), or null (fulfillments)',
  contact_email: 'null where the buyer left none',
  destination: 'what was handed over at the counter goes nowhere',
  tracking_company: 'null without a carrier',
  tracking_number: 'null without a carrier',
  tracking_url: 'null without a carrier',
  country: 'of the place of an event, which nobody reports here',
  order_id: 'of an open draft there is none; of its kind the schema knows nothing',
  payment_terms: 'no draft here has any; of its kind the schema knows nothing',
  image: 'the products have no pictures',
  'remaining_fulfillment_order.destination.address2': 'null without one',
  'remaining_fulfillment_order.destination.phone': 'null in the example, which has none',
  'remaining_fulfillment_order.destination.zip':
    'the schema takes the number in the example for a time of day',
  'shipping_deliverable.label.created_at': 'null in the example, which has no label',
  'shipping_deliverable.label.public_file_url': 'null in the example, which has no label',
  'shipping_deliverable.tracking.carrier_name': 'the mutations name no carrier',
  'shipping_deliverable.tracking.tracking_url': 'null in the example, which has none',
  user_id: 'no person of the shop has refunded',
  'line_items.sku': 'what the catalogue does not have has none',
  'variants.inventory_quantity': 'the shop counts no stock: something is sold out or it is not',
  'variants.old_inventory_quantity': 'the shop counts no stock: something is sold out or it is not',
};

const bodies = bodiesOfAShop();

test.each(bodies)('$topic ($of) is as Shopify describes it', ({ topic, payload }) => {
  expect(differences(topic, payload).filter((place) => MAY_DIFFER[place] === undefined)).toEqual([]);
});

test('every difference that is allowed occurs', () => {
  const found = new Set(bodies.flatMap(({ topic, payload }) => differences(topic, payload)));
  expect(Object.keys(MAY_DIFFER).filter((place) => !found.has(place))).toEqual([]);
});

test('an order has no gateway of its own any more, but a list of their names', () => {
  const schema = z.object({ properties: z.record(z.string(), z.unknown()) });
  const known = Object.keys(schema.parse(describedBody('orders/create')).properties);
  expect(known.filter((key) => key.includes('gateway'))).toEqual(['payment_gateway_names']);
});

/** The schema file itself: the package's own entry reads those of all versions, and needs what package.json overrides. */
function describedBody(topic: string): unknown {
  const file = createRequire(import.meta.url).resolve(
    `shopify-webhook-schemas/schemas/2026-07/${topic}.json`,
  );
  return JSON.parse(readFileSync(file, 'utf8'));
}

function differences(topic: string, body: unknown): readonly string[] {
  const described: unknown = describedBody(topic);
  const schema = z.fromJSONSchema(z.record(z.string(), z.unknown()).parse(closed(described)));
  const parsed = schema.safeParse(JSON.parse(JSON.stringify(body)));
  return parsed.success ? [] : parsed.error.issues.flatMap(placesOf);
}

function placesOf(issue: z.core.$ZodIssue): readonly string[] {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const path = issue.path.filter((part) => typeof part === 'string');
  return (keys.length > 0 ? keys.map((key) => [...path, `+${key}`]) : [path]).map((each) => each.join('.'));
}

/** A schema that knows no other keys than those it names; of a list that is empty in the example it knows nothing. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const known = Object.entries(schema).filter(([key, each]) => key !== 'items' || each !== false);
  const inner = Object.fromEntries(known.map(([key, each]) => [key, closed(each)]));
  return 'properties' in schema ? { ...inner, additionalProperties: false } : inner;
}
