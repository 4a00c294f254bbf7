import type { Environment } from '../environment.server.ts';

const cdn = 'https://cdn.shopify.com/shopifycloud';

/** What the head of a document names so that Shopify's elements work in it. */
export interface DocumentScripts {
  readonly apiKey: string;
  /** Addresses of classic scripts, in the order in which they must run: App Bridge before everything else. */
  readonly scripts: readonly string[];
}

/**
 * The scripts of the page at a path: from Shopify's CDN, or from the local shop in local mode. The log-in page stands
 * outside of the admin, where App Bridge has nobody to talk to.
 */
export function documentScripts(
  path: string,
  { apiKey, localShopUrl }: Pick<Environment, 'apiKey' | 'localShopUrl'>,
): DocumentScripts {
  const origin = localShopUrl ?? cdn;
  const polaris = `${origin}/polaris-2.js`;
  const outside = path === '/auth' || path.startsWith('/auth/');
  return { apiKey, scripts: outside ? [polaris] : [`${origin}/app-bridge.js`, polaris] };
}
