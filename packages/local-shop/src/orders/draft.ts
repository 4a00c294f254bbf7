import { randomBytes } from 'node:crypto';

import type { ShopContext } from '../shop-context.ts';
import type { DraftOrder } from '../state/draft-orders.ts';
import { findVariant } from '../state/catalogue.ts';
import { exchange } from '../state/exchange.ts';
import { plainId } from '../state/gid.ts';
import { money, type Money, type MoneyBag } from '../state/money.ts';
import type { Order } from '../state/orders.ts';
import { newGid, type ShopState } from '../state/state.ts';
import { createOrder, variantLine, type NewOrder, type NewOrderLine } from './create-order.ts';
import { customLine, customShippingLine } from './custom-line.ts';
import { draftPayload } from './draft-payload.ts';
import { payInFull } from './payment.ts';
import { tagList } from './tag-list.ts';
import { nothing } from './totals.ts';

export type DraftLine = DraftOrder['lines'][number];

/** A draft order as a person or an app writes it down, in its own currency; whoever says nothing else means the shop's. */
export interface NewDraft
  extends
    Pick<
      DraftOrder,
      'email' | 'shippingLine' | 'shippingAddress' | 'billingAddress' | 'note' | 'tags' | 'attributes'
    >,
    Partial<Pick<DraftOrder, 'phone' | 'customerId' | 'currency'>> {
  readonly lines: readonly Omit<DraftLine, 'id'>[];
}

/** A draft line for a variant at its price; `null` when there is no such variant. */
export function draftVariantLine(
  { state }: ShopContext,
  line: {
    readonly variantId: string;
    readonly quantity: number;
    readonly attributes: DraftLine['attributes'];
  },
): Omit<DraftLine, 'id'> | null {
  const found = findVariant(state, line.variantId);
  if (!found) return null;
  const { product, variant } = found;
  return {
    ...line,
    title: product.title,
    sku: variant.sku,
    unitPrice: money(variant.price, state.shop.currency),
    requiresShipping: variant.requiresShipping,
    taxable: variant.taxable,
  };
}

/** Stores an open draft order, of what is written down of it or as another one is. Sends `draft_orders/create`. */
export function createDraft(context: ShopContext, input: NewDraft): DraftOrder {
  const { state } = context;
  const now = context.now();
  const draft: DraftOrder = {
    phone: null,
    customerId: null,
    currency: state.shop.currency,
    ...input,
    tags: tagList(input.tags),
    id: newGid(state, 'DraftOrder'),
    name: `#D${state.draftOrders.size + 1}`,
    status: 'OPEN',
    lines: withIds(context, input.lines),
    createdAt: now,
    updatedAt: now,
    invoiceToken: randomBytes(16).toString('hex'),
    checkoutCartId: null,
    invoiceSentAt: null,
    completedAt: null,
    orderId: null,
  };
  return keepDraft(context, draft, 'draft_orders/create');
}

/** Changes what is named of a draft order. Sends `draft_orders/update`. */
export function changeDraft(
  context: ShopContext,
  draft: DraftOrder,
  { lines, tags, ...rest }: Partial<NewDraft>,
): DraftOrder {
  const changed: DraftOrder = {
    ...draft,
    ...rest,
    tags: tags ? tagList(tags) : draft.tags,
    lines: lines ? withIds(context, lines) : draft.lines,
    updatedAt: context.now(),
  };
  return keepDraft(context, changed, 'draft_orders/update');
}

const withIds = ({ state }: ShopContext, lines: NewDraft['lines']): DraftOrder['lines'] =>
  lines.map((line) => ({ ...line, id: newGid(state, 'DraftOrderLineItem') }));

/** Writes a draft order down and tells of it. */
export function keepDraft(
  context: ShopContext,
  draft: DraftOrder,
  topic: 'draft_orders/create' | 'draft_orders/update',
): DraftOrder {
  context.state.draftOrders.set(draft.id, draft);
  context.publish({ topic, resourceId: draft.id, payload: draftPayload(context.state, draft) });
  return draft;
}

/** Where a buyer pays for it, as Shopify writes the address. */
export function invoiceUrl({ shop }: ShopState, { invoiceToken }: DraftOrder): string {
  return `https://${shop.domain}/${plainId(shop.id)}/invoices/${invoiceToken}`;
}

/**
 * Mails the invoice: `to` is the draft's own address where nobody says another. False when there is none. Sends
 * `draft_orders/update`.
 */
export function sendInvoice(
  context: ShopContext,
  draft: DraftOrder,
  mail: { readonly to: string | null; readonly subject: string | null; readonly message: string | null },
): DraftOrder | null {
  const to = mail.to || draft.email;
  if (!to) return null;
  const { state, now } = context;
  const text = [mail.message, 'Complete your purchase:', invoiceUrl(state, draft)];
  context.sendMail({
    to,
    subject: mail.subject || `Invoice ${draft.name}`,
    text: `${text.filter(Boolean).join('\n\n')}\n`,
  });
  const sent: DraftOrder = { ...draft, status: 'INVOICE_SENT', invoiceSentAt: now(), updatedAt: now() };
  return keepDraft(context, sent, 'draft_orders/update');
}

/** Turns an open draft into an order, past checkout and so past every function. Shopify's API marks it as paid, unless it is told to wait. */
export function completeDraft(
  context: ShopContext,
  draft: DraftOrder,
  payment: NewOrder['payment'] = payInFull('manual'),
): { readonly draft: DraftOrder; readonly order: Order } {
  const { shippingAddress, billingAddress, note, tags, attributes, shippingLine } = draft;
  const customer = context.state.customers.get(draft.customerId ?? '');
  const order = createOrder(context, {
    email: draft.email ?? customer?.email ?? null,
    shippingAddress,
    billingAddress: billingAddress ?? shippingAddress,
    note,
    tags,
    attributes,
    phone: draft.phone ?? customer?.phone ?? null,
    payment,
    lines: draft.lines.map((line) => orderLine(context, line)),
    shippingLines: shippingLine
      ? [customShippingLine({ title: shippingLine.title, price: draftBag(context, shippingLine.price) })]
      : [],
    customerLocale: customer?.locale ?? context.state.shop.locales[0] ?? 'en',
    presentmentCurrency: draft.currency,
    discountCodes: [],
    automaticDiscounts: [],
    metafields: [],
    sourceName: 'shopify_draft_order',
  });
  return { draft: closeDraft(context, draft, order), order };
}

/** A draft order that has become an order is completed, whoever completed it. Sends `draft_orders/update`. */
export function closeDraft(context: ShopContext, draft: DraftOrder, order: Order): DraftOrder {
  const { now } = context;
  const completed: DraftOrder = {
    ...draft,
    status: 'COMPLETED',
    completedAt: now(),
    updatedAt: now(),
    orderId: order.id,
  };
  return keepDraft(context, completed, 'draft_orders/update');
}

/** A price of a draft order in both currencies. */
export function draftBag({ state }: Pick<ShopContext, 'state'>, price: Money): MoneyBag {
  return { shop: exchange(state, price, state.shop.currency), presentment: price };
}

function orderLine(context: ShopContext, line: DraftLine): NewOrderLine {
  const { variantId, quantity, attributes, title, requiresShipping, taxable } = line;
  const unitPrice = draftBag(context, line.unitPrice);
  const priced = { quantity, attributes, unitPrice, discount: nothing(unitPrice) };
  return variantId === null
    ? customLine({ ...priced, title, requiresShipping, taxable })
    : variantLine(context, { ...priced, variantId });
}
