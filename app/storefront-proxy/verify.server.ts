import { createHmac, timingSafeEqual } from 'node:crypto';

import { shopDomainOf } from '../shop-domain.ts';

/** A request that a shopper made on a shop's storefront and Shopify passed on through the app proxy. */
export interface ProxyRequest {
  /** From Shopify's signed parameters, never from the shopper's. */
  readonly shop: string;
  /** Where the proxy stands on this storefront: `/apps/doorstep`, or what the merchant made of it. */
  readonly pathPrefix: string;
  /** What the shopper's address said. */
  readonly query: URLSearchParams;
}

/** Shopify signs at the moment it passes a request on; the same limit as in Shopify's own library. */
const freshForSeconds = 90;

/** Shopify adds each of these once; a second one would be the shopper's own. */
const shopifyParameters = ['shop', 'path_prefix', 'timestamp', 'logged_in_customer_id', 'signature'] as const;

/**
 * Reads a request of the app proxy, and gives `null` when Shopify did not sign it with one of the app's secrets, at this time,
 * for a real shop. While the secret is replaced Shopify signs with the former one (shopify_app, pull request 1323). Verified here and not by `authenticate.public.appProxy`: that one looks a session up and may renew its
 * token over the network on a page that anybody can open, and takes repeated parameters.
 */
export function readProxyRequest(
  request: Request,
  secrets: readonly string[],
  now: Date,
): ProxyRequest | null {
  const { searchParams } = new URL(request.url);
  if (shopifyParameters.some((name) => searchParams.getAll(name).length > 1)) return null;
  if (!secrets.some((secret) => isSigned(searchParams, secret))) return null;
  const age = now.getTime() / 1000 - Number(searchParams.get('timestamp') ?? Number.NaN);
  if (!(Math.abs(age) <= freshForSeconds)) return null;
  const shop = shopDomainOf(searchParams.get('shop'));
  const pathPrefix = searchParams.get('path_prefix') ?? '';
  if (shop === null || !/^\/[\w-]+\/[\w-]+$/.test(pathPrefix)) return null;
  const query = new URLSearchParams(searchParams);
  for (const name of shopifyParameters) query.delete(name);
  return { shop, pathPrefix, query };
}

/** Shopify's digest: HMAC-SHA256, in hex, over all other parameters as `name=value`, sorted, with nothing between them. */
function isSigned(parameters: URLSearchParams, secret: string): boolean {
  const names = [...new Set(parameters.keys())].filter((name) => name !== 'signature');
  const signed = names.map((name) => `${name}=${parameters.getAll(name).join(',')}`).sort();
  const expected = createHmac('sha256', secret).update(signed.join('')).digest();
  const given = Buffer.from(parameters.get('signature') ?? '', 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
