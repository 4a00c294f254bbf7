import { plainId } from '../state/gid.ts';
import { restAmount, type MoneyBag } from '../state/money.ts';
import type { Order } from '../state/orders.ts';
import type { ShopState } from '../state/state.ts';
import { addressPayload, customerPayload } from './buyer-payload.ts';
import { fulfillmentPayload } from './fulfillment-payload.ts';
import { orderFulfillmentStatus } from './fulfillment.ts';
import { linePayload, priceSet, shippingLinePayload } from './line-payload.ts';
import { withOffset } from './local-time.ts';
import { financialStatus, outstanding, paymentGateways } from './payment.ts';
import { orderTotals, type OrderTotals } from './totals.ts';

/** The body of `orders/create` as Shopify sends it: REST's Order, amounts as text, times in the shop's zone. */
export function orderPayload(state: ShopState, order: Order): Readonly<Record<string, unknown>> {
  const time = (iso: string): string => withOffset(iso, state.shop.timeZone);
  const customer = order.customerId === null ? undefined : state.customers.get(order.customerId);
  return {
    id: Number(plainId(order.id)),
    admin_graphql_api_id: order.id,
    app_id: order.appId === null ? null : Number(order.appId),
    name: order.name,
    number: order.number - 1000,
    order_number: order.number,
    confirmation_number: order.confirmationNumber,
    token: order.statusToken,
    created_at: time(order.createdAt),
    updated_at: time(order.updatedAt),
    processed_at: time(order.createdAt),
    cancelled_at: order.cancelledAt === null ? null : time(order.cancelledAt),
    cancel_reason: order.cancelReason?.toLowerCase() ?? null,
    closed_at: order.closedAt === null ? null : time(order.closedAt),
    confirmed: true,
    test: order.test,
    currency: order.currency,
    presentment_currency: order.presentmentCurrency,
    ...totalsPayload(order, orderTotals(order)),
    email: order.email ?? '',
    contact_email: order.email,
    phone: order.phone,
    customer_locale: order.customerLocale,
    buyer_accepts_marketing: false,
    financial_status: (financialStatus(order) ?? 'PENDING').toLowerCase(),
    fulfillment_status: fulfillmentStatus(order),
    payment_gateway_names: paymentGateways(order),
    source_name: order.sourceName,
    note: order.note,
    note_attributes: order.attributes.map(({ key, value }) => ({ name: key, value })),
    tags: order.tags.join(', '),
    taxes_included: false,
    tax_lines: [],
    total_weight: order.lines.reduce((grams, line) => grams + line.grams * line.quantity, 0),
    ...discountsPayload(order),
    billing_address: addressPayload(order.billingAddress),
    shipping_address: addressPayload(order.shippingAddress),
    customer: customer ? customerPayload(customer, state.shop, time) : null,
    line_items: order.lines.map(linePayload),
    shipping_lines: order.shippingLines.map(shippingLinePayload),
    fulfillments: order.fulfillments.map((each) => fulfillmentPayload(state, order, each)),
    refunds: [],
  };
}

/** REST knows `fulfilled`, `partial`, and nothing at all. */
function fulfillmentStatus(order: Order): 'fulfilled' | 'partial' | null {
  if (order.fulfillments.length === 0) return null;
  return orderFulfillmentStatus(order) === 'FULFILLED' ? 'fulfilled' : 'partial';
}

function totalsPayload(order: Order, totals: OrderTotals): Readonly<Record<string, unknown>> {
  return {
    ...amount('subtotal_price', totals.subtotal),
    ...amount('current_subtotal_price', totals.subtotal),
    ...amount('total_line_items_price', totals.lines),
    ...amount('total_discounts', totals.discounts),
    ...amount('current_total_discounts', totals.discounts),
    ...amount('total_price', totals.total),
    ...amount('current_total_price', totals.total),
    total_shipping_price_set: priceSet(totals.shipping),
    total_tax: '0.00',
    total_outstanding: restAmount(outstanding(order).shop),
  };
}

/** REST gives each amount as text in the shop's currency and again as a set of both. */
function amount(name: string, bag: MoneyBag): Readonly<Record<string, unknown>> {
  return { [name]: restAmount(bag.shop), [`${name}_set`]: priceSet(bag) };
}

function discountsPayload(order: Order): Readonly<Record<string, unknown>> {
  return {
    discount_codes: order.discountCodes.map((code) => ({ code, amount: '0.00', type: 'fixed_amount' })),
    discount_applications: [
      ...order.discountCodes.map((code) => ({ type: 'discount_code', code, target_type: 'line_item' })),
      ...order.automaticDiscounts.map((title) => ({
        type: 'automatic',
        title,
        target_type: 'shipping_line',
      })),
    ],
  };
}
