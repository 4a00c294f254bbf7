import { storefrontPage } from './storefront-page.ts';

/**
 * Where a link to the merchant leads: an e-mail address opens the shopper's mail program, anything else is a page.
 * @param storefrontUrl Shopify's shop.storefrontUrl. Without it a path leads nowhere: `null`.
 */
export function contactLink(contact: string, storefrontUrl: string | undefined): string | null {
  return /^[^/]+@/.test(contact) ? `mailto:${contact}` : storefrontPage(contact, storefrontUrl);
}
