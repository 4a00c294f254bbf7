import type { Fulfillment, FulfillmentEvent } from '../state/fulfillments.ts';
import { plainId } from '../state/gid.ts';
import type { Order, OrderLine } from '../state/orders.ts';
import type { ShopState } from '../state/state.ts';
import { addressPayload } from './buyer-payload.ts';
import { latestEvent } from './fulfillment.ts';
import { fulfilledLinePayload } from './line-payload.ts';
import { withOffset } from './local-time.ts';
import { currentQuantity } from './totals.ts';

type Payload = Readonly<Record<string, unknown>>;

/** The body of `fulfillments/create` and `fulfillments/update`: REST's Fulfillment. */
export function fulfillmentPayload(state: ShopState, order: Order, fulfillment: Fulfillment): Payload {
  return {
    ...parcelPayload(state, order, fulfillment),
    email: order.email,
    destination: addressPayload(order.shippingAddress),
    origin_address: null,
    line_items: listFulfilledLines(order, fulfillment).map(({ payload }) => payload),
  };
}

/** An entry of an order's `fulfillments`, which does not say again where the order goes. */
export function orderFulfillmentPayload(state: ShopState, order: Order, fulfillment: Fulfillment): Payload {
  return {
    ...parcelPayload(state, order, fulfillment),
    origin_address: {},
    line_items: listFulfilledLines(order, fulfillment).map(({ line, payload }) => ({
      ...payload,
      current_quantity: currentQuantity(line),
    })),
  };
}

function parcelPayload(state: ShopState, order: Order, fulfillment: Fulfillment): Payload {
  const time = (iso: string): string => withOffset(iso, state.shop.timeZone);
  const { tracking } = fulfillment;
  return {
    id: Number(plainId(fulfillment.id)),
    admin_graphql_api_id: fulfillment.id,
    order_id: Number(plainId(order.id)),
    name: fulfillment.name.replace('-F', '.'),
    status: fulfillment.cancelled ? 'cancelled' : 'success',
    service: 'manual',
    shipment_status: latestEvent(fulfillment)?.status.toLowerCase() ?? null,
    location_id: Number(plainId(fulfillment.locationId)),
    receipt: {},
    tracking_company: tracking[0]?.company ?? null,
    tracking_number: tracking[0]?.number ?? null,
    tracking_numbers: tracking.flatMap(({ number }) => number ?? []),
    tracking_url: tracking[0]?.url ?? null,
    tracking_urls: tracking.flatMap(({ url }) => url ?? []),
    created_at: time(fulfillment.createdAt),
    updated_at: time(fulfillment.updatedAt),
  };
}

function listFulfilledLines(
  order: Order,
  { lines }: Fulfillment,
): readonly { readonly line: OrderLine; readonly payload: Payload }[] {
  return lines.flatMap(({ orderLineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === orderLineId);
    if (!line) return [];
    const shipped = { quantity, fulfillable_quantity: 0, fulfillment_status: 'fulfilled' };
    return [{ line, payload: { ...fulfilledLinePayload(order, line), ...shipped } }];
  });
}

/** The body of `fulfillment_events/create`: REST's FulfillmentEvent. */
export function fulfillmentEventPayload(
  state: ShopState,
  order: Order,
  fulfillment: Fulfillment,
  event: FulfillmentEvent,
): Payload {
  const time = (iso: string): string => withOffset(iso, state.shop.timeZone);
  return {
    id: Number(plainId(event.id)),
    admin_graphql_api_id: event.id,
    fulfillment_id: Number(plainId(fulfillment.id)),
    order_id: Number(plainId(order.id)),
    shop_id: Number(plainId(state.shop.id)),
    status: event.status.toLowerCase(),
    message: event.message,
    happened_at: time(event.happenedAt),
    estimated_delivery_at: event.estimatedDeliveryAt === null ? null : time(event.estimatedDeliveryAt),
    ...event.place,
    created_at: time(event.createdAt),
    updated_at: time(event.createdAt),
  };
}
