import { findVariant } from '../state/catalogue.ts';
import type { DraftOrder } from '../state/draft-orders.ts';
import { exchange } from '../state/exchange.ts';
import { plainId } from '../state/gid.ts';
import { money, restAmount, sum, type Money } from '../state/money.ts';
import type { ShopState } from '../state/state.ts';
import { addressPayload, customerPayload } from './buyer-payload.ts';
import { priceSet } from './line-payload.ts';
import { withOffset } from './local-time.ts';
import { nothing } from './totals.ts';

type Payload = Readonly<Record<string, unknown>>;

/** The body of `draft_orders/create` and `draft_orders/update`: REST's DraftOrder. */
export function draftPayload(state: ShopState, draft: DraftOrder): Payload {
  const time = (iso: string | null) => iso && withOffset(iso, state.shop.timeZone);
  const lines = sum(
    draft.lines.map(({ unitPrice, quantity }) => money(unitPrice.minor * quantity, draft.currency)),
    draft.currency,
  );
  const shipping = draft.shippingLine?.price ?? money(0, draft.currency);
  const customer = state.customers.get(draft.customerId ?? '');
  return {
    id: Number(plainId(draft.id)),
    admin_graphql_api_id: draft.id,
    name: draft.name,
    status: draft.status.toLowerCase(),
    note: draft.note,
    email: draft.email,
    currency: draft.currency,
    taxes_included: false,
    tax_exempt: false,
    tax_lines: [],
    total_tax: '0.00',
    created_at: time(draft.createdAt),
    updated_at: time(draft.updatedAt),
    completed_at: time(draft.completedAt),
    invoice_sent_at: time(draft.invoiceSentAt),
    invoice_url: `https://${state.shop.domain}/${plainId(state.shop.id)}/invoices/${draft.invoiceToken}`,
    'allow_discount_codes_in_checkout?': false,
    'b2b?': false,
    api_client_id: null,
    created_on_api_version_handle: null,
    applied_discount: null,
    payment_terms: null,
    order_id: draft.orderId && Number(plainId(draft.orderId)),
    line_items: draft.lines.map((line) => linePayload(state, line)),
    shipping_address: addressPayload(draft.shippingAddress),
    billing_address: addressPayload(draft.billingAddress),
    shipping_line: draft.shippingLine && {
      title: draft.shippingLine.title,
      custom: true,
      handle: null,
      price: restAmount(draft.shippingLine.price),
    },
    tags: draft.tags.join(', '),
    note_attributes: draft.attributes.map(({ key, value }) => ({ name: key, value })),
    subtotal_price: restAmount(lines),
    total_price: restAmount(sum([lines, shipping], draft.currency)),
    customer: customer
      ? customerPayload(customer, state.shop, draft, (iso) => withOffset(iso, state.shop.timeZone))
      : null,
  };
}

function linePayload(state: ShopState, line: DraftOrder['lines'][number]): Payload {
  const found = line.variantId === null ? null : findVariant(state, line.variantId);
  const bag = (amount: Money) => ({
    shop: exchange(state, amount, state.shop.currency),
    presentment: amount,
  });
  const price = bag(line.unitPrice);
  const total = bag(money(line.unitPrice.minor * line.quantity, line.unitPrice.currency));
  return {
    id: Number(plainId(line.id)),
    admin_graphql_api_id: line.id,
    variant_id: line.variantId && Number(plainId(line.variantId)),
    product_id: found && Number(plainId(found.product.id)),
    product_exists: found !== null,
    custom: line.variantId === null,
    title: line.title,
    name: line.title,
    variant_title: null,
    sku: line.sku,
    vendor: found?.product.vendor ?? null,
    quantity: line.quantity,
    current_quantity: line.quantity,
    fulfillable_quantity: line.quantity,
    fulfillment_service: 'manual',
    fulfillment_status: null,
    requires_shipping: line.requiresShipping,
    taxable: line.taxable,
    gift_card: false,
    grams: found?.variant.grams ?? 0,
    price: restAmount(price.presentment),
    price_set: priceSet(price),
    pre_tax_price: restAmount(total.presentment),
    pre_tax_price_set: priceSet(total),
    total_discount: '0.00',
    total_discount_set: priceSet(nothing(price)),
    applied_discount: null,
    discount_allocations: [],
    tax_lines: [],
    duties: [],
    attributed_staffs: [],
    properties: line.attributes.map(({ key, value }) => ({ name: key, value })),
    sales_line_item_group_id: null,
    variant_inventory_management: found ? 'shopify' : null,
  };
}
