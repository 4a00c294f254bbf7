import { plainId } from '../state/gid.ts';
import type { FulfillmentHold, FulfillmentOrder, Order } from '../state/orders.ts';
import type { ShopState } from '../state/state.ts';
import { countryName, provinceName } from './places.ts';
import { fulfillmentOrderStatus, remainingQuantity } from './fulfillment.ts';
import { withOffset } from './local-time.ts';

type Payload = Readonly<Record<string, unknown>>;

/** The body of `fulfillment_holds/added` and `/released`. It does not say which order it is about. */
export function holdPayload(appId: string, { id }: FulfillmentOrder, hold: FulfillmentHold): Payload {
  return { fulfillment_order: { id }, fulfillment_hold: holdEntry(appId, hold) };
}

/** The body of `fulfillment_orders/placed_on_hold`; `remaining` is what a partial hold left to be shipped. */
export function placedOnHoldPayload(
  state: ShopState,
  appId: string,
  order: Order,
  held: FulfillmentOrder,
  hold: FulfillmentHold,
  remaining: FulfillmentOrder | null,
): Payload {
  return {
    fulfillment_order: {
      id: held.id,
      status: restStatus(held),
      fulfillment_holds: held.holds.map((each) => holdEntry(appId, each)),
    },
    created_fulfillment_hold: holdEntry(appId, hold),
    held_fulfillment_order_line_items: held.lines.map(({ id, quantity }) => ({ id, quantity })),
    remaining_fulfillment_order: remaining && fulfillmentOrderPayload(state, order, remaining),
  };
}

/** The body of `fulfillment_orders/hold_released`. */
export function holdReleasedPayload(released: FulfillmentOrder): Payload {
  return { fulfillment_order: { id: released.id, status: restStatus(released) } };
}

const restStatus = (each: FulfillmentOrder): string => fulfillmentOrderStatus(each).toLowerCase();

function holdEntry(appId: string, hold: FulfillmentHold): Payload {
  return {
    id: hold.id,
    handle: hold.handle,
    reason: hold.reason.toLowerCase(),
    reason_notes: hold.reasonNotes,
    held_by_requesting_app: hold.heldByAppId === appId,
    held_by_app: hold.heldByAppId && { id: `gid://shopify/App/${hold.heldByAppId}` },
  };
}

/** REST's FulfillmentOrder. Ids are numbers, unlike those of the rest of these bodies. */
function fulfillmentOrderPayload(state: ShopState, order: Order, each: FulfillmentOrder): Payload {
  const location = state.locations.get(each.locationId);
  const address = order.shippingAddress;
  const shopId = numberOf(state.shop.id);
  return {
    id: numberOf(each.id),
    shop_id: shopId,
    order_id: numberOf(order.id),
    status: restStatus(each),
    request_status: each.requestStatus.toLowerCase(),
    fulfill_at: withOffset(order.createdAt, state.shop.timeZone),
    fulfill_by: null,
    fulfillment_holds: [],
    supported_actions: ['create_fulfillment', 'hold'],
    international_duties: { incoterm: 'DDU' },
    assigned_location_id: numberOf(each.locationId),
    assigned_location: {
      location_id: numberOf(each.locationId),
      name: location?.name ?? '',
      country_code: location?.address.countryCode ?? state.shop.countryCode,
      address1: null,
      address2: null,
      city: null,
      phone: null,
      province: null,
      zip: null,
    },
    delivery_method: {
      id: numberOf(each.id),
      method_type: each.methodType.toLowerCase(),
      min_delivery_date_time: null,
      max_delivery_date_time: null,
    },
    destination: address && {
      id: numberOf(order.id),
      first_name: address.firstName,
      last_name: address.lastName,
      company: address.company,
      address1: address.address1,
      address2: address.address2,
      city: address.city,
      province: provinceName(address.countryCode, address.provinceCode),
      country: countryName(address.countryCode),
      zip: address.zip,
      email: order.email,
      phone: address.phone,
    },
    line_items: each.lines.map((line) => ({
      id: numberOf(line.id),
      shop_id: shopId,
      fulfillment_order_id: numberOf(each.id),
      line_item_id: numberOf(line.orderLineId),
      variant_id: variantOf(order, line.orderLineId),
      // One piece of stock for each variant.
      inventory_item_id: variantOf(order, line.orderLineId),
      quantity: line.quantity,
      fulfillable_quantity: remainingQuantity(order, each, line),
    })),
  };
}

function variantOf({ lines }: Order, lineId: string): number | null {
  const id = lines.find((line) => line.id === lineId)?.variantId ?? null;
  return id === null ? null : numberOf(id);
}

const numberOf = (id: string): number => Number(plainId(id));
