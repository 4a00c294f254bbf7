import { z } from 'zod';

import { grantedScopes } from '../installed-app/scopes.ts';
import { fulfillmentOrderStatus, remainingQuantity } from '../orders/fulfillment.ts';
import { canBeRequested } from '../orders/fulfillment-request.ts';
import { provinceName } from '../orders/places.ts';
import type { ShopContext } from '../shop-context.ts';
import { gid, plainId } from '../state/gid.ts';
import type { FulfillmentHold, FulfillmentOrder, MerchantRequest, Order } from '../state/orders.ts';
import { accessDenied, hasScope } from './access.ts';
import { appView } from './app.ts';
import { byId, connection, connectionField, pageArguments } from './connection.ts';
import { locationView } from './locations.ts';
import { lineView } from './order-line-view.ts';
import { orderView } from './order-view.ts';
import { argumentsField, type View } from './root-field.ts';

const requestArguments = z.strictObject({
  ...pageArguments,
  kind: z.enum(['FULFILLMENT_REQUEST', 'CANCELLATION_REQUEST']).nullish(),
});

/** A fulfillment order as the Admin API shows it. */
export function fulfillmentOrderView(
  context: ShopContext,
  order: Order,
  fulfillmentOrder: FulfillmentOrder,
): View {
  const location = context.state.locations.get(fulfillmentOrder.locationId);
  const status = fulfillmentOrderStatus(fulfillmentOrder);
  return {
    __typename: 'FulfillmentOrder',
    id: fulfillmentOrder.id,
    status,
    requestStatus: fulfillmentOrder.requestStatus,
    createdAt: order.createdAt,
    updatedAt: order.updatedAt,
    // Shopify gives the full hour.
    fulfillAt: order.createdAt.replace(/:\d\d:\d\d(\.\d+)?Z$/, ':00:00Z'),
    fulfillBy: null,
    orderId: order.id,
    orderName: order.name,
    orderProcessedAt: order.createdAt,
    order: () => orderView(context, order),
    supportedActions: actionsOf(context, fulfillmentOrder).map((action) => ({ action, externalUrl: null })),
    merchantRequests: argumentsField(requestArguments, ({ kind, ...page }) =>
      connection(
        fulfillmentOrder.merchantRequests.filter((each) => !kind || each.kind === kind),
        page,
        (each) => requestView(context, order, fulfillmentOrder, each),
        byId,
      ),
    ),
    assignedLocation: {
      name: location?.name ?? '',
      location: location ? locationView(context, location) : null,
    },
    deliveryMethod: {
      id: fulfillmentOrder.id.replace('FulfillmentOrder', 'DeliveryMethod'),
      methodType: fulfillmentOrder.methodType,
    },
    destination: destinationView(order, fulfillmentOrder),
    fulfillmentHolds: fulfillmentOrder.holds.map((hold) => holdView(context, hold)),
    lineItems: connectionField(
      fulfillmentOrder.lines,
      (part) => partView(context, order, fulfillmentOrder, part),
      byId,
    ),
  };
}

/** Where it goes: the order's address, also after that has changed. */
function destinationView({ shippingAddress, email }: Order, { id }: FulfillmentOrder): View | null {
  if (shippingAddress === null) return null;
  const { countryCode, provinceCode, ...place } = shippingAddress;
  return {
    __typename: 'FulfillmentOrderDestination',
    ...place,
    id: gid('FulfillmentOrderDestination', plainId(id)),
    province: provinceName(countryCode, provinceCode),
    countryCode,
    email,
    location: null,
  };
}

/** What can be done with it: recorded, but for what a service was asked for, which is documented. */
function actionsOf({ state }: ShopContext, fulfillmentOrder: FulfillmentOrder): readonly string[] {
  const status = fulfillmentOrderStatus(fulfillmentOrder);
  switch (status) {
    case 'ON_HOLD':
      return ['RELEASE_HOLD', 'HOLD', 'MOVE'];
    case 'OPEN':
    case 'INCOMPLETE': {
      if (fulfillmentOrder.requestStatus === 'SUBMITTED') return ['CANCEL_FULFILLMENT_ORDER'];
      const pieces = fulfillmentOrder.lines.reduce((total, { quantity }) => total + quantity, 0);
      const split = pieces > 1 ? ['SPLIT'] : [];
      return canBeRequested(state, fulfillmentOrder)
        ? ['REQUEST_FULFILLMENT', 'CREATE_FULFILLMENT', 'HOLD', 'MOVE', ...split]
        : ['CREATE_FULFILLMENT', 'REPORT_PROGRESS', 'MOVE', 'HOLD', ...split];
    }
    case 'IN_PROGRESS':
      return fulfillmentOrder.requestStatus === 'CANCELLATION_REQUESTED'
        ? ['CANCEL_FULFILLMENT_ORDER', 'CREATE_FULFILLMENT']
        : ['CREATE_FULFILLMENT', 'REQUEST_CANCELLATION'];
    case 'CLOSED':
      return [];
    default:
      return status satisfies never;
  }
}

function requestView(
  context: ShopContext,
  order: Order,
  fulfillmentOrder: FulfillmentOrder,
  { id, kind, message, sentAt, notifyCustomer }: MerchantRequest,
): View {
  return {
    __typename: 'FulfillmentOrderMerchantRequest',
    id,
    kind,
    message,
    sentAt,
    requestOptions: notifyCustomer === null ? {} : { notify_customer: notifyCustomer },
    // Recorded: also of a request that was answered.
    responseData: null,
    fulfillmentOrder: () => fulfillmentOrderView(context, order, fulfillmentOrder),
  };
}

function partView(
  context: ShopContext,
  order: Order,
  fulfillmentOrder: FulfillmentOrder,
  part: FulfillmentOrder['lines'][number],
): View {
  const line = order.lines.find((each) => each.id === part.orderLineId);
  return {
    __typename: 'FulfillmentOrderLineItem',
    id: part.id,
    totalQuantity: part.quantity,
    remainingQuantity: remainingQuantity(order, fulfillmentOrder, part),
    requiresShipping: line?.requiresShipping ?? true,
    lineItem: line ? lineView(context, order, line) : null,
  };
}

/** `INCORRECT_ADDRESS` is shown as `Incorrect address`; one reason has words of its own. */
export function displayReason(reason: string): string {
  if (reason === 'AWAITING_RETURN_ITEMS') return 'Exchange items awaiting return delivery';
  const words = reason.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A hold as the Admin API shows it. */
export function holdView(context: ShopContext, hold: FulfillmentHold): View {
  return {
    __typename: 'FulfillmentHold',
    id: hold.id,
    handle: hold.handle,
    reason: hold.reason,
    reasonNotes: hold.reasonNotes,
    displayReason: displayReason(hold.reason),
    heldByApp: () => {
      if (!hasScope(grantedScopes(context), 'read_apps')) throw accessDenied('heldByApp', 'read_apps');
      return hold.heldByAppId === null ? null : appView(context);
    },
    heldByRequestingApp: hold.heldByAppId === context.app.id,
  };
}
