import { isRecord } from '../record.ts';
import type { Call } from '../rpc.ts';

const OTHER_WAYS_OUT = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'indexedDB', 'caches'];

/**
 * What an extension may reach: the Storefront API by `fetch('shopify:…')` with `api_access`, other addresses with
 * `network_access`; everything else is refused as checkout refuses it.
 */
export function limitNetwork(capabilities: readonly string[], call: Call): void {
  const realFetch = globalThis.fetch.bind(globalThis);
  for (const name of OTHER_WAYS_OUT) Reflect.deleteProperty(globalThis, name);
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (address.startsWith('shopify://customer-account/'))
      throw new TypeError('The Customer Account API is not emulated in the local shop.');
    if (address.startsWith('shopify:')) return storefront(capabilities, call, init);
    if (capabilities.includes('network_access')) return realFetch(input, init);
    throw new TypeError(`fetch ${address}: the extension does not have network_access`);
  };
}

async function storefront(capabilities: readonly string[], call: Call, init: RequestInit | undefined) {
  if (!capabilities.includes('api_access')) throw new TypeError('the extension does not have api_access');
  const body: unknown = JSON.parse(typeof init?.body === 'string' ? init.body : '{}');
  const { query, variables } = isRecord(body) ? body : {};
  return Response.json(await call('api', 'query', query, { variables }));
}
