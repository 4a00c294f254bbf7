import { plainId } from '../state/gid.ts';
import { restAmount, type Money, type MoneyBag } from '../state/money.ts';
import type { OrderLine, ShippingLine } from '../state/orders.ts';
import { currentQuantity, shippingCost } from './totals.ts';

/** REST's price set: the amount in both currencies, as text. */
export function priceSet(bag: MoneyBag): Readonly<Record<string, unknown>> {
  const each = (amount: Money) => ({ amount: restAmount(amount), currency_code: amount.currency });
  return { shop_money: each(bag.shop), presentment_money: each(bag.presentment) };
}

/** A line as it stands in `line_items`. */
export function linePayload(line: OrderLine): Readonly<Record<string, unknown>> {
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
    current_quantity: currentQuantity(line),
    fulfillable_quantity: currentQuantity(line),
    fulfillment_service: 'manual',
    fulfillment_status: null,
    gift_card: false,
    grams: line.grams,
    price: restAmount(line.unitPrice.shop),
    price_set: priceSet(line.unitPrice),
    total_discount: '0.00',
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
    ...allocations(line.discount),
    is_removed: line.isRemoved,
    phone: null,
    tax_lines: [],
  };
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
