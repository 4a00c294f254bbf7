import { readSignedBody } from '../signed-body.ts';
import { webhookLabel } from './adapter.ts';
import type { Adapter } from './adapter.ts';

/** Shopify's webhooks over HTTPS: the body is signed by one of `secrets`, the label stands in headers. */
export const webhookAdapter =
  (secrets: readonly string[]): Adapter =>
  async (request, limits) => {
    const { headers } = request;
    const signature = headers['x-shopify-hmac-sha256'];
    // A header that comes twice is joined by Node, and is wrong.
    const body = await readSignedBody(request, signature?.toString(), secrets, limits);
    if (!(body instanceof Uint8Array)) return body;
    return { label: webhookLabel('webhook', headers), body };
  };
