import { uiMetafields } from '../checkout/ui-metafields.ts';
import { placedOrderSignals, readSold } from '../checkout/ui-order-api.ts';
import type { UiSignals } from '../checkout/ui-api.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Order } from '../state/orders.ts';
import type { UiExtension } from '../ui-host/extensions.ts';
import { authenticatedAccount } from './account-signals.ts';
import type { OrderAccess } from './order-access.ts';

/** Everything that changes in `shopify.*` of the order status targets, as OrderStatusApi of 2026-07 names it. */
export function orderStatusSignals(
  context: ShopContext,
  extension: UiExtension,
  order: Order,
  access: Exclude<OrderAccess, 'unauthenticated'>,
): UiSignals {
  const { customerId } = order;
  return {
    ...placedOrderSignals(context, order),
    authenticationState: access,
    ...authenticatedAccount(access === 'fully_authenticated' ? customerId : null),
    order: {
      id: order.id,
      name: order.name,
      confirmationNumber: order.confirmationNumber,
      processedAt: order.createdAt,
      cancelledAt: order.cancelledAt ?? undefined,
    },
    checkoutToken: undefined,
    appMetafields: uiMetafields(context, extension, { cartId: null, orderId: order.id, ...readSold(order) }),
    'buyerIdentity.customer': undefined,
    'buyerIdentity.phone': undefined,
    'buyerIdentity.purchasingCompany': undefined,
  };
}
