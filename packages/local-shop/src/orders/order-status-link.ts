import type { Order } from '../state/orders.ts';

/** The address of an order's status page as notifications and the thank-you page link it. */
export function orderStatusLink(order: Order): string {
  return `/account/orders/${order.statusToken}?key=${order.statusKey}`;
}
