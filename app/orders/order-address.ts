/** The number in an order's GID, by which Shopify's admin and this app name it in addresses. */
export const orderNumber = (orderId: string): string => orderId.split('/').at(-1) ?? '';

/** The page of an order in this app. */
export const orderPage = (orderId: string): string => `/app/orders/${orderNumber(orderId)}`;

/** The GID of the order that a page's address names; `null` for what is no number. */
export const orderIdIn = (number: string | undefined): string | null =>
  /^\d{1,20}$/.test(number ?? '') ? `gid://shopify/Order/${number}` : null;
