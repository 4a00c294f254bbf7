import { z } from 'zod';

import { environment } from '../environment.server.ts';

/** An access token with what renews it, as Shopify gives them; they are only of use together. */
export interface TokenPair {
  readonly accessToken: string;
  readonly scope: string;
  readonly expires: Date;
  readonly refreshToken: string;
  readonly refreshTokenExpires: Date;
}

/** `refused`: Shopify does not renew it, because the app was removed, the shop is gone, or it was renewed too late. */
export type Renewal = { readonly kind: 'renewed'; readonly pair: TokenPair } | { readonly kind: 'refused' };

/** Milliseconds that Shopify gets to answer; others wait meanwhile. */
const patience = 8_000;

const answered = z.object({
  access_token: z.string().min(1),
  scope: z.string(),
  expires_in: z.number().positive(),
  refresh_token: z.string().min(1),
  refresh_token_expires_in: z.number().positive(),
});

/** What Shopify says to an app that is wrong, whoever's token it is about: no shop has removed it for that. */
const mistakesOfOurs = new Set(['invalid_client', 'unauthorized_client', 'unsupported_grant_type']);

const refusal = z.object({ error: z.string() });

/**
 * Asks Shopify for a new pair. Shopify's library does not tell a refusal from an answer that never came; both are 500 to it.
 * Throws in words when Shopify cannot be asked, or says something that is neither yes nor no.
 */
export async function askRenewal(shop: string, refreshToken: string, now: Date): Promise<Renewal> {
  const { apiKey, apiSecret } = environment();
  const response = await fetch(`https://${shop}/admin/oauth/access_token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    signal: AbortSignal.timeout(patience),
    body: JSON.stringify({
      client_id: apiKey,
      client_secret: apiSecret,
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
    }),
  }).catch(() => null);
  if (response === null) throw new Error('Shopify did not answer when asked for access');
  const body: unknown = await response.json().catch(() => null);
  const said = answered.safeParse(body);
  if (response.ok && said.success) return { kind: 'renewed', pair: pairOf(said.data, now) };
  if (isRefusal(response.status, body)) return { kind: 'refused' };
  throw new Error(`Shopify answered ${response.status} when asked for access`);
}

function isRefusal(status: number, body: unknown): boolean {
  if (status === 404) return true;
  const named = refusal.safeParse(body);
  return status === 400 && named.success && !mistakesOfOurs.has(named.data.error);
}

function pairOf(said: z.infer<typeof answered>, now: Date): TokenPair {
  const inSeconds = (seconds: number) => new Date(now.getTime() + seconds * 1000);
  return {
    accessToken: said.access_token,
    scope: said.scope,
    expires: inSeconds(said.expires_in),
    refreshToken: said.refresh_token,
    refreshTokenExpires: inSeconds(said.refresh_token_expires_in),
  };
}
