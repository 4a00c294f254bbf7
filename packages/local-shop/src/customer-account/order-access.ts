import type { Request } from 'express';
import type { Order } from '../state/orders.ts';
import type { ShopState } from '../state/state.ts';
import { signedInCustomer } from './sign-in.ts';

/**
 * How much of an order its status page shows, in the states that Shopify knows. Extensions run in the last two, whose
 * names are those of `shopify.authenticationState`.
 * https://shopify.dev/docs/apps/build/customer-accounts/order-status-page
 */
export type OrderAccess = 'unauthenticated' | 'pre_authenticated' | 'fully_authenticated';

/** The order's customer is fully authenticated once signed in; whoever has the link from a notification, before that. */
export function orderAccess(state: ShopState, order: Order, request: Request): OrderAccess {
  const customer = signedInCustomer(state, request);
  if (customer !== null && customer.id === order.customerId) return 'fully_authenticated';
  return request.query.key === order.statusKey ? 'pre_authenticated' : 'unauthenticated';
}
