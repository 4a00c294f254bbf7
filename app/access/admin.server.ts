import { setTimeout as wait } from 'node:timers/promises';

import { SessionNotFoundError } from '@shopify/shopify-app-remix/server';

import { database } from '../database.server.ts';
import { environment } from '../environment.server.ts';
import { unauthenticated } from './shopify.server.ts';
import type { Admin } from '../admin-api/call.ts';
import { transportOf } from '../admin-api/transport.server.ts';
import type { AdminGraphql } from '../admin-api/transport.server.ts';

/** The Admin API of the shop whose access `graphql` carries. */
export const openAdmin = (shop: string, graphql: AdminGraphql): Admin => ({
  shop,
  send: transportOf(graphql),
  wait,
});

/**
 * The Admin API of a shop outside of any request, for jobs; `null` when the app has no access to it: there is no session,
 * or its access token has expired and Shopify does not renew it. Throws when Shopify cannot be asked.
 */
export async function openAdminOfShop(shop: string): Promise<Admin | null> {
  try {
    const { admin } = await unauthenticated.admin(shop);
    return openAdmin(shop, admin.graphql);
  } catch (error) {
    if (error instanceof SessionNotFoundError || (await isRefused(shop))) return null;
    throw error instanceof Response
      ? new Error(`Shopify answered ${error.status} when asked for access`)
      : error;
  }
}

/** The library says 500 whether Shopify refused to renew an access token or could not be reached; this tells which. */
async function isRefused(shop: string): Promise<boolean> {
  const session = await database.session.findFirst({ where: { shop, isOnline: false } });
  if (!session?.refreshToken) return false;
  const { apiKey, apiSecret } = environment();
  const answer = await fetch(`https://${shop}/admin/oauth/access_token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: apiKey,
      client_secret: apiSecret,
      grant_type: 'refresh_token',
      refresh_token: session.refreshToken,
    }),
  }).catch(() => null);
  // Not 401: that is what Shopify says to a wrong secret, which is a mistake of ours and no uninstall.
  return answer?.status === 400 || answer?.status === 404;
}
