import type { ShopContext } from '../shop-context.ts';
import type { DraftLine } from '../orders/draft.ts';
import type { DraftOrder } from '../state/draft-orders.ts';
import { findVariant } from '../state/catalogue.ts';
import { plainId } from '../state/gid.ts';
import { draftBag, invoiceUrl } from '../orders/draft.ts';
import { money, sum, type Money } from '../state/money.ts';
import { addressView, customerView, moneyBagView } from './buyer-view.ts';
import { byId, connectionField } from './connection.ts';
import { metafieldFields } from './metafield-view.ts';
import { orderView } from './order-view.ts';
import { variantView } from './product-view.ts';
import type { View } from './root-field.ts';

/** A draft order as the Admin API shows it. */
export function draftOrderView(context: ShopContext, draft: DraftOrder): View {
  const { currency } = draft;
  const bag = (amount: Money): View => moneyBagView(draftBag(context, amount));
  const customer = context.state.customers.get(draft.customerId ?? '');
  const lines = sum(draft.lines.map(lineTotal), currency);
  const shipping = draft.shippingLine?.price ?? money(0, currency);
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
    totalQuantityOfLineItems: draft.lines.reduce((pieces, { quantity }) => pieces + quantity, 0),
    taxExempt: false,
    taxesIncluded: false,
    acceptAutomaticDiscounts: false,
    totalDiscountsSet: bag(money(0, currency)),
    totalTaxSet: bag(money(0, currency)),
    totalLineItemsPriceSet: bag(lines),
    note2: draft.note,
    tags: draft.tags,
    customAttributes: draft.attributes,
    createdAt: draft.createdAt,
    updatedAt: draft.updatedAt,
    completedAt: draft.completedAt,
    currencyCode: context.state.shop.currency,
    presentmentCurrencyCode: currency,
    shippingAddress: addressView(draft.shippingAddress, draft.id),
    billingAddress: addressView(draft.billingAddress, draft.id),
    shippingLine: draft.shippingLine && {
      id: null,
      title: draft.shippingLine.title,
      code: 'custom',
      custom: true,
      originalPriceSet: bag(shipping),
      discountedPriceSet: bag(shipping),
    },
    subtotalPriceSet: bag(lines),
    totalShippingPriceSet: bag(shipping),
    totalPriceSet: bag(sum([lines, shipping], currency)),
    lineItems: connectionField(draft.lines, (line) => lineView(context, line), byId),
    order: order ? () => orderView(context, order) : null,
    ...metafieldFields(context, draft.id),
  };
}

const lineTotal = (line: DraftLine): Money =>
  money(line.unitPrice.minor * line.quantity, line.unitPrice.currency);

function lineView(context: ShopContext, line: DraftLine): View {
  const found = line.variantId === null ? null : findVariant(context.state, line.variantId);
  const bag = (amount: Money): View => moneyBagView(draftBag(context, amount));
  return {
    __typename: 'DraftOrderLineItem',
    id: line.id,
    title: line.title,
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
