import { cancelFulfillment } from '../../packages/local-shop/src/orders/cancel-fulfillment.ts';
import { trackingOf } from '../../packages/local-shop/src/orders/carriers.ts';
import {
  answerCancellation,
  closeRequest,
  requestFulfillment,
  submitRequest,
} from '../../packages/local-shop/src/orders/fulfillment-request.ts';
import { isFulfillable, standingFulfillments } from '../../packages/local-shop/src/orders/fulfillment.ts';
import { fulfill, reportFulfillmentEvent } from '../../packages/local-shop/src/orders/fulfill.ts';
import { moveFulfillmentOrder } from '../../packages/local-shop/src/orders/move-fulfillment-order.ts';
import { nowhere } from '../../packages/local-shop/src/state/fulfillments.ts';
import type { FulfillmentOrder, Order } from '../../packages/local-shop/src/state/orders.ts';
import { orderAt, orderId } from './shop-orders.ts';
import type { ShopWithApp } from './shop-with-app.ts';

/** Another company ships these variants of the seed's from a place of its own. */
export function addWarehouse({ state }: Pick<ShopWithApp, 'state'>, variants: readonly number[]): void {
  const [own] = state.locations.values();
  if (!own) throw new Error('The seed has no location.');
  const variantIds = variants.map((variant) => `gid://shopify/ProductVariant/${variant}`);
  const id = 'gid://shopify/Location/2';
  const fulfillmentService = { appId: '990001', variantIds };
  state.locations.set(id, { ...own, id, name: 'Warehouse', fulfillmentService });
}

const placesAt = ({ state }: ShopWithApp, order: Order, location: string): readonly FulfillmentOrder[] =>
  order.fulfillmentOrders.filter(({ locationId }) => state.locations.get(locationId)?.name === location);

/** So many pieces of an order's first line are moved to the company of {@link addWarehouse}: the line is in two fulfillment orders from then on. */
export function moveToWarehouse(shop: ShopWithApp, quantity: number, id = orderId): void {
  const [whole] = orderAt(shop, id).fulfillmentOrders;
  const [line] = whole?.lines ?? [];
  if (!whole || !line) throw new Error('There is nothing to move.');
  moveFulfillmentOrder(shop.context, whole.id, 'gid://shopify/Location/2', [{ id: line.id, quantity }]);
}

/** The company of {@link addWarehouse} cannot ship what it has accepted, and leaves it. */
export function giveUpAtWarehouse(shop: ShopWithApp, id = orderId): void {
  for (const place of placesAt(shop, orderAt(shop, id), 'Warehouse'))
    closeRequest(shop.context, place.id, null);
}

/** The company of {@link addWarehouse} is asked to ship its part, and accepts. */
export function acceptAtWarehouse(shop: ShopWithApp, id = orderId): void {
  for (const place of placesAt(shop, orderAt(shop, id), 'Warehouse'))
    requestFulfillment(shop.context, place.id);
}

/** The company of {@link addWarehouse} is asked to ship its part, and has not answered. */
export function askWarehouse(shop: ShopWithApp, id = orderId): void {
  for (const place of placesAt(shop, orderAt(shop, id), 'Warehouse'))
    submitRequest(shop.context, place.id, { message: null, notifyCustomer: false, pieces: [] });
}

/** The company of {@link addWarehouse} stops what it was asked to stop, or does not. */
export function answerAtWarehouse(shop: ShopWithApp, answer: 'accept' | 'reject', id = orderId): void {
  for (const place of placesAt(shop, orderAt(shop, id), 'Warehouse'))
    answerCancellation(shop.context, place.id, answer, null);
}

/** All that can leave one location leaves it in a parcel of this carrier; `null`: nobody says which. */
export function shipAt(shop: ShopWithApp, location: string, carrier: string | null, id = orderId): void {
  const tracking = carrier === null ? [] : trackingOf(carrier, '1Z827');
  const places = placesAt(shop, orderAt(shop, id), location).filter(
    (place) => place.methodType !== 'NONE' && isFulfillable(place),
  );
  for (const place of places) fulfill(shop.context, place.id, tracking);
}

/** The merchant ships all that can be shipped from their own location. */
export const sendOff = (shop: ShopWithApp, carrier: string | null, id = orderId): void =>
  shipAt(shop, 'Los Angeles studio', carrier, id);

/** One line of an order leaves, all its pieces, from whatever is in a fulfillment order with it. */
export function sendOffVariant(shop: ShopWithApp, variant: number, carrier: string, id = orderId): void {
  const { lines, fulfillmentOrders } = orderAt(shop, id);
  const line = lines.find((each) => each.variantId === `gid://shopify/ProductVariant/${variant}`);
  for (const place of fulfillmentOrders) {
    const pieces = place.lines.filter(({ orderLineId }) => orderLineId === line?.id);
    if (pieces.length > 0) fulfill(shop.context, place.id, trackingOf(carrier, '1Z827'), pieces);
  }
}

/** Somebody fulfills what nobody ships, such as the protection. */
export function fulfillUnshipped(shop: ShopWithApp, id = orderId): void {
  const nowhere = orderAt(shop, id).fulfillmentOrders.filter(({ methodType }) => methodType === 'NONE');
  for (const place of nowhere) fulfill(shop.context, place.id, []);
}

/** The carrier says that the parcels have arrived. */
export function reportDelivery(shop: ShopWithApp, happenedAt: string, id = orderId): void {
  for (const parcel of standingFulfillments(orderAt(shop, id)))
    reportFulfillmentEvent(shop.context, parcel.id, { status: 'DELIVERED', happenedAt, message: null });
}

/** What a carrier says of a parcel: a status of Shopify's, its own words, and the postal code of where it was. */
export interface CarrierNews {
  readonly status: Parameters<typeof reportFulfillmentEvent>[2]['status'];
  readonly message?: string;
  readonly zip?: string;
}

/** The carrier says something else of the parcels. */
export function reportNews(shop: ShopWithApp, news: CarrierNews, id = orderId): void {
  const { status, message = null, zip = null } = news;
  const told = { status, message, happenedAt: shop.context.now(), place: { ...nowhere, zip } };
  for (const parcel of standingFulfillments(orderAt(shop, id)))
    reportFulfillmentEvent(shop.context, parcel.id, told);
}

/** The merchant cancels the fulfillments: everything is to be shipped again. */
export function takeParcelsBack(shop: ShopWithApp, id = orderId): void {
  for (const parcel of standingFulfillments(orderAt(shop, id))) cancelFulfillment(shop.context, parcel.id);
}
