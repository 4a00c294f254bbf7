import { plainId } from '../state/gid.ts';
import { restAmount, type Money, type MoneyBag } from '../state/money.ts';
import type { Order, OrderLine, ShippingLine } from '../state/orders.ts';
import { countFulfilled, countUnshipped } from './line-progress.ts';
import { currentQuantity, nothing, shippingCost } from './totals.ts';

/** REST's price set: the amount in both currencies, as text. */
export function priceSet(bag: MoneyBag): Readonly<Record<string, unknown>> {
  const each = (amount: Money) => ({ amount: restAmount(amount), currency_code: amount.currency });
  return { shop_money: each(bag.shop), presentment_money: each(bag.presentment) };
}

/** A line as it stands in an order's `line_items`. */
export function linePayload(order: Order, line: OrderLine): Readonly<Record<string, unknown>> {
  return {
    ...fulfilledLinePayload(order, line),
    current_quantity: currentQuantity(line),
    attributed_staffs: [],
  };
}

/** A line as it stands in a fulfillment's `line_items`. */
export function fulfilledLinePayload(order: Order, line: OrderLine): Readonly<Record<string, unknown>> {
  return {
    id: Number(plainId(line.id)),
    admin_graphql_api_id: line.id,
    product_id: numberOf(line.productId),
    product_exists: line.productId !== null,
    variant_id: numberOf(line.variantId),
    title: line.title,
    name: line.variantTitle === null ? line.title : `${line.title} - ${line.variantTitle}`,
    variant_title: line.variantTitle,
    sku: line.sku,
    vendor: line.vendor,
    quantity: line.quantity,
    fulfillable_quantity: order.cancelledAt === null ? countUnshipped(order, line) : 0,
    fulfillment_service: 'manual',
    fulfillment_status: lineStatus(order, line),
    gift_card: false,
    grams: line.grams,
    price: restAmount(line.unitPrice.shop),
    price_set: priceSet(line.unitPrice),
    // Discounts stand in the allocations; this one is of drafts whose line has a price of its own.
    total_discount: '0.00',
    total_discount_set: priceSet(nothing(line.discount)),
    variant_inventory_management: line.variantId === null ? null : 'shopify',
    ...allocations(line.discount),
    properties: line.attributes.map(({ key, value }) => ({ name: key, value })),
    requires_shipping: line.requiresShipping,
    taxable: line.taxable,
    tax_lines: [],
    duties: [],
  };
}

/** A shipping line as it stands in `shipping_lines`. */
export function shippingLinePayload(line: ShippingLine): Readonly<Record<string, unknown>> {
  const cost = shippingCost(line);
  return {
    id: Number(plainId(line.id)),
    title: line.title,
    code: line.code,
    carrier_identifier: line.carrierIdentifier,
    source: line.source,
    price: restAmount(line.price.shop),
    price_set: priceSet(line.price),
    discounted_price: restAmount(cost.shop),
    discounted_price_set: priceSet(cost),
    current_discounted_price_set: priceSet(line.isRemoved ? nothing(cost) : cost),
    ...allocations(line.discount),
    is_removed: line.isRemoved,
    phone: null,
    requested_fulfillment_service_id: null,
    tax_lines: [],
  };
}

/** REST knows `fulfilled`, `partial`, and nothing at all. */
function lineStatus(order: Order, line: OrderLine): 'fulfilled' | 'partial' | null {
  if (countFulfilled(order, line) === 0) return null;
  return countUnshipped(order, line) === 0 ? 'fulfilled' : 'partial';
}

function allocations(discount: MoneyBag): Readonly<Record<string, unknown>> {
  if (discount.shop.minor === 0) return { discount_allocations: [] };
  return {
    discount_allocations: [
      { amount: restAmount(discount.shop), amount_set: priceSet(discount), discount_application_index: 0 },
    ],
  };
}

function numberOf(id: string | null): number | null {
  return id === null ? null : Number(plainId(id));
}
