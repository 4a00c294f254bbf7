import { environment, secretsOf } from '../environment.server.ts';
import { readProxyRequest } from './verify.server.ts';
import type { ProxyRequest } from './verify.server.ts';

/** Somebody on a shop's storefront, as far as Shopify's proxy tells, and what their links are read with. */
export interface Visitor extends ProxyRequest {
  /** The address that they come from; not proven, and kept as a code alone. */
  readonly sender: string;
  readonly acceptLanguage: string | null;
  /** The app's secret, and behind it the former one while it is being replaced. */
  readonly secrets: readonly [string, ...string[]];
  readonly now: Date;
}

/** Reads who sent a request; `null` for one that Shopify did not sign. */
export function readVisitor(request: Request, now: Date, secrets = secretsOf(environment())): Visitor | null {
  const proxied = readProxyRequest(request, secrets, now);
  if (proxied === null) return null;
  const { headers } = request;
  return {
    ...proxied,
    sender: headers.get('x-forwarded-for')?.split(',', 1)[0]?.trim() ?? '',
    acceptLanguage: headers.get('accept-language'),
    ...{ secrets, now },
  };
}
