import { fulfillableQuantity, countFulfilled } from '../orders/line-progress.ts';
import { currentQuantity, lineTotal, less, nothing, shippingCost } from '../orders/totals.ts';
import type { ShopContext } from '../shop-context.ts';
import { findVariant } from '../state/catalogue.ts';
import type { Order, OrderLine, ShippingLine } from '../state/orders.ts';
import type { MoneyBag } from '../state/money.ts';
import { moneyBagView } from './buyer-view.ts';
import { productView, variantView } from './product-view.ts';
import type { View } from './root-field.ts';

/** An order's line as the Admin API shows it. */
export function lineView(context: ShopContext, order: Order, line: OrderLine): View {
  const found = line.variantId === null ? null : findVariant(context.state, line.variantId);
  const product = line.productId === null ? undefined : context.state.products.get(line.productId);
  const original = lineTotal({ ...line, currentQuantity: null });
  return {
    __typename: 'LineItem',
    id: line.id,
    title: line.title,
    name: line.variantTitle === null ? line.title : `${line.title} - ${line.variantTitle}`,
    variantTitle: line.variantTitle,
    sku: line.sku,
    vendor: line.vendor,
    quantity: line.quantity,
    currentQuantity: currentQuantity(line),
    unfulfilledQuantity: line.quantity - countFulfilled(order, line),
    fulfillableQuantity: fulfillableQuantity(order, line),
    nonFulfillableQuantity: 0,
    refundableQuantity: line.quantity,
    requiresShipping: line.requiresShipping,
    taxable: line.taxable,
    isGiftCard: false,
    customAttributes: line.attributes,
    originalUnitPriceSet: moneyBagView(line.unitPrice),
    originalTotalSet: moneyBagView(original),
    discountedTotalSet: moneyBagView(less(original, line.discount)),
    totalDiscountSet: moneyBagView(line.discount),
    discountAllocations: allocations(line.discount),
    product: product ? () => productView(context, product) : null,
    variant: found ? () => variantView(context, found.product, found.variant) : null,
  };
}

/** A shipping line as the Admin API shows it. */
export function shippingLineView(line: ShippingLine): View {
  return {
    id: line.id,
    title: line.title,
    code: line.code,
    carrierIdentifier: line.carrierIdentifier,
    source: line.source,
    custom: line.code === 'custom',
    isRemoved: line.isRemoved,
    deliveryCategory: null,
    phone: null,
    originalPriceSet: moneyBagView(line.price),
    discountedPriceSet: moneyBagView(shippingCost(line)),
    currentDiscountedPriceSet: moneyBagView(line.isRemoved ? nothing(line.price) : shippingCost(line)),
    discountAllocations: allocations(line.discount),
    taxLines: [],
  };
}

/** All discounts together; of which discount application they are is not kept. */
const allocations = (discount: MoneyBag): readonly View[] =>
  discount.shop.minor === 0 ? [] : [{ allocatedAmountSet: moneyBagView(discount) }];
