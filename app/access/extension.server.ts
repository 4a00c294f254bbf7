import { openAdmin } from './admin.server.ts';
import type { Admin } from '../admin-api/call.ts';
import { authenticate } from './shopify.server.ts';

/** A merchant's browser in Shopify's own admin, where a block of the app asks. */
export interface Asking {
  /** Of the shop in the session token that Shopify has added to the request. */
  readonly admin: Admin;
  /** Answers with JSON that a page of another origin may read. */
  readonly answer: (value: unknown) => Response;
}

/**
 * Authenticates a request of an extension in the admin; throws Shopify's answer when it is not one, and the answer to the
 * browser's question whether it may ask at all.
 * https://shopify.dev/docs/api/admin-extensions/latest/network-features
 */
export async function authenticateExtension(request: Request): Promise<Asking> {
  const { admin, session, cors } = await authenticate.admin(request);
  return {
    admin: openAdmin(session.shop, admin.graphql),
    answer: (value) => cors(Response.json(value)),
  };
}
