import type { IncomingHttpHeaders } from 'node:http';

/** On one machine all buyers come from one address: whoever tries what several do says with this header which one is meant. */
export const standsFor = 'x-local-shop-address';

/** The app is reached through the shop's domain: cookies stay here, and so does what belongs to one connection. */
const keptBack = new Set([
  ...['connection', 'content-length', 'cookie', 'expect', 'host', 'keep-alive', 'proxy-authorization'],
  ...['te', 'trailer', 'transfer-encoding', 'upgrade', standsFor],
]);

/** A buyer's headers as the app gets them. */
export function forwardedHeaders(
  given: IncomingHttpHeaders,
  client: { readonly host: string; readonly address: string },
): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || keptBack.has(name)) continue;
    headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set('x-forwarded-host', client.host);
  headers.set('x-forwarded-for', client.address);
  return headers;
}

/** The headers that Shopify strips from an app's answer, by its documentation, and those that fetch has dealt with. */
const stripped = new Set([
  ...['accept-patch', 'accept-ranges', 'connection', 'cookie', 'date', 'delta-base', 'im', 'p3p', 'pragma'],
  ...['preference-applied', 'proxy-authenticate', 'public-key-pins', 'server', 'service-worker-allowed'],
  ...['set-cookie', 'trailer', 'tk', 'warning', 'x-powered-by'],
  ...['content-encoding', 'content-length', 'keep-alive', 'transfer-encoding'],
]);

/** The headers of an app's answer as the buyer gets them. */
export const returnedHeaders = (given: Headers): readonly (readonly [string, string])[] =>
  [...given].filter(([name]) => !stripped.has(name));
