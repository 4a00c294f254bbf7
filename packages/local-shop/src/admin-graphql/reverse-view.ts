import { reverseLineId } from '../orders/reverse-logistics.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Order } from '../state/orders.ts';
import type { Disposition, Return, ReturnLine, ReverseDelivery } from '../state/returns.ts';
import { byId, connectionField } from './connection.ts';
import { fulfillmentPartView } from './fulfillment-view.ts';
import { locationView } from './locations.ts';
import { orderView } from './order-view.ts';
import type { View } from './root-field.ts';

/** What is waited for of a return, as the Admin API shows it. */
export function reverseView(context: ShopContext, order: Order, each: Return, id: string): View {
  return {
    __typename: 'ReverseFulfillmentOrder',
    id,
    status: each.status === 'CANCELED' ? 'CANCELED' : each.status === 'CLOSED' ? 'CLOSED' : 'OPEN',
    thirdPartyConfirmation: null,
    order: () => orderView(context, order),
    lineItems: connectionField(each.lines, (line) => reverseLineView(context, order, each, line), byId),
    reverseDeliveries: connectionField(
      each.deliveries,
      (delivery) => reverseDeliveryView(context, order, each, delivery),
      byId,
    ),
  };
}

/** A line of it. */
export function reverseLineView(context: ShopContext, order: Order, each: Return, line: ReturnLine): View {
  return {
    __typename: 'ReverseFulfillmentOrderLineItem',
    id: reverseLineId(line.id),
    totalQuantity: line.quantity,
    fulfillmentLineItem: fulfillmentPartView(context, order, line.fulfillmentLineId),
    dispositions: each.dispositions
      .filter(({ returnLineId }) => returnLineId === line.id)
      .map((disposition) => dispositionView(context, disposition)),
  };
}

function dispositionView(context: ShopContext, disposition: Disposition): View {
  const location = context.state.locations.get(disposition.locationId ?? '');
  const { id, type, quantity, createdAt } = disposition;
  return {
    __typename: 'ReverseFulfillmentOrderDisposition',
    id,
    type,
    quantity,
    createdAt,
    location: location ? locationView(context, location) : null,
  };
}

/** A parcel on its way back. */
export function reverseDeliveryView(
  context: ShopContext,
  order: Order,
  each: Return,
  delivery: ReverseDelivery,
): View {
  return {
    __typename: 'ReverseDelivery',
    id: delivery.id,
    reverseFulfillmentOrder: () => reverseView(context, order, each, each.reverseFulfillmentOrderId ?? ''),
    reverseDeliveryLineItems: connectionField(
      delivery.lines,
      ({ id, quantity, returnLineId }) => {
        const line = each.lines.find((known) => known.id === returnLineId);
        return {
          __typename: 'ReverseDeliveryLineItem',
          id,
          quantity,
          dispositions: [],
          ...(line && { reverseFulfillmentOrderLineItem: reverseLineView(context, order, each, line) }),
        };
      },
      byId,
    ),
    deliverable: deliverableView(delivery),
  };
}

function deliverableView({ tracking, label }: ReverseDelivery): View | null {
  if (!tracking && !label) return null;
  return {
    __typename: 'ReverseDeliveryShippingDeliverable',
    tracking: tracking && { ...tracking, carrierName: null },
    label: label && { publicFileUrl: label.url, createdAt: label.createdAt, updatedAt: label.updatedAt },
  };
}
