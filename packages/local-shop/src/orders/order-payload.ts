import { plainId } from '../state/gid.ts';
import type { Order } from '../state/orders.ts';
import type { ShopState } from '../state/state.ts';
import { addressPayload, customerPayload } from './buyer-payload.ts';
import { orderFulfillmentPayload } from './fulfillment-payload.ts';
import { orderFulfillmentStatus, standingFulfillments } from './fulfillment.ts';
import { linePayload, shippingLinePayload } from './line-payload.ts';
import { withOffset } from './local-time.ts';
import { orderStatusLink } from './order-status-link.ts';
import { financialStatus, paymentGateways } from './payment.ts';
import { refundPayload } from './refund-payload.ts';
import { discountsPayload, totalsPayload } from './totals-payload.ts';
import { currentQuantity } from './totals.ts';

type Payload = Readonly<Record<string, unknown>>;

/** The body of `orders/create` and of the other topics about an order: REST's Order, amounts as text, times in the shop's zone. */
export function orderPayload(state: ShopState, order: Order): Payload {
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
    order_status_url: `https://${state.shop.domain}${orderStatusLink(order)}`,
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
    ...totalsPayload(order),
    email: order.email ?? '',
    contact_email: order.email,
    phone: order.phone,
    customer_locale: order.customerLocale,
    buyer_accepts_marketing: false,
    financial_status: (financialStatus(order) ?? 'PENDING').toLowerCase(),
    fulfillment_status: fulfillmentStatus(order),
    payment_gateway_names: paymentGateways(order),
    ...originPayload(state, order),
    po_number: order.poNumber,
    payment_terms: null,
    note: order.note,
    note_attributes: order.attributes.map(({ key, value }) => ({ name: key, value })),
    tags: order.tags.join(', '),
    taxes_included: order.taxesIncluded ?? false,
    tax_exempt: false,
    estimated_taxes: false,
    duties_included: false,
    tax_lines: [],
    total_weight: order.lines.reduce((grams, line) => grams + line.grams * currentQuantity(line), 0),
    ...discountsPayload(order),
    billing_address: addressPayload(order.billingAddress),
    shipping_address: addressPayload(order.shippingAddress),
    customer: customer ? customerPayload(customer, state.shop, order, time) : null,
    line_items: order.lines.map((line) => linePayload(order, line)),
    shipping_lines: order.shippingLines.map(shippingLinePayload),
    fulfillments: order.fulfillments.map((each) => orderFulfillmentPayload(state, order, each)),
    line_item_groups: [],
    refunds: order.refunds.map((each) => refundPayload(state, order, each)),
    returns: [],
  };
}

/** REST knows `fulfilled`, `partial`, and nothing at all. */
function fulfillmentStatus(order: Order): 'fulfilled' | 'partial' | null {
  if (standingFulfillments(order).length === 0) return null;
  return orderFulfillmentStatus(order) === 'FULFILLED' ? 'fulfilled' : 'partial';
}

/**
 * Where an order comes from. Of the visit to the online store (`landing_site`, `client_details`, the tokens of cart and
 * checkout) nothing is kept here, and `null` is what Shopify says of it for orders without a visit.
 */
function originPayload(state: ShopState, order: Order): Payload {
  const location = order.sourceName === 'pos' ? state.locations.values().next().value : undefined;
  return {
    source_name: order.sourceName,
    source_identifier: null,
    source_url: null,
    location_id: location ? Number(plainId(location.id)) : null,
    user_id: null,
    device_id: null,
    browser_ip: null,
    client_details: null,
    landing_site: null,
    landing_site_ref: null,
    referring_site: null,
    reference: null,
    cart_token: null,
    checkout_token: null,
    merchant_of_record_app_id: null,
    merchant_business_entity_id: businessEntityId(state),
  };
}

/** As in the examples of Shopify's documents: `1` and the shop's number, in base 64 without padding. */
function businessEntityId({ shop }: ShopState): string {
  return Buffer.from(`1${plainId(shop.id)}`).toString('base64url');
}
