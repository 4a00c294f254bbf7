import { shopDomainOf } from '../shop-domain.ts';
import { authenticate } from './shopify.server.ts';

/** Somebody who is signed in to a shop's customer accounts. */
export interface SignedInCustomer {
  readonly shop: string;
  /** GID of the customer. */
  readonly customerId: string;
}

/**
 * Who holds a session token of a customer account extension, which Shopify signs with the app's secret for five minutes; `null` for a
 * token that is none, and for somebody who has not signed in: `sub` is there only for customers who have.
 * https://shopify.dev/docs/api/customer-account-ui-extensions/latest/apis/session-token
 */
export async function readCustomerToken(token: string): Promise<SignedInCustomer | null> {
  // Shopify's library reads it from a header only; requests through the app proxy carry it in their body.
  const headers = { authorization: `Bearer ${token}` };
  const request = new Request('https://customer.account/', { headers });
  const read = await authenticate.public.customerAccount(request).catch((answer: unknown) => {
    if (answer instanceof Response) return null;
    throw answer;
  });
  const { dest = '', sub = '' } = read?.sessionToken ?? {};
  const shop = shopDomainOf(dest.replace(/^https:\/\//, ''));
  return shop === null || !/^gid:\/\/shopify\/Customer\/\d+$/.test(sub) ? null : { shop, customerId: sub };
}
