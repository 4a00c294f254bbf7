/** As much of Shopify's shop as an address of the app is made of. */
interface Shop {
  readonly storefrontUrl?: string | undefined;
  readonly myshopifyDomain: string;
}

const proxyOf = ({ storefrontUrl, myshopifyDomain }: Shop): string =>
  `${(storefrontUrl ?? `https://${myshopifyDomain}`).replace(/\/$/, '')}/apps/doorstep`;

/** The form of the storefront, which asks nobody to sign in: its answer goes to the mailbox of the order. */
export const formAddress = (shop: Shop): string => `${proxyOf(shop)}/requests/new`;

/**
 * Where the app answers about an order: by way of the shop's storefront, which is the one address of the app that is the same everywhere.
 * @param orderId GID.
 */
export const accountAddress = (shop: Shop, orderId: string): string =>
  `${proxyOf(shop)}/account/${orderId.split('/').at(-1) ?? ''}`;
