import { orderNumber } from './order-address.ts';

/** An order in the Shopify admin, as an address that App Bridge follows in whatever admin frames the app. */
export const adminAddress = (orderId: string): string => `shopify://admin/orders/${orderNumber(orderId)}`;
