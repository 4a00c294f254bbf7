import { z } from 'zod';

import { createOrder } from '../../packages/local-shop/src/orders/create-order.ts';
import { withQuantities } from '../../packages/local-shop/src/orders/change-quantities.ts';
import { fulfill } from '../../packages/local-shop/src/orders/fulfill.ts';
import { payInFull } from '../../packages/local-shop/src/orders/payment.ts';
import { keepOrder } from '../../packages/local-shop/src/state/find-order.ts';
import { parseDecimal } from '../../packages/local-shop/src/state/money.ts';
import type { MoneyBag } from '../../packages/local-shop/src/state/money.ts';
import type { DeliveryMethodType, Order } from '../../packages/local-shop/src/state/orders.ts';
import { addProtection, orderAt, orderId } from './shop-orders.ts';
import type { ShopWithApp } from './shop-with-app.ts';

const text = z.string().nullish();
const count = z.number().nullish();
const money = z.object({ amount: z.string(), currency_code: z.string() });
const moneySet = z.object({ shop_money: money, presentment_money: money.optional() });

/** As much of Shopify's REST order as orders of tests are told with. */
const told = z.object({
  name: text,
  created_at: z.string(),
  cancelled_at: text,
  currency: z.string().default('USD'),
  presentment_currency: text,
  source_name: z.string().default('web'),
  email: text,
  customer_locale: text,
  fulfillment_status: text,
  line_items: z.array(
    z.object({
      id: count,
      variant_id: count,
      quantity: z.number(),
      current_quantity: count,
      fulfillable_quantity: count,
      fulfillment_status: text,
      requires_shipping: z.boolean().default(true),
      /** Older bodies have the price alone, in the shop's currency. */
      ...{ price_set: moneySet.optional(), price: text },
      discount_allocations: z.array(z.object({ amount: z.string() })).default([]),
    }),
  ),
  shipping_address: z
    .object({
      ...{ first_name: text, last_name: text, company: text, address1: text, address2: text, city: text },
      ...{ zip: text, province_code: text, country_code: text },
    })
    .nullish(),
  shipping_lines: z
    .array(
      z.object({
        title: text,
        code: text,
        source: text,
        is_removed: z.boolean().optional(),
        price: text,
        discounted_price_set: moneySet.optional(),
      }),
    )
    .default([]),
});
type Told = z.infer<typeof told>;

/**
 * Sells in the local shop what the REST body of an order tells, so that its Admin API shows that order: with its address, prices,
 * what edits took off, and what was handed over at once. `by`: how its fulfillment orders go, which a body does not tell.
 */
export function sellAs(
  shop: ShopWithApp,
  body: unknown,
  { by = 'SHIPPING', id = orderId }: { readonly by?: DeliveryMethodType; readonly id?: string } = {},
): Order {
  const order = told.parse(body);
  const { context, state } = shop;
  shop.moveTo(new Date(order.created_at).toISOString());
  const sellsFee = order.line_items.some(({ variant_id: variant }) => variant === 298);
  if (sellsFee && !state.products.has('gid://shopify/Product/298')) addProtection(shop);
  const bag = bags(order);
  const { shipping_address: given } = order;
  const made = createOrder(context, {
    lines: order.line_items.map((line) => ({
      ...{ variantId: line.variant_id ? `gid://shopify/ProductVariant/${line.variant_id}` : null },
      ...{ productId: null, title: 'Bag', variantTitle: null, sku: null, vendor: null, grams: 0 },
      ...{ quantity: line.quantity, requiresShipping: line.requires_shipping, taxable: true, attributes: [] },
      unitPrice: bag(line.price_set ?? Number(line.price)),
      discount: bag(line.discount_allocations.reduce((sum, { amount }) => sum + Number(amount), 0)),
    })),
    shippingLines: order.shipping_lines.map(({ title, code, source, price, discounted_price_set: set }) => ({
      ...{
        title: title ?? '',
        code: code ?? title ?? null,
        source: source ?? 'shopify',
        carrierIdentifier: null,
      },
      ...{ price: bag(set ?? Number(price ?? '5.00')), discount: bag(0) },
    })),
    payment: payInFull('manual'),
    email: order.email ?? null,
    phone: null,
    customerLocale: order.customer_locale ?? 'en',
    presentmentCurrency: order.presentment_currency ?? order.currency,
    shippingAddress: given
      ? {
          ...{ firstName: given.first_name ?? 'Ada', lastName: given.last_name ?? null, phone: null },
          ...{ company: given.company ?? null, address1: given.address1 ?? null },
          ...{ address2: given.address2 ?? null, city: given.city ?? null, zip: given.zip ?? null },
          ...{ provinceCode: given.province_code ?? null, countryCode: given.country_code ?? null },
        }
      : null,
    ...{ billingAddress: null, discountCodes: [], automaticDiscounts: [], attributes: [], note: null },
    ...{ tags: [], metafields: [], sourceName: order.source_name },
  });
  state.orders.delete(made.id);
  const named = { ...made, id, name: order.name ?? made.name, currency: order.currency };
  keepOrder(state, happenedAtOnce({ ...named, ...removedOf(order, made) }, order, by));
  handOver(shop, id, order);
  if (order.cancelled_at) cancel(shop, id, order.cancelled_at);
  return orderAt(shop, id);
}

