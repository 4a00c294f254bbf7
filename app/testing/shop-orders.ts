import { createOrder, variantLine } from '../../packages/local-shop/src/orders/create-order.ts';
import type { NewOrderLine } from '../../packages/local-shop/src/orders/create-order.ts';
import { declarePayment } from '../../packages/local-shop/src/orders/payment.ts';
import type { MailingAddress } from '../../packages/local-shop/src/state/addresses.ts';
import { keepOrder } from '../../packages/local-shop/src/state/find-order.ts';
import { money } from '../../packages/local-shop/src/state/money.ts';
import type { MoneyBag } from '../../packages/local-shop/src/state/money.ts';
import type { DeliveryMethodType, Order } from '../../packages/local-shop/src/state/orders.ts';
import { withQuantities } from '../../packages/local-shop/src/orders/change-quantities.ts';
import { cancelOrder } from '../../packages/local-shop/src/orders/cancel-order.ts';
import { releaseHolds } from '../../packages/local-shop/src/orders/holds.ts';
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
