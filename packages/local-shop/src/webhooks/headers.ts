import { createHmac } from 'node:crypto';

import type { AppRegistration } from '../shop-context.ts';
import type { WebhookDelivery } from '../state/webhook-deliveries.ts';

/** Shopify's headers of a delivery. Only the body's bytes are signed, with the app's secret. */
export function webhookHeaders(
  app: AppRegistration,
  shopDomain: string,
  delivery: Pick<WebhookDelivery, 'body' | 'topic' | 'webhookId' | 'eventId' | 'triggeredAt'>,
): Readonly<Record<string, string>> {
  return {
    'Content-Type': 'application/json',
    'User-Agent': 'Shopify-Captain-Hook',
    'X-Shopify-Topic': delivery.topic,
    'X-Shopify-Hmac-Sha256': createHmac('sha256', app.apiSecret).update(delivery.body).digest('base64'),
    'X-Shopify-Shop-Domain': shopDomain,
    'X-Shopify-API-Version': app.webhooks.apiVersion,
    'X-Shopify-Webhook-Id': delivery.webhookId,
    'X-Shopify-Event-Id': delivery.eventId,
    'X-Shopify-Triggered-At': delivery.triggeredAt,
    'X-Shopify-Test': 'true',
  };
}