/** Amounts as an order keeps them. */
function bags({ currency, presentment_currency: paid }: Told) {
  const minor = (amount: string, code: string) => {
    const parsed = parseDecimal(amount, code);
    if (!parsed) throw new Error(`${amount} is no amount of ${code}.`);
    return parsed;
  };
  return (amount: z.infer<typeof moneySet> | number): MoneyBag => {
    if (typeof amount === 'number') {
      const written = currency === 'JPY' ? String(Math.round(amount)) : amount.toFixed(2);
      return { shop: minor(written, currency), presentment: minor(written, paid ?? currency) };
    }
    const { shop_money: own, presentment_money: other = own } = amount;
    return {
      shop: minor(own.amount, own.currency_code),
      presentment: minor(other.amount, other.currency_code),
    };
  };
}

const removedOf = (order: Told, made: Order): Pick<Order, 'shippingLines'> => ({
  shippingLines: made.shippingLines.map((line, at) => ({
    ...line,
    isRemoved: order.shipping_lines[at]?.is_removed === true,
  })),
});

/** What edits took off, and how what is shipped goes. */
function happenedAtOnce(order: Order, { line_items: lines }: Told, by: DeliveryMethodType): Order {
  const left = new Map(
    order.lines.flatMap(({ id }, at) => {
      const now = lines[at]?.current_quantity ?? null;
      return now === null ? [] : [[id, now] as const];
    }),
  );
  const edited = withQuantities(order, left);
  const fulfillmentOrders = edited.fulfillmentOrders.map((each) =>
    each.methodType === 'NONE' ? each : { ...each, methodType: by },
  );
  return { ...edited, fulfillmentOrders };
}

/** What was handed over with the order. */
function handOver(shop: ShopWithApp, id: string, order: Told): void {
  const isAll = order.fulfillment_status === 'fulfilled';
  for (const place of orderAt(shop, id).fulfillmentOrders) {
    const pieces = place.lines.flatMap(({ id: part, orderLineId, quantity }) => {
      const line = order.line_items[orderAt(shop, id).lines.findIndex((each) => each.id === orderLineId)];
      const isDone = isAll || line?.fulfillment_status === 'fulfilled';
      const open = isDone ? 0 : (line?.fulfillable_quantity ?? quantity);
      return open < quantity ? [{ id: part, orderLineId, quantity: quantity - open }] : [];
    });
    if (pieces.length > 0 && !place.closed) fulfill(shop.context, place.id, [], pieces);
  }
}

function cancel(shop: ShopWithApp, id: string, at: string): void {
  const order = orderAt(shop, id);
  const none = withQuantities(order, new Map(order.lines.map((line) => [line.id, 0])));
  shop.state.orders.set(id, { ...none, cancelledAt: new Date(at).toISOString(), cancelReason: 'CUSTOMER' });
}
