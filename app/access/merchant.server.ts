import { openAdmin } from './admin.server.ts';
import type { Admin } from '../admin-api/call.ts';
import { authenticate } from './shopify.server.ts';

/** Who is asking: a signed-in merchant of one shop. The shop comes from the session token and from nowhere else. */
export interface Merchant {
  readonly shop: string;
  readonly admin: Admin;
  /** The user of the shop's admin, as Shopify numbers them. */
  readonly user: string;
}

/** Authenticates a request of the embedded app; throws Shopify's answer when it is not one. */
export async function authenticateMerchant(request: Request): Promise<Merchant> {
  const { admin, session, sessionToken } = await authenticate.admin(request);
  return {
    shop: session.shop,
    admin: openAdmin(session.shop, admin.graphql),
    user: sessionToken.sub,
  };
}
