import { z } from 'zod';

import { shopDomainOf } from '../shop-domain.ts';
import { topicBodies } from './topics.ts';

/** One webhook as Shopify delivered it. Only the body is signed, the headers are not. */
export interface Delivery {
  readonly shop: string;
  /** Unique for a delivery; repeated deliveries carry it again. */
  readonly webhookId: string;
  /** Shared by all deliveries that one action of a merchant or buyer causes. */
  readonly eventId: string | null;
  readonly topic: string;
  readonly triggeredAt: Date | null;
  /** GID of the order or product that it is about. */
  readonly resourceId: string | null;
  /** As it came, or what the app reads of it: see {@link topicBodies}. */
  readonly body: Uint8Array;
}

const signedBody = z
  .object({
    shop_domain: z.string(),
    myshopify_domain: z.string(),
    admin_graphql_api_id: z.string().nullable(),
    order_id: z.number().int().nullable(),
    id: z.unknown(),
  })
  .partial();

/**
 * Puts a verified body and its headers together. `malformed` when a header is missing, the body is no JSON object or
 * nobody asked for the topic; `misplaced` when the signed body is not one of that topic, or names another shop than the
 * header: an unsigned header alone decides nothing.
 */
export function deliveryOf(headers: Headers, bytes: Uint8Array): Delivery | 'malformed' | 'misplaced' {
  const shop = shopDomainOf(headers.get('x-shopify-shop-domain'));
  const topic = headers.get('x-shopify-topic');
  const webhookId = headers.get('x-shopify-webhook-id');
  const json = jsonIn(bytes);
  const signed = signedBody.safeParse(json);
  const known = topic && Object.hasOwn(topicBodies, topic) ? topicBodies[topic] : undefined;
  if (!shop || !topic || !webhookId || !signed.success || !known) return 'malformed';
  const fitting = known.body.safeParse(json);
  const named = signed.data.shop_domain ?? signed.data.myshopify_domain;
  if (!fitting.success || (named !== undefined && shopDomainOf(named) !== shop)) return 'misplaced';
  return {
    shop,
    webhookId,
    eventId: headers.get('x-shopify-event-id'),
    topic,
    triggeredAt: dateIn(headers.get('x-shopify-triggered-at')),
    resourceId: resourceOf(topic, signed.data),
    body: known.storedWhole ? bytes : Buffer.from(JSON.stringify(fitting.data)),
  };
}

/** News of a parcel are about its order. `products/delete` gives a bare number, as old bodies of orders do. */
function resourceOf(topic: string, { admin_graphql_api_id, order_id, id }: z.infer<typeof signedBody>) {
  if (order_id) return `gid://shopify/Order/${order_id}`;
  if (admin_graphql_api_id) return admin_graphql_api_id;
  if (typeof id !== 'number') return null;
  if (topic === 'products/delete') return `gid://shopify/Product/${id}`;
  return topic === 'orders/create' ? `gid://shopify/Order/${id}` : null;
}

/** The JSON in a stored or delivered body; `undefined` when there is none. */
export function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

function dateIn(text: string | null): Date | null {
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) ? null : date;
}
