import { randomUUID } from 'node:crypto';

import type { ShopContext } from '../shop-context.ts';
import type { DraftOrder } from '../state/draft-orders.ts';
import { findVariant } from '../state/catalogue.ts';
import { plainId } from '../state/gid.ts';
import { draftBag, invoiceUrl, type NewDraft } from '../orders/draft.ts';
import { money, sum, type Money } from '../state/money.ts';
import { addressView, customerView, moneyBagView } from './buyer-view.ts';
import { byId, connectionField } from './connection.ts';
import { metafieldFields } from './metafield-view.ts';
import { orderView } from './order-view.ts';
import { termsView } from './payment-terms.ts';
import { variantView } from './product-view.ts';
import type { View } from './root-field.ts';

/** A draft order as the Admin API shows it. */
export function draftOrderView(context: ShopContext, draft: DraftOrder): View {
  const customer = context.state.customers.get(draft.customerId ?? '');
  const order = draft.orderId === null ? undefined : context.state.orders.get(draft.orderId);
  return {
    __typename: 'DraftOrder',
    id: draft.id,
    legacyResourceId: plainId(draft.id),
    name: draft.name,
    status: draft.status,
    ready: true,
    email: draft.email,
    phone: draft.phone,
    customer: customer ? customerView(context, customer) : null,
    purchasingEntity: customer ? customerView(context, customer) : null,
    invoiceUrl: invoiceUrl(context.state, draft),
    invoiceSentAt: draft.invoiceSentAt,
    taxExempt: false,
    // Looked at when it is written, and not kept: nothing here runs out while it waits.
    reserveInventoryUntil: null,
    note2: draft.note,
    tags: draft.tags,
    customAttributes: draft.attributes,
    createdAt: draft.createdAt,
    updatedAt: draft.updatedAt,
    completedAt: draft.completedAt,
    shippingAddress: addressView(draft.shippingAddress, draft.id),
    billingAddress: addressView(draft.billingAddress, draft.id),
    ...totalsView(context, draft),
    lineItems: connectionField(
      draft.lines,
      (line) => ({ __typename: 'DraftOrderLineItem', id: line.id, ...lineView(context, line) }),
      byId,
    ),
    order: order ? () => orderView(context, order) : null,
    paymentTerms: draft.terms ? termsView(draft.terms) : null,
    ...metafieldFields(context, draft.id),
  };
}

/** What a draft order would come to, without writing it down. */
export function calculatedDraftView(context: ShopContext, draft: NewDraft): View {
  const customer = context.state.customers.get(draft.customerId ?? '');
  return {
    __typename: 'CalculatedDraftOrder',
    phone: draft.phone ?? null,
    customer: customer ? customerView(context, customer) : null,
    ...totalsView(context, draft),
    alerts: [],
    warnings: [],
    taxLines: [],
    availableShippingRates: [],
    lineItems: draft.lines.map((line) => ({
      __typename: 'CalculatedDraftOrderLineItem',
      uuid: randomUUID(),
      ...lineView(context, line),
    })),
  };
}

/** What a draft order says of its money, in both currencies. */
function totalsView(
  context: ShopContext,
  draft: Pick<NewDraft, 'lines' | 'shippingLine' | 'currency'>,
): View {
  const currency = draft.currency ?? context.state.shop.currency;
  const bag = (amount: Money): View => moneyBagView(draftBag(context, amount));
  const lines = sum(draft.lines.map(lineTotal), currency);
  const shipping = draft.shippingLine?.price ?? money(0, currency);
  const total = sum([lines, shipping], currency);
  return {
    currencyCode: context.state.shop.currency,
    presentmentCurrencyCode: currency,
    totalQuantityOfLineItems: draft.lines.reduce((pieces, { quantity }) => pieces + quantity, 0),
    taxesIncluded: false,
    acceptAutomaticDiscounts: false,
    discountCodes: [],
    appliedDiscount: null,
    totalDiscountsSet: bag(money(0, currency)),
    totalTaxSet: bag(money(0, currency)),
    totalLineItemsPriceSet: bag(lines),
    subtotalPriceSet: bag(lines),
    totalShippingPriceSet: bag(shipping),
    totalPriceSet: bag(total),
    shippingLine: draft.shippingLine && {
      id: null,
      title: draft.shippingLine.title,
      code: 'custom',
      custom: true,
      originalPriceSet: bag(shipping),
      discountedPriceSet: bag(shipping),
    },
  };
}

const lineTotal = (line: WantedLine): Money =>
  money(line.unitPrice.minor * line.quantity, line.unitPrice.currency);

type WantedLine = NewDraft['lines'][number];

function lineView(context: ShopContext, line: WantedLine): View {
  const found = line.variantId === null ? null : findVariant(context.state, line.variantId);
  const bag = (amount: Money): View => moneyBagView(draftBag(context, amount));
  return {
    title: line.title,
    variantTitle: found && found.variant.title !== 'Default Title' ? found.variant.title : null,
    appliedDiscount: null,
    name: line.title,
    sku: line.sku,
    quantity: line.quantity,
    custom: line.variantId === null,
    requiresShipping: line.requiresShipping,
    taxable: line.taxable,
    customAttributes: line.attributes,
    originalUnitPriceSet: bag(line.unitPrice),
    originalTotalSet: bag(lineTotal(line)),
    discountedTotalSet: bag(lineTotal(line)),
    totalDiscountSet: bag(money(0, line.unitPrice.currency)),
    variant: found ? () => variantView(context, found.product, found.variant) : null,
  };
}
