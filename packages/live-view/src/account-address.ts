/** As much of Shopify's shop as an address of the app is made of. */
interface Shop {
  readonly storefrontUrl?: string | undefined;
  readonly myshopifyDomain: string;
}

/**
 * Where the app answers about an order: by way of the shop's storefront, which is the one address of the app that is the same everywhere.
 * @param orderId GID.
 */
export const accountAddress = ({ storefrontUrl, myshopifyDomain }: Shop, orderId: string): string =>
  `${(storefrontUrl ?? `https://${myshopifyDomain}`).replace(/\/$/, '')}/apps/doorstep/account/${orderId.split('/').at(-1) ?? ''}`;
