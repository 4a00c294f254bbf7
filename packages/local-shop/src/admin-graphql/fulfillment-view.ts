import { z } from 'zod';

import { firstEvent, latestEvent } from '../orders/fulfillment.ts';
import { less, lineTotal } from '../orders/totals.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Fulfillment, FulfillmentEvent } from '../state/fulfillments.ts';
import { plainId } from '../state/gid.ts';
import type { Order } from '../state/orders.ts';
import { moneyBagView } from './buyer-view.ts';
import { byId, connection, connectionField, listArguments, pageArguments } from './connection.ts';
import { mayReach, readScopes } from './fulfillment-order-access.ts';
import { fulfillmentOrderView } from './fulfillment-order-view.ts';
import { manualView, serviceView } from './fulfillment-service-view.ts';
import { locationView } from './locations.ts';
import { lineView } from './order-line-view.ts';
import { orderView } from './order-view.ts';
import { argumentsField, type View } from './root-field.ts';

const eventArguments = z.strictObject({
  ...pageArguments,
  sortKey: z.enum(['ID', 'HAPPENED_AT']).nullish(),
});

/** An order's `fulfillments(first:)`, which is a list and no connection. */
export function fulfillmentsField(context: ShopContext, order: Order): (raw: unknown) => unknown {
  return argumentsField(listArguments, ({ first }) =>
    order.fulfillments.slice(0, first ?? undefined).map((each) => fulfillmentView(context, order, each)),
  );
}

/** A fulfillment as the Admin API shows it. */
export function fulfillmentView(context: ShopContext, order: Order, fulfillment: Fulfillment): View {
  const location = context.state.locations.get(fulfillment.locationId);
  const sources = order.fulfillmentOrders.filter(
    (each) => each.id === fulfillment.fulfillmentOrderId && mayReach(context, readScopes, each),
  );
  return {
    __typename: 'Fulfillment',
    id: fulfillment.id,
    legacyResourceId: plainId(fulfillment.id),
    name: fulfillment.name,
    status: fulfillment.cancelled ? 'CANCELLED' : 'SUCCESS',
    displayStatus: fulfillment.cancelled ? 'CANCELED' : (latestEvent(fulfillment)?.status ?? 'FULFILLED'),
    createdAt: fulfillment.createdAt,
    updatedAt: fulfillment.updatedAt,
    inTransitAt: firstEvent(fulfillment, 'IN_TRANSIT')?.happenedAt ?? null,
    deliveredAt: firstEvent(fulfillment, 'DELIVERED')?.happenedAt ?? null,
    estimatedDeliveryAt: latestEvent(fulfillment)?.estimatedDeliveryAt ?? null,
    requiresShipping: fulfillment.lines.some(
      (part) => order.lines.find(({ id }) => id === part.orderLineId)?.requiresShipping,
    ),
    totalQuantity: fulfillment.lines.reduce((pieces, line) => pieces + line.quantity, 0),
    trackingInfo: argumentsField(listArguments, ({ first }) =>
      fulfillment.tracking
        .slice(0, first ?? undefined)
        .map((each) => ({ __typename: 'FulfillmentTrackingInfo', ...each })),
    ),
    location: location ? locationView(context, location) : null,
    service: location?.fulfillmentService ? serviceView(context, location) : manualView(context, location),
    originAddress: null,
    order: () => orderView(context, order),
    events: argumentsField(eventArguments, ({ sortKey, ...page }) =>
      connection(
        sortKey === 'HAPPENED_AT' ? byTime(fulfillment.events) : fulfillment.events,
        page,
        eventView,
        byId,
      ),
    ),
    fulfillmentOrders: connectionField(sources, (each) => fulfillmentOrderView(context, order, each), byId),
    fulfillmentLineItems: connectionField(fulfillment.lines, (part) => partView(context, order, part), byId),
  };
}

/** A line of any of an order's parcels, by its id. */
export function fulfillmentPartView(context: ShopContext, order: Order, id: string): View | null {
  const part = order.fulfillments.flatMap(({ lines }) => lines).find((each) => each.id === id);
  return part ? partView(context, order, part) : null;
}

function partView(context: ShopContext, order: Order, part: Fulfillment['lines'][number]): View {
  const line = order.lines.find(({ id }) => id === part.orderLineId);
  return {
    __typename: 'FulfillmentLineItem',
    id: part.id,
    quantity: part.quantity,
    lineItem: line ? lineView(context, order, line) : null,
    ...(line && {
      originalTotalSet: moneyBagView(lineTotal(line)),
      discountedTotalSet: moneyBagView(less(lineTotal(line), line.discount)),
    }),
  };
}

/** The oldest first by when it happened, not by when it was reported. */
const byTime = (events: readonly FulfillmentEvent[]): readonly FulfillmentEvent[] =>
  events.toSorted((one, other) => Date.parse(one.happenedAt) - Date.parse(other.happenedAt));

/** Something that happened to a shipment, as the Admin API shows it. */
export function eventView(event: FulfillmentEvent): View {
  return {
    __typename: 'FulfillmentEvent',
    id: event.id,
    status: event.status,
    message: event.message,
    happenedAt: event.happenedAt,
    createdAt: event.createdAt,
    estimatedDeliveryAt: event.estimatedDeliveryAt,
    ...event.place,
  };
}
