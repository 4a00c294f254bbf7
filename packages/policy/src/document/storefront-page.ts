/**
 * The address of a page that the policy names: an https address as it is, a path under the shop's own.
 * @param storefrontUrl Shopify's shop.storefrontUrl. Without it a path leads nowhere: `null`.
 */
export function storefrontPage(page: string, storefrontUrl: string | undefined): string | null {
  if (!page.startsWith('/')) return page;
  return storefrontUrl === undefined ? null : storefrontUrl.replace(/\/$/, '') + page;
}
