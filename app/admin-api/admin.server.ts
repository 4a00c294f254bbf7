import { setTimeout as wait } from 'node:timers/promises';

import { SessionNotFoundError } from '@shopify/shopify-app-remix/server';

import { unauthenticated } from '../shopify.server.ts';
import type { Admin } from './call.ts';
import { transportOf } from './transport.server.ts';
import type { AdminGraphql } from './transport.server.ts';

/** The Admin API of the shop whose access `graphql` carries. */
export const adminOf = (shop: string, graphql: AdminGraphql): Admin => ({
  shop,
  send: transportOf(graphql),
  wait,
});

/** The Admin API of a shop outside of any request, for jobs; `null` when the app has no access to it. */
export async function adminOfShop(shop: string): Promise<Admin | null> {
  try {
    const { admin } = await unauthenticated.admin(shop);
    return adminOf(shop, admin.graphql);
  } catch (error) {
    if (error instanceof SessionNotFoundError) return null;
    throw error;
  }
}
