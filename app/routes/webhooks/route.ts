import type { ActionFunctionArgs } from '@remix-run/node';

import { database } from '../../database.server.ts';
import { environment } from '../../environment.server.ts';
import { deliveryOf } from '../../webhooks/delivery.ts';
import { receive } from '../../webhooks/inbox.server.ts';
import { concernsUs } from '../../webhooks/relevance.server.ts';
import { isSigned, largestBody, readBody } from '../../webhooks/verify.server.ts';

/**
 * POST /webhooks: every topic of shopify.app.toml. Verified here and not by `authenticate.webhook`, which reads bodies
 * of any size and may refresh a token over the network before it answers; Shopify waits five seconds in all.
 */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const body = await readBody(request, largestBody);
  if (body === null) return new Response('Too large', { status: 413 });
  if (!isSigned(body, request.headers.get('x-shopify-hmac-sha256'), environment().apiSecret)) {
    return new Response('Not signed by Shopify', { status: 401 });
  }
  const delivery = deliveryOf(request.headers, body);
  if (delivery === 'malformed') return new Response('Not a webhook', { status: 400 });
  if (delivery === 'misplaced') {
    return new Response('Signed for another topic or shop', { status: 401 });
  }
  if (await concernsUs(database, delivery)) await receive(delivery);
  return new Response(null, { status: 200 });
}

export function loader(): Response {
  return new Response('Method not allowed', { status: 405, headers: { Allow: 'POST' } });
}
