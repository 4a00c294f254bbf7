import { createOrder, variantLine } from '../../packages/local-shop/src/orders/create-order.ts';
import type { NewOrderLine } from '../../packages/local-shop/src/orders/create-order.ts';
import { declaredPayment } from '../../packages/local-shop/src/orders/payment.ts';
import { money } from '../../packages/local-shop/src/state/money.ts';
import type { MoneyBag } from '../../packages/local-shop/src/state/money.ts';
import type {
  DeliveryMethodType,
  FulfillmentOrder,
  Order,
} from '../../packages/local-shop/src/state/orders.ts';
import { withQuantities } from '../../packages/local-shop/src/orders/change-quantities.ts';
import { trackingOf } from '../../packages/local-shop/src/orders/carriers.ts';
import { fulfill } from '../../packages/local-shop/src/orders/fulfill.ts';
import { isFulfillable } from '../../packages/local-shop/src/orders/fulfillment.ts';
import { requestFulfillment } from '../../packages/local-shop/src/orders/fulfillment-request.ts';
import type { ShopWithApp } from './shop-with-app.ts';

/** The order of which the bodies of testing/order.ts tell. */
export const orderId = 'gid://shopify/Order/1001';

/** A line of an order, a variant of the seed's or a line of its own. */
export interface SoldLine {
  /** Of the seed's variants; `null` for one that is in no catalogue. */
  readonly variant: number | null;
  readonly quantity?: number;
  /** In minor units of the shop's currency. */
  readonly price?: number;
  readonly requiresShipping?: boolean;
}

const bag: SoldLine = { variant: 7 };

/** Sells something to Ohio, as the body of testing/order.ts tells, in an order of this id; one bag unless said otherwise. */
export function sell(shop: ShopWithApp, lines: readonly SoldLine[] = [bag], id = orderId): Order {
  const { context, state } = shop;
  const priced = (minor: number): MoneyBag => ({
    shop: money(minor, 'USD'),
    presentment: money(minor, 'USD'),
  });
  const order = createOrder(context, {
    lines: lines.map((line) => lineOf(shop, line, priced)),
    shippingLines: [
      {
        ...{ title: 'Standard', code: 'Standard', carrierIdentifier: null, source: 'shopify' },
        price: priced(5_00),
        discount: priced(0),
      },
    ],
    payment: declaredPayment(null, []),
    email: 'buyer@example.com',
    phone: null,
    customerLocale: 'en',
    presentmentCurrency: 'USD',
    shippingAddress: null,
    billingAddress: null,
    discountCodes: [],
    automaticDiscounts: [],
    attributes: [],
    note: null,
    tags: [],
    metafields: [],
    sourceName: 'web',
  });
  state.orders.delete(order.id);
  const known: Order = { ...order, id };
  state.orders.set(id, known);
  return known;
}

function lineOf(
  { context }: ShopWithApp,
  { variant, quantity = 1, price = 100_00, requiresShipping = true }: SoldLine,
  priced: (minor: number) => MoneyBag,
): NewOrderLine {
  const line = { quantity, unitPrice: priced(price), discount: priced(0), attributes: [] };
  if (variant !== null) {
    const known = variantLine(context, { ...line, variantId: `gid://shopify/ProductVariant/${variant}` });
    return { ...known, requiresShipping };
  }
  const unnamed = { variantId: null, productId: null, variantTitle: null, sku: null, vendor: null };
  return { ...line, ...unnamed, title: 'Free returns', requiresShipping, taxable: false, grams: 0 };
}

/** The order as it is at the shop. */
export function orderAt({ state }: ShopWithApp, id = orderId): Order {
  const order = state.orders.get(id);
  if (!order) throw new Error(`The shop has no ${id}.`);
  return order;
}

/** The holds of all fulfillment orders of an order. */
export const holdsOf = (shop: ShopWithApp, id = orderId) =>
  orderAt(shop, id).fulfillmentOrders.flatMap(({ holds }) => holds);

/** Another company ships these variants of the seed's from a place of its own. */
export function addWarehouse({ state }: ShopWithApp, variants: readonly number[]): void {
  const [own] = state.locations.values();
  if (!own) throw new Error('The seed has no location.');
  const variantIds = variants.map((variant) => `gid://shopify/ProductVariant/${variant}`);
  const id = 'gid://shopify/Location/2';
  const fulfillmentService = { appId: '990001', variantIds };
  state.locations.set(id, { ...own, id, name: 'Warehouse', fulfillmentService });
}

/** What is shipped of an order goes this way, as its fulfillment orders say. */
export function deliverBy(shop: ShopWithApp, methodType: DeliveryMethodType, id = orderId): void {
  const order = orderAt(shop, id);
  const fulfillmentOrders = order.fulfillmentOrders.map((each) =>
    each.methodType === 'NONE' ? each : { ...each, methodType },
  );
  shop.state.orders.set(id, { ...order, fulfillmentOrders });
}

/** An order edit takes all pieces of a variant off. */
export function removeLine(shop: ShopWithApp, variant: number, id = orderId): void {
  const order = orderAt(shop, id);
  const wanted = order.lines.filter((line) => line.variantId === `gid://shopify/ProductVariant/${variant}`);
  shop.state.orders.set(id, withQuantities(order, new Map(wanted.map((line) => [line.id, 0]))));
}

const placesAt = ({ state }: ShopWithApp, order: Order, location: string): readonly FulfillmentOrder[] =>
  order.fulfillmentOrders.filter(({ locationId }) => state.locations.get(locationId)?.name === location);

/** The company of {@link addWarehouse} is asked to ship its part, and accepts. */
export function acceptAtWarehouse(shop: ShopWithApp, id = orderId): void {
  for (const place of placesAt(shop, orderAt(shop, id), 'Warehouse'))
    requestFulfillment(shop.context, place.id);
}

/** All that can leave one location leaves it in a parcel of this carrier; `null`: nobody says which. */
export function shipAt(shop: ShopWithApp, location: string, carrier: string | null, id = orderId): void {
  const tracking =
    carrier === null ? { company: null, number: null, url: null } : trackingOf(carrier, '1Z827');
  const places = placesAt(shop, orderAt(shop, id), location).filter(
    (place) => place.methodType !== 'NONE' && isFulfillable(place),
  );
  for (const place of places) fulfill(shop.context, place.id, tracking);
}

/** The merchant ships all that can be shipped from their own location. */
export const ship = (shop: ShopWithApp, carrier: string | null, id = orderId): void =>
  shipAt(shop, 'Los Angeles studio', carrier, id);
