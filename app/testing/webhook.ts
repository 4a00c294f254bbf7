import { createHmac, randomUUID } from 'node:crypto';

import { environment } from '../environment.server.ts';

/** A webhook as Shopify posts it. `changes` replaces headers; `null` leaves one out. */
export function webhookRequest(
  topic: string,
  body: unknown,
  changes: Readonly<Record<string, string | null>> = {},
): Request {
  const raw = typeof body === 'string' ? body : JSON.stringify(body);
  const headers: Record<string, string | null> = {
    'content-type': 'application/json',
    'x-shopify-topic': topic,
    'x-shopify-shop-domain': 'aallyn.myshopify.com',
    'x-shopify-webhook-id': randomUUID(),
    'x-shopify-event-id': randomUUID(),
    'x-shopify-triggered-at': '2026-11-23T10:00:00.000Z',
    'x-shopify-hmac-sha256': createHmac('sha256', environment().apiSecret).update(raw).digest('base64'),
    ...changes,
  };
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return new Request('https://doorstep.example.com/webhooks', {
    method: 'POST',
    body: raw,
    headers: Object.fromEntries(given),
  });
}
