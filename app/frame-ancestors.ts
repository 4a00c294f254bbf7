import { shopDomainOf } from './shop-domain.ts';

/**
 * The Content-Security-Policy that says who may frame a page: the shop's own admin and nobody else, and nobody at all
 * for pages that belong to no shop. `localShopUrl` is the local shop's origin in local mode, otherwise `null`.
 */
export function frameAncestors(shop: string | null, localShopUrl: string | null): string {
  const domain = shopDomainOf(shop);
  if (domain === null) return `frame-ancestors ${localShopUrl ?? "'none'"};`;
  const admins = [`https://${domain}`, 'https://admin.shopify.com', ...(localShopUrl ? [localShopUrl] : [])];
  return `frame-ancestors ${admins.join(' ')};`;
}
