import { Router, json, urlencoded } from 'express';
import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import { verifySessionToken } from './session-token.ts';
import { install, offlineToken, onlineToken, refreshedToken, type TokenAnswer } from './tokens.ts';

const credentials = z.object({ client_id: z.string(), client_secret: z.string() });

const exchange = z.object({
  grant_type: z.literal('urn:ietf:params:oauth:grant-type:token-exchange'),
  subject_token: z.string(),
  subject_token_type: z.literal('urn:ietf:params:oauth:token-type:id_token'),
  requested_token_type: z
    .enum([
      'urn:shopify:params:oauth:token-type:offline-access-token',
      'urn:shopify:params:oauth:token-type:online-access-token',
    ])
    .default('urn:shopify:params:oauth:token-type:offline-access-token'),
  expiring: z.union([z.string(), z.number()]).transform(String).default('0'),
});

const refresh = z.object({ grant_type: z.literal('refresh_token'), refresh_token: z.string() });

const grant = z.discriminatedUnion('grant_type', [exchange, refresh]);

type Outcome = { readonly status: number; readonly body: TokenAnswer };

/** POST /admin/oauth/access_token: token exchange with a session token, and renewal of expiring offline tokens. */
export function oauthRoutes(context: ShopContext): Router {
  const routes = Router();
  routes.post('/admin/oauth/access_token', json(), urlencoded({ extended: false }), (request, response) => {
    const { status, body } = answer(context, request.body);
    response.status(status).json(body);
  });
  return routes;
}

function answer(context: ShopContext, body: unknown): Outcome {
  const client = credentials.safeParse(body);
  if (!client.success) return refusal(400, 'invalid_request', 'client_id and client_secret are required.');
  const { client_id: key, client_secret: secret } = client.data;
  if (key !== context.app.apiKey || secret !== context.app.apiSecret)
    return refusal(401, 'invalid_client', 'Client authentication failed.');
  const wanted = grant.safeParse(body);
  if (!wanted.success) return refusal(400, 'invalid_request', z.prettifyError(wanted.error));
  if (wanted.data.grant_type === 'refresh_token') {
    const renewed = refreshedToken(context, wanted.data.refresh_token);
    return renewed
      ? { status: 200, body: renewed }
      : refusal(400, 'invalid_grant', 'This refresh token is unknown or has expired.');
  }
  return exchangeToken(context, wanted.data);
}

function exchangeToken(context: ShopContext, wanted: z.infer<typeof exchange>): Outcome {
  const session = verifySessionToken(context, wanted.subject_token);
  const person = session && context.state.staff.get(session.userId);
  if (!person) return refusal(400, 'invalid_subject_token', 'The session token is not valid.');
  install(context);
  const body = wanted.requested_token_type.endsWith(':online-access-token')
    ? onlineToken(context, person)
    : offlineToken(context, wanted.expiring === '1');
  return { status: 200, body };
}

function refusal(status: number, error: string, description: string): Outcome {
  return { status, body: { error, error_description: description } };
}
