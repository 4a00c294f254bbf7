import { countUnshipped, fulfillableQuantity } from '../orders/line-progress.ts';
import { currentQuantity, lineTotal, less, nothing, shippingCost } from '../orders/totals.ts';
import type { ShopContext } from '../shop-context.ts';
import { findVariant } from '../state/catalogue.ts';
import type { Order, OrderLine, ShippingLine, TaxLine } from '../state/orders.ts';
import type { MoneyBag } from '../state/money.ts';
import { RETURN_REASONS } from '../state/returns.ts';
import { moneyBagView } from './buyer-view.ts';
import { connectionField } from './connection.ts';
import { reasonView } from './return-view.ts';
import { productView, variantView } from './product-view.ts';
import type { View } from './root-field.ts';

/** Shopify suggests by the product's category; here all reasons are suggested but the unknown one, which is our own expectation. */
const SUGGESTED_REASONS = RETURN_REASONS.filter(({ handle }) => handle !== 'unknown');

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
    // The shop's products have no pictures.
    image: null,
    sku: line.sku,
    vendor: line.vendor,
    quantity: line.quantity,
    currentQuantity: currentQuantity(line),
    unfulfilledQuantity: countUnshipped(order, line),
    fulfillableQuantity: fulfillableQuantity(order, line),
    nonFulfillableQuantity: 0,
    refundableQuantity: currentQuantity(line),
    requiresShipping: line.requiresShipping,
    taxable: line.taxable,
    taxLines: taxLinesOf(line).map(({ price, title, rate }) => ({
      __typename: 'TaxLine',
      priceSet: moneyBagView(price),
      title,
      rate,
      ratePercentage: rate === null ? null : rate * 100,
      channelLiable: false,
    })),
    suggestedReturnReasonDefinitions: connectionField(SUGGESTED_REASONS, reasonView, ({ handle }) => handle),
    isGiftCard: false,
    customAttributes: line.attributes,
    originalUnitPriceSet: moneyBagView(line.unitPrice),
    originalTotalSet: moneyBagView(original),
    discountedTotalSet: moneyBagView(less(original, line.discount)),
    totalDiscountSet: moneyBagView(line.discount),
    discountedUnitPriceAfterAllDiscountsSet: moneyBagView(unitCost(line)),
    discountAllocations: allocations(order, line.discount, order.discountCodes.length > 0),
    product: product ? () => productView(context, product) : null,
    variant: found ? () => variantView(context, found.product, found.variant) : null,
  };
}

/** A shipping line as the Admin API shows it. */
export function shippingLineView(order: Order, line: ShippingLine): View {
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
    discountAllocations: allocations(order, line.discount, order.automaticDiscounts.length === 0),
    taxLines: [],
  };
}

/** What one piece of a line costs after its part of the discount. */
function unitCost({ unitPrice, discount, quantity }: OrderLine): MoneyBag {
  const less = (side: 'shop' | 'presentment') => ({
    ...unitPrice[side],
    minor: Math.round(unitPrice[side].minor - discount[side].minor / Math.max(1, quantity)),
  });
  return { shop: less('shop'), presentment: less('presentment') };
}

/** All discounts together: of which application they are is not kept, so the first of the order's own stands for them. */
function allocations(order: Order, discount: MoneyBag, byCode: boolean): readonly View[] {
  if (discount.shop.minor === 0) return [];
  const discountApplication = {
    __typename: byCode ? 'DiscountCodeApplication' : 'AutomaticDiscountApplication',
    index: 0,
    allocationMethod: 'ACROSS',
    targetSelection: 'ALL',
    ...(byCode ? { code: order.discountCodes[0] ?? '' } : { title: order.automaticDiscounts[0] ?? '' }),
  };
  return [{ allocatedAmountSet: moneyBagView(discount), discountApplication }];
}

const taxLinesOf = ({ tax, taxLines }: OrderLine): readonly TaxLine[] =>
  taxLines ?? (tax ? [{ title: 'Tax', rate: null, price: tax }] : []);
