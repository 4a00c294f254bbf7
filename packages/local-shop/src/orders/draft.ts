import { randomBytes } from 'node:crypto';

import type { ShopContext } from '../shop-context.ts';
import type { DraftOrder } from '../state/draft-orders.ts';
import { findVariant } from '../state/catalogue.ts';
import { inOneCurrency, money } from '../state/money.ts';
import type { Order } from '../state/orders.ts';
import { newGid } from '../state/state.ts';
import { createOrder, variantLine, type NewOrderLine } from './create-order.ts';
import { customLine, customShippingLine } from './custom-line.ts';
import { payInFull } from './payment.ts';
import { tagList } from './tag-list.ts';
import { nothing } from './totals.ts';

export type DraftLine = DraftOrder['lines'][number];

/** A draft order as a person or an app writes it down; lines are priced in the shop's currency. */
export interface NewDraft extends Pick<
  DraftOrder,
  'email' | 'shippingLine' | 'shippingAddress' | 'billingAddress' | 'note' | 'tags' | 'attributes'
> {
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
    unitPrice: money(variant.price, state.shop.currency),
    requiresShipping: variant.requiresShipping,
    taxable: variant.taxable,
  };
}

/** Stores an open draft order. */
export function createDraft(context: ShopContext, input: NewDraft): DraftOrder {
  const { state } = context;
  const now = context.now();
  const draft: DraftOrder = {
    ...input,
    tags: tagList(input.tags),
    id: newGid(state, 'DraftOrder'),
    name: `#D${state.draftOrders.size + 1}`,
    status: 'OPEN',
    lines: input.lines.map((line) => ({ ...line, id: newGid(state, 'DraftOrderLineItem') })),
    createdAt: now,
    updatedAt: now,
    invoiceToken: randomBytes(16).toString('hex'),
    checkoutCartId: null,
    completedAt: null,
    orderId: null,
  };
  state.draftOrders.set(draft.id, draft);
  return draft;
}

/** Turns an open draft into an order, past checkout and so past every function. Shopify's API marks it as paid. */
export function completeDraft(
  context: ShopContext,
  draft: DraftOrder,
): { readonly draft: DraftOrder; readonly order: Order } {
  const { email, shippingAddress, billingAddress, note, tags, attributes, shippingLine } = draft;
  const order = createOrder(context, {
    email,
    shippingAddress,
    billingAddress: billingAddress ?? shippingAddress,
    note,
    tags,
    attributes,
    phone: null,
    payment: payInFull('manual'),
    lines: draft.lines.map((line) => orderLine(context, line)),
    shippingLines: shippingLine
      ? [customShippingLine({ title: shippingLine.title, price: inOneCurrency(shippingLine.price) })]
      : [],
    customerLocale: context.state.shop.locales[0] ?? 'en',
    presentmentCurrency: context.state.shop.currency,
    discountCodes: [],
    automaticDiscounts: [],
    metafields: [],
    sourceName: 'shopify_draft_order',
  });
  return { draft: closeDraft(context, draft, order), order };
}

/** A draft order that has become an order is completed, whoever completed it. */
export function closeDraft({ state, now }: ShopContext, draft: DraftOrder, order: Order): DraftOrder {
  const completed: DraftOrder = {
    ...draft,
    status: 'COMPLETED',
    completedAt: now(),
    updatedAt: now(),
    orderId: order.id,
  };
  state.draftOrders.set(draft.id, completed);
  return completed;
}

function orderLine(context: ShopContext, line: DraftLine): NewOrderLine {
  const { variantId, quantity, attributes, title, requiresShipping, taxable } = line;
  const unitPrice = inOneCurrency(line.unitPrice);
  const priced = { quantity, attributes, unitPrice, discount: nothing(unitPrice) };
  return variantId === null
    ? customLine({ ...priced, title, requiresShipping, taxable })
    : variantLine(context, { ...priced, variantId });
}
