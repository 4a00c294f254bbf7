import { createHash, timingSafeEqual } from 'node:crypto';

import { z } from 'zod';

import { jsonIn } from '../delivery.ts';
import { readBody } from '../read-body.ts';
import { webhookLabel } from './adapter.ts';
import type { Adapter } from './adapter.ts';

/** What other companies put on the bus has another source. */
const envelope = z.object({
  source: z.string().startsWith('aws.partner/shopify.com/'),
  detail: z.object({ metadata: z.record(z.string(), z.unknown()), payload: z.unknown() }),
});

/** A digest, because what is compared in constant time has to be of the same length. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Amazon EventBridge, whose API destination posts each event of Shopify's with a secret in `x-api-key`: Amazon has proven
 * where the event is from, and the secret proves Amazon. What stands in headers of a webhook stands in `detail.metadata`,
 * its body in `detail.payload`, whose signature there is not of these bytes any more.
 */
export const eventBridgeAdapter =
  (secret: string): Adapter =>
  async (request, limits) => {
    const given = request.headers['x-api-key'];
    if (typeof given !== 'string' || !timingSafeEqual(digest(given), digest(secret)))
      return { status: 401, why: 'Not from our event bus' };
    const bytes = await readBody(request, limits, () => undefined);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const event = envelope.safeParse(jsonIn(bytes));
    if (!event.success) return { status: 400, why: 'Not an event of Shopify' };
    const { metadata, payload } = event.data.detail;
    const body = Buffer.from(JSON.stringify(payload ?? null));
    return { label: webhookLabel('eventbridge', metadata), body };
  };
