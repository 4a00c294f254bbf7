import { storefrontPage } from './storefront-page.ts';

/**
 * Where a link to the merchant leads: an e-mail address opens the shopper's mail program, anything else is a page.
 * @param storefrontUrl Shopify's shop.storefrontUrl. Without it a path leads nowhere: `null`.
 */
export function contactLink(contact: string, storefrontUrl: string | undefined): string | null {
  return /^[^/]+@/.test(contact) ? `mailto:${contact}` : storefrontPage(contact, storefrontUrl);
}

/**
 * The contact as it stands in a sentence where nothing can be clicked: to be read and typed, `example.com/pages/contact`.
 * @param storefrontUrl Shopify's shop.storefrontUrl. Without it a path stays a path.
 */
export function contactInWords(contact: string, storefrontUrl: string | undefined): string {
  const page = storefrontPage(contact, storefrontUrl) ?? contact;
  return page.replace(/^https?:\/\//, '').replace(/(.)\/$/, '$1');
}
