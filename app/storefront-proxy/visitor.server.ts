import { environment, secretsOf } from '../environment.server.ts';
import { readProxyRequest } from './verify.server.ts';
import type { ProxyRequest } from './verify.server.ts';

/** Somebody on a shop's storefront, as far as Shopify's proxy tells, and what their links are read with. */
export interface Visitor extends ProxyRequest {
  /** The address that they come from, as Shopify saw it; kept as a code alone. */
  readonly sender: string;
  readonly acceptLanguage: string | null;
  /** The app's secret, and behind it the former one while it is being replaced. */
  readonly secrets: readonly [string, ...string[]];
  readonly now: Date;
}

/** Reads who sent a request; `null` for one that Shopify did not sign. */
export function readVisitor(
  request: Request,
  now: Date,
  { secrets = secretsOf(environment()), proxyHops = environment().proxyHops } = {},
): Visitor | null {
  const proxied = readProxyRequest(request, secrets, now);
  if (proxied === null) return null;
  const { headers } = request;
  return {
    ...proxied,
    sender: senderIn(headers.get('x-forwarded-for') ?? '', proxyHops),
    acceptLanguage: headers.get('accept-language'),
    ...{ secrets, now },
  };
}

/**
 * Whoever passes a request on writes behind what is there who came to them: Shopify the buyer, by its documentation, and each proxy of the host's
 * own the one before it. What stands in front of that a buyer may have written themselves, with another address each time.
 */
function senderIn(forwardedFor: string, proxyHops: number): string {
  const addresses = forwardedFor.split(',').map((address) => address.trim());
  return addresses.at(Math.max(addresses.length - 1 - proxyHops, 0)) ?? '';
}
