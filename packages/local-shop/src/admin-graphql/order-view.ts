import { z } from 'zod';

import { orderStatusLink } from '../orders/order-status-link.ts';
import { orderFulfillmentStatus } from '../orders/fulfillment.ts';
import { financialStatus, outstanding, paymentGateways } from '../orders/payment.ts';
import { currentQuantity, currentShippingLines, orderTotals, placedTotals } from '../orders/totals.ts';
import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import { money } from '../state/money.ts';
import type { Order, Transaction } from '../state/orders.ts';
import { addressView, customerView, moneyBagView } from './buyer-view.ts';
import { byId, connection, connectionField, pageArguments } from './connection.ts';
import { mayReach, readScopes } from './fulfillment-order-access.ts';
import { fulfillmentOrderView } from './fulfillment-order-view.ts';
import { fulfillmentsField } from './fulfillment-view.ts';
import { metafieldFields } from './metafield-view.ts';
import { lineView, shippingLineView } from './order-line-view.ts';
import { argumentsField, type View } from './root-field.ts';

/** An order as the Admin API shows it. */
export function orderView(context: ShopContext, order: Order): View {
  const customer = order.customerId === null ? undefined : context.state.customers.get(order.customerId);
  const kept = currentShippingLines(order);
  return {
    __typename: 'Order',
    id: order.id,
    legacyResourceId: plainId(order.id),
    name: order.name,
    number: order.number - 1000,
    confirmationNumber: order.confirmationNumber,
    email: order.email,
    phone: order.phone,
    poNumber: order.poNumber,
    note: order.note,
    tags: order.tags,
    test: order.test,
    sourceName: order.sourceName,
    createdAt: order.createdAt,
    processedAt: order.createdAt,
    updatedAt: order.updatedAt,
    cancelledAt: order.cancelledAt,
    cancelReason: order.cancelReason,
    closed: order.closedAt !== null,
    closedAt: order.closedAt,
    confirmed: true,
    currencyCode: order.currency,
    presentmentCurrencyCode: order.presentmentCurrency,
    customerLocale: order.customerLocale,
    statusPageUrl: `https://${context.state.shop.domain}${orderStatusLink(order)}`,
    displayFinancialStatus: financialStatus(order),
    paymentGatewayNames: paymentGateways(order),
    transactions: argumentsField(z.strictObject({ first: z.number().int().nullish() }), ({ first }) =>
      order.payment.transactions.slice(0, first ?? undefined).map((each) => transactionView(order, each)),
    ),
    displayFulfillmentStatus: orderFulfillmentStatus(order),
    requiresShipping: order.lines.some((line) => line.requiresShipping),
    customAttributes: order.attributes,
    discountCode: order.discountCodes[0] ?? null,
    discountCodes: order.discountCodes,
    customer: customer ? customerView(context, customer) : null,
    shippingAddress: addressView(order.shippingAddress, order.id),
    billingAddress: addressView(order.billingAddress, order.id),
    ...totalsView(order),
    lineItems: connectionField(order.lines, (line) => lineView(context, order, line), byId),
    shippingLine: kept[0] ? shippingLineView(kept[0]) : null,
    shippingLines: argumentsField(
      z.object({ ...pageArguments, includeRemovals: z.boolean().nullish() }),
      ({ includeRemovals, ...page }) =>
        connection(includeRemovals ? order.shippingLines : kept, page, shippingLineView, byId),
    ),
    fulfillments: fulfillmentsField(context, order),
    fulfillmentOrders: connectionField(
      order.fulfillmentOrders.filter((each) => mayReach(context, readScopes, each)),
      (each) => fulfillmentOrderView(context, order, each),
      byId,
    ),
    ...metafieldFields(context, order.id),
  };
}

function transactionView(order: Order, { kind, status, gateway, amount }: Transaction): View {
  return {
    __typename: 'OrderTransaction',
    id: order.id.replace('Order', 'OrderTransaction'),
    kind,
    status,
    gateway,
    amountSet: moneyBagView(amount),
  };
}

function totalsView(order: Order): View {
  const totals = orderTotals(order);
  const placed = placedTotals(order);
  const zero = moneyBagView({
    shop: money(0, order.currency),
    presentment: money(0, order.presentmentCurrency),
  });
  return {
    subtotalPriceSet: moneyBagView(placed.subtotal),
    currentSubtotalPriceSet: moneyBagView(totals.subtotal),
    totalDiscountsSet: moneyBagView(placed.discounts),
    currentTotalDiscountsSet: moneyBagView(totals.discounts),
    totalShippingPriceSet: moneyBagView(placed.shipping),
    currentShippingPriceSet: moneyBagView(totals.shipping),
    totalPriceSet: moneyBagView(placed.total),
    currentTotalPriceSet: moneyBagView(totals.total),
    originalTotalPriceSet: moneyBagView(placed.total),
    totalTaxSet: zero,
    totalRefundedSet: zero,
    totalOutstandingSet: moneyBagView(outstanding(order)),
    currentSubtotalLineItemsQuantity: order.lines.reduce((pieces, line) => pieces + currentQuantity(line), 0),
    subtotalLineItemsQuantity: order.lines.reduce((pieces, line) => pieces + line.quantity, 0),
  };
}
