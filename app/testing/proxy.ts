import { createHmac } from 'node:crypto';

import { environment } from '../environment.server.ts';

interface ProxiedRequest {
  /** What the shopper asked for: path and query below the proxy. */
  readonly path: string;
  readonly shop?: string;
  /** A posted form. */
  readonly form?: Readonly<Record<string, string>>;
  /** What is posted otherwise. */
  readonly body?: string;
  readonly at?: Date;
  /** Where the merchant has the app below their storefront. */
  readonly prefix?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly secret?: string;
}

/** A request as Shopify's app proxy passes it on, signed with the app's secret unless another is said. */
export function proxyRequest({
  path,
  shop = 'aallyn.myshopify.com',
  form,
  body,
  at = new Date(),
  prefix = '/apps/doorstep',
  headers,
  secret = environment().apiSecret,
}: ProxiedRequest): Request {
  const url = new URL(`https://doorstep.example.com/proxy${path}`);
  url.searchParams.append('shop', shop);
  url.searchParams.append('logged_in_customer_id', '');
  url.searchParams.append('path_prefix', prefix);
  url.searchParams.append('timestamp', String(Math.floor(at.getTime() / 1000)));
  url.searchParams.append('signature', signatureOf(url.searchParams, secret));
  return new Request(url, {
    method: form || body !== undefined ? 'POST' : 'GET',
    ...(form ? { body: new URLSearchParams(form) } : {}),
    ...(body === undefined ? {} : { body }),
    ...(headers ? { headers } : {}),
  });
}

/** Written as Shopify's page describes it, and not as the app reads it. */
function signatureOf(parameters: URLSearchParams, secret: string): string {
  const values = new Map<string, string[]>();
  for (const [name, value] of parameters) values.set(name, [...(values.get(name) ?? []), value]);
  const text = [...values]
    .map(([name, all]) => `${name}=${all.join(',')}`)
    .sort()
    .join('');
  return createHmac('sha256', secret).update(text).digest('hex');
}
