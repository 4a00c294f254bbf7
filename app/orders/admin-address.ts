/** An order in the Shopify admin. */
export const adminAddress = (shop: string, orderId: string): string =>
  `https://admin.shopify.com/store/${shop.split('.')[0]}/orders/${orderId.split('/').at(-1)}`;
