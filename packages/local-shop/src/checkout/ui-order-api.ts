import {
  currentDiscount,
  currentLines,
  currentQuantity,
  currentShippingLines,
  lineCost,
  orderTotals,
  shippingCost,
} from '../orders/totals.ts';
import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import type { Order, OrderLine, ShippingLine } from '../state/orders.ts';
import { findVariant } from '../state/catalogue.ts';
import type { UiExtension } from '../ui-host/extensions.ts';
import {
  instructions,
  localizationSignals,
  uiAddress,
  uiMoney,
  WITHOUT_PAYMENT,
  type UiSignals,
} from './ui-api.ts';
import { uiMetafields } from './ui-metafields.ts';

/** `shopify.*` of the thank-you targets: StandardApi read from the order, and OrderConfirmationApi. Nothing can be written. */
export function thankYouSignals(context: ShopContext, extension: UiExtension, order: Order): UiSignals {
  return {
    ...placedOrderSignals(context, order),
    ...WITHOUT_PAYMENT,
    orderConfirmation: {
      order: { id: `gid://shopify/OrderIdentity/${plainId(order.id)}` },
      number: order.confirmationNumber,
      isFirstOrder: isFirst(context, order),
    },
    appMetafields: uiMetafields(context, extension, { cartId: null, orderId: null, ...readSold(order) }),
    deliveryGroups: currentShippingLines(order).map((line) => uiGroup(order, line)),
    instructions: instructions(false),
    'buyerJourney.completed': true,
    'buyerJourney.steps': [],
    'buyerJourney.activeStep': { handle: 'thank-you' },
  };
}

/** What the thank-you targets and those of the order status page both read from an order. */
export function placedOrderSignals(context: ShopContext, order: Order): UiSignals {
  const totals = orderTotals(order);
  return {
    ...localizationSignals(
      context,
      order.presentmentCurrency,
      order.customerLocale,
      order.shippingAddress?.countryCode ?? context.state.shop.countryCode,
    ),
    lines: currentLines(order).map((line) => uiLine(context, order, line)),
    'cost.subtotalAmount': uiMoney(totals.subtotal.presentment),
    'cost.totalShippingAmount': uiMoney(totals.shipping.presentment),
    'cost.totalTaxAmount': undefined,
    'cost.totalAmount': uiMoney(totals.total.presentment),
    shippingAddress: order.shippingAddress ? uiAddress(order.shippingAddress) : undefined,
    billingAddress: order.billingAddress ? uiAddress(order.billingAddress) : undefined,
    attributes: order.attributes,
    note: order.note ?? undefined,
    discountCodes: order.discountCodes.map((code) => ({ code })),
    discountAllocations: [],
    'buyerIdentity.email': order.email ?? undefined,
  };
}

/** A way the order is shipped, as the option that its buyer chose; the shop keeps no others. */
function uiGroup(order: Order, line: ShippingLine): unknown {
  const shipped = currentLines(order).filter(({ requiresShipping }) => requiresShipping);
  return {
    id: line.id,
    groupType: 'oneTimePurchase',
    isDeliveryRequired: true,
    targetedCartLines: shipped.map(({ id }) => ({ id })),
    deliveryOptions: [
      {
        type: 'shipping',
        handle: line.id,
        title: line.title,
        description: undefined,
        code: line.code ?? line.title,
        metafields: [],
        carrier: { name: undefined },
        cost: uiMoney(line.price.presentment),
        costAfterDiscounts: uiMoney(shippingCost(line).presentment),
        deliveryEstimate: { timeInTransit: undefined },
      },
    ],
    selectedDeliveryOption: { handle: line.id },
  };
}

/** The variants and products of an order, whose metafields a target may read. */
export function readSold(order: Order) {
  return {
    variantIds: order.lines.flatMap(({ variantId }) => (variantId ? [variantId] : [])),
    productIds: order.lines.flatMap(({ productId }) => (productId ? [productId] : [])),
  };
}

function isFirst({ state }: ShopContext, order: Order): boolean {
  return (
    [...state.orders.values()].find(({ customerId }) => customerId === order.customerId)?.id === order.id
  );
}

function uiLine({ state }: ShopContext, order: Order, line: OrderLine): unknown {
  const product = line.variantId ? findVariant(state, line.variantId)?.product : undefined;
  return {
    id: line.id,
    quantity: currentQuantity(line),
    attributes: line.attributes,
    cost: { totalAmount: uiMoney(lineCost(line).presentment) },
    discountAllocations: lineAllocations(order, line),
    lineComponents: [],
    parentRelationship: null,
    merchandise: {
      type: 'variant',
      id: line.variantId ?? '',
      title: line.title,
      subtitle: line.variantTitle ?? undefined,
      selectedOptions: [],
      product: {
        id: line.productId ?? '',
        vendor: line.vendor ?? '',
        productType: product?.productType ?? '',
      },
      requiresShipping: line.requiresShipping,
      sku: line.sku ?? undefined,
    },
  };
}

/** What `cost.totalAmount` has lost. An order keeps one sum for a line: it stands under the first discount's name. */
function lineAllocations({ discountCodes, automaticDiscounts }: Order, line: OrderLine) {
  const discount = currentDiscount(line);
  if (discount.presentment.minor === 0) return [];
  const discountedAmount = uiMoney(discount.presentment);
  const [code] = discountCodes;
  return code === undefined
    ? [{ type: 'automatic', title: automaticDiscounts[0] ?? '', discountedAmount }]
    : [{ type: 'code', code, discountedAmount }];
}
