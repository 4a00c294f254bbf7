import { createHmac } from 'node:crypto';

/** What Shopify adds to a request that it passes on to an app. */
export interface ProxyFacts {
  readonly shopDomain: string;
  /** `/<prefix>/<subpath>` as the storefront has it. */
  readonly pathPrefix: string;
  /** Of who is signed in to the customer account; empty for nobody. */
  readonly customerNumber: string;
  /** ISO text. */
  readonly now: string;
  readonly secret: string;
}

/**
 * A buyer's query with Shopify's parameters behind it. The signature is the hex HMAC-SHA256, with the app's secret, of all
 * parameters but itself: decoded, `name=value` with repeated values joined by commas, sorted, nothing between them.
 */
export function signedQuery(
  query: string,
  { shopDomain, pathPrefix, customerNumber, now, secret }: ProxyFacts,
): string {
  const parameters = new URLSearchParams(query);
  parameters.append('shop', shopDomain);
  parameters.append('logged_in_customer_id', customerNumber);
  parameters.append('path_prefix', pathPrefix);
  parameters.append('timestamp', String(Math.floor(Date.parse(now) / 1000)));
  parameters.append('signature', signatureOf(parameters, secret));
  return parameters.toString();
}

/** Shopify's signature of the parameters of a proxied request. */
export function signatureOf(parameters: URLSearchParams, secret: string): string {
  const signed = [...new Set(parameters.keys())].map(
    (name) => `${name}=${parameters.getAll(name).join(',')}`,
  );
  return createHmac('sha256', secret).update(signed.sort().join('')).digest('hex');
}
