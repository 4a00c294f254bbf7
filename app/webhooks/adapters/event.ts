import { readSignedBody } from '../signed-body.ts';
import type { Adapter } from './adapter.ts';

/**
 * Shopify's Events over HTTPS, the successor of webhooks: signed as those are, with headers of other names. They are told apart
 * by `Shopify-Webhook-Id`; what one action caused is not said any more.
 */
export const eventAdapter =
  (secrets: readonly string[]): Adapter =>
  async (request, limits) => {
    const header = (name: string): string | undefined => {
      const value = request.headers[`shopify-${name}`];
      return typeof value === 'string' ? value : undefined;
    };
    const body = await readSignedBody(request, header('hmac-sha256'), secrets, limits);
    if (!(body instanceof Uint8Array)) return body;
    // `FulfillmentOrder`; a topic of the inbox is in small letters.
    const type = header('topic');
    const label = {
      ...({ source: 'event', shop: header('shop-domain') } as const),
      topic: type && `event/${type.toLowerCase()}`,
      ...{ webhookId: header('webhook-id'), eventId: null, triggeredAt: header('triggered-at') },
    };
    return { label, body };
  };
