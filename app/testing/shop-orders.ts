import { createOrder, variantLine } from '../../packages/local-shop/src/orders/create-order.ts';
import type { NewOrderLine } from '../../packages/local-shop/src/orders/create-order.ts';
import { declarePayment } from '../../packages/local-shop/src/orders/payment.ts';
import type { MailingAddress } from '../../packages/local-shop/src/state/addresses.ts';
import { keepOrder } from '../../packages/local-shop/src/state/find-order.ts';
import { nowhere } from '../../packages/local-shop/src/state/fulfillments.ts';
import { money } from '../../packages/local-shop/src/state/money.ts';
import type { MoneyBag } from '../../packages/local-shop/src/state/money.ts';
import type {
  DeliveryMethodType,
  FulfillmentOrder,
  Order,
} from '../../packages/local-shop/src/state/orders.ts';
import { withQuantities } from '../../packages/local-shop/src/orders/change-quantities.ts';
import { trackingOf } from '../../packages/local-shop/src/orders/carriers.ts';
import { cancelOrder } from '../../packages/local-shop/src/orders/cancel-order.ts';
import { cancelFulfillment } from '../../packages/local-shop/src/orders/cancel-fulfillment.ts';
import { fulfill, reportFulfillmentEvent } from '../../packages/local-shop/src/orders/fulfill.ts';
import { isFulfillable, standingFulfillments } from '../../packages/local-shop/src/orders/fulfillment.ts';
import { releaseHolds } from '../../packages/local-shop/src/orders/holds.ts';
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

const emptyAddress: MailingAddress = {
  ...{ firstName: null, lastName: null, company: null, address1: null, address2: null, city: null },
  ...{ provinceCode: null, countryCode: null, zip: null, phone: null },
};
const ohio: MailingAddress = {
  ...emptyAddress,
  ...{ address1: '12 Elm Street', city: 'Columbus', zip: '43004', provinceCode: 'OH', countryCode: 'US' },
};

const bag: SoldLine = { variant: 7 };

/** Sells something to Ohio, as the body of testing/order.ts tells, in an order of this id; one bag unless said otherwise. */
export function sell(shop: ShopWithApp, lines: readonly SoldLine[] = [bag], id = orderId): Order {
  const { context, state } = shop;
  const moneyBag = (minor: number): MoneyBag => ({
    shop: money(minor, 'USD'),
    presentment: money(minor, 'USD'),
  });
  const order = createOrder(context, {
    lines: lines.map((line) => lineOf(shop, line, moneyBag)),
    shippingLines: [
      {
        ...{ title: 'Standard', code: 'Standard', carrierIdentifier: null, source: 'shopify' },
        price: moneyBag(5_00),
        discount: moneyBag(0),
      },
    ],
    payment: declarePayment(null, []),
    email: 'buyer@example.com',
    phone: null,
    customerLocale: 'en',
    presentmentCurrency: 'USD',
    shippingAddress: ohio,
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
  keepOrder(state, known);
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
export function addWarehouse({ state }: Pick<ShopWithApp, 'state'>, variants: readonly number[]): void {
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
  keepOrder(shop.state, { ...order, fulfillmentOrders });
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
  for (const place of nowhere) fulfill(shop.context, place.id, { company: null, number: null, url: null });
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

/** The merchant cancels an order, and pays back what was paid or keeps it. */
export function cancelAt(shop: ShopWithApp, { refund }: { readonly refund: boolean }, id = orderId): void {
  const how = { reason: 'CUSTOMER', refund, restock: true, staffNote: null } as const;
  cancelOrder(shop.context, orderAt(shop, id), how);
}

/** The merchant releases all holds of an order. */
export function releaseHoldsOf(shop: ShopWithApp, id = orderId): void {
  for (const place of orderAt(shop, id).fulfillmentOrders) releaseHolds(shop.context, place.id, null);
}

/** The protection of {@link addProtection}, in an order. */
export const protection: SoldLine = { variant: 298, price: 2_98, requiresShipping: false };

/** The product of which the policies of testing/policy.ts say that it is the protection; it costs what its like costs unless said otherwise. */
export function addProtection({ state }: ShopWithApp, price?: number): void {
  const [like] = state.products.values();
  const [variant] = like?.variants ?? [];
  if (!like || !variant) throw new Error('The seed has no product.');
  const own = {
    ...{ ...variant, id: 'gid://shopify/ProductVariant/298', requiresShipping: false, tracked: false },
    price: price ?? variant.price,
  };
  const id = 'gid://shopify/Product/298';
  state.products.set(id, { ...like, id, handle: 'doorstep-protection', variants: [own] });
}

/** What a merchant corrects of an order: where it goes, how, and what one piece of each line costs in minor units. */
export interface Shown {
  readonly shippingAddress: Partial<MailingAddress> | null;
  readonly shippingLines: readonly { readonly title?: string | null; readonly code?: string | null }[];
  readonly prices: readonly number[];
}

/** The order is shown so by the Admin API from now on. */
export function showAs(
  shop: ShopWithApp,
  { shippingAddress, shippingLines, prices }: Shown,
  id = orderId,
): void {
  const order = orderAt(shop, id);
  const [line] = order.shippingLines;
  if (!line) throw new Error('The order has no shipping line.');
  shop.state.orders.set(id, {
    ...order,
    shippingAddress: shippingAddress && { ...emptyAddress, ...shippingAddress },
    shippingLines: shippingLines.map(({ title, code }) => ({
      ...line,
      title: title ?? '',
      code: code ?? null,
    })),
    lines: order.lines.map((each, at) => {
      const minor = prices[at];
      return minor === undefined
        ? each
        : { ...each, unitPrice: { shop: money(minor, 'USD'), presentment: money(minor, 'USD') } };
    }),
  });
}
