import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

import { readBody } from './read-body.ts';
import type { BodyLimits, Refused } from './read-body.ts';

/**
 * The raw body of a request that Shopify signed: HMAC-SHA256 with the app's secret, in base64, computed while the bytes
 * arrive. Any of `secrets` will do. Signatures are compared as they are written and not as bytes: base64 has several ways to
 * write the same ones. A header that is missing or too short is simply wrong.
 */
export async function readSignedBody(
  request: IncomingMessage,
  signature: string | undefined,
  secrets: readonly string[],
  limits: BodyLimits,
): Promise<Uint8Array | Refused> {
  const hmacs = secrets.map((secret) => createHmac('sha256', secret));
  const body = await readBody(request, limits, (chunk) => {
    for (const hmac of hmacs) hmac.update(chunk);
  });
  if (!(body instanceof Uint8Array)) return body;
  const given = Buffer.from(signature ?? '');
  const isSigned = hmacs.some((hmac) => {
    const expected = Buffer.from(hmac.digest('base64'));
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  return isSigned ? body : { status: 401, why: 'Not signed by Shopify' };
}
