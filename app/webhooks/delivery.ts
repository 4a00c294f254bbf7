import { z } from 'zod';

import { shopDomainOf } from '../shop-domain.ts';

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
  readonly body: Uint8Array;
}

const signedBody = z
  .object({
    shop_domain: z.string(),
    myshopify_domain: z.string(),
    admin_graphql_api_id: z.string(),
    id: z.unknown(),
  })
  .partial();

/** These act on a whole shop, so the signed body has to name it: an unsigned header alone must not delete anything. */
const topicsThatNameTheShop: ReadonlySet<string> = new Set([
  'app/uninstalled',
  'customers/data_request',
  'customers/redact',
  'shop/redact',
]);

/**
 * Puts a verified body and its headers together. `malformed` when a header is missing or the body is no JSON object;
 * `wrong-shop` when the signed body names another shop than the header, or has to name one and does not.
 */
export function deliveryOf(headers: Headers, body: Uint8Array): Delivery | 'malformed' | 'wrong-shop' {
  const shop = shopDomainOf(headers.get('x-shopify-shop-domain'));
  const topic = headers.get('x-shopify-topic');
  const webhookId = headers.get('x-shopify-webhook-id');
  const says = signedBody.safeParse(jsonIn(body));
  if (!shop || !topic || !webhookId || !says.success) return 'malformed';
  const named = shopDomainOf(says.data.shop_domain ?? says.data.myshopify_domain);
  if (named ? named !== shop : topicsThatNameTheShop.has(topic)) return 'wrong-shop';
  return {
    shop,
    webhookId,
    eventId: headers.get('x-shopify-event-id'),
    topic,
    triggeredAt: dateIn(headers.get('x-shopify-triggered-at')),
    resourceId: says.data.admin_graphql_api_id ?? numbered(topic, says.data.id),
    body,
  };
}

/** The GID from a bare number: `products/delete` gives nothing else, nor do old bodies of orders. */
function numbered(topic: string, id: unknown): string | null {
  if (typeof id !== 'number') return null;
  if (topic === 'products/delete') return `gid://shopify/Product/${id}`;
  return topic.startsWith('orders/') ? `gid://shopify/Order/${id}` : null;
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
