import type { Call } from '../rpc.ts';

/**
 * What an extension of the admin may reach: relative addresses lead to its app, whose requests carry a fresh id token of
 * whoever is signed in; other addresses are asked as any page asks them.
 * https://shopify.dev/docs/api/admin-extensions/latest/network-features
 */
export function reachApp(appUrl: string | null, call: Call): void {
  const realFetch = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    if (appUrl === null) throw new TypeError('the app has no address');
    const address = new URL(input instanceof Request ? input.url : String(input), appUrl);
    // The Admin API by its own address: an app has to ask for that (`direct_api_mode`), and none here does.
    if (address.protocol === 'shopify:') throw new TypeError('the app has no direct access to the API');
    if (address.origin !== new URL(appUrl).origin) return realFetch(input, init);
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${String(await call('api', 'auth.idToken'))}`);
    return realFetch(address, { ...init, headers });
  };
}
