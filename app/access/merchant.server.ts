import { openAdmin } from './admin.server.ts';
import type { Admin } from '../admin-api/call.ts';
import { database } from '../database.server.ts';
import { authenticate } from './shopify.server.ts';
import { learnName } from './staff.server.ts';

/**
 * Who is asking: a signed-in merchant of one shop. The shop comes from the session token and from nowhere else. A merchant is
 * an `Actor`: what is changed is recorded as theirs.
 */
export interface Merchant {
  readonly shop: string;
  readonly admin: Admin;
  /** The user of the shop's admin, as Shopify numbers them. */
  readonly user: string;
}

/** Authenticates a request of the embedded app; throws Shopify's answer when it is not one. */
export async function authenticateMerchant(request: Request): Promise<Merchant> {
  const { admin, session, sessionToken } = await authenticate.admin(request);
  const { shop } = session;
  const user = sessionToken.sub;
  // Who only looks leaves no name behind.
  if (request.method === 'POST')
    await learnName(database, { shop, user, idToken: idTokenOf(request) }, new Date());
  return { shop, admin: openAdmin(shop, admin.graphql), user };
}

/** The session token where Shopify's library found it. */
const idTokenOf = ({ headers, url }: Request): string =>
  headers.get('authorization')?.replace(/^Bearer /, '') ?? new URL(url).searchParams.get('id_token') ?? '';
