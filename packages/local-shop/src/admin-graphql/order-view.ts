import { z } from 'zod';

import { grantedScopes } from '../installed-app/scopes.ts';
import { orderPaymentUrl } from '../orders/order-invoice.ts';
import { orderStatusLink } from '../orders/order-status-link.ts';
import { orderFulfillmentStatus } from '../orders/fulfillment.ts';
import { fulfillableQuantity } from '../orders/line-progress.ts';
import {
  balance,
  financialStatus,
  netPayment,
  paymentGateways,
  received,
  refunded,
} from '../orders/payment.ts';
import { returnStatusOf } from '../orders/returns.ts';
import {
  addUp,
  currentQuantity,
  currentShippingLines,
  nothing,
  orderTotals,
  placedTotals,
  refundedShipping,
} from '../orders/totals.ts';
import type { ShopContext } from '../shop-context.ts';
import { gid, plainId } from '../state/gid.ts';
import type { Order } from '../state/orders.ts';
import type { Return } from '../state/returns.ts';
import { accessDenied, hasScope } from './access.ts';
import { addressView, customerView, moneyBagView } from './buyer-view.ts';
import { byId, connection, connectionField, listArguments, pageArguments } from './connection.ts';
import { suggestedRefund } from './financial-outcome.ts';
import { mayReach, readScopes } from './fulfillment-order-access.ts';
import { fulfillmentOrderView } from './fulfillment-order-view.ts';
import { fulfillmentsField } from './fulfillment-view.ts';
import { locationView } from './locations.ts';
import { metafieldFields } from './metafield-view.ts';
import { lineView, shippingLineView } from './order-line-view.ts';
import { refundView, transactionView } from './refund-view.ts';
import { returnView } from './return-view.ts';
import { argumentsField, notEmulated, type View } from './root-field.ts';

const returnArguments = z.strictObject({ ...pageArguments, query: z.string().nullish() });
const shippingArguments = z.object({ ...pageArguments, includeRemovals: z.boolean().nullish() });

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
    cancellation: order.cancelledAt === null ? null : { staffNote: order.cancelStaffNote },
    closed: order.closedAt !== null,
    closedAt: order.closedAt,
    edited: order.edited,
    fulfillable: order.lines.some((line) => fulfillableQuantity(order, line) > 0),
    // What is cancelled is not edited; of other reasons the shop knows none.
    merchantEditable: order.cancelledAt === null,
    taxesIncluded: order.taxesIncluded ?? false,
    app: orderAppView(context, order),
    retailLocation: retailLocation(context, order),
    returnStatus: returnStatusOf(order),
    returns: argumentsField(returnArguments, ({ query, ...page }) => {
      if (!hasScope(grantedScopes(context), 'read_returns')) throw accessDenied('returns', 'read_returns');
      const found = order.returns.filter(returnSearch(query ?? ''));
      return connection(found, page, (each) => returnView(context, order, each), byId);
    }),
    confirmed: true,
    currencyCode: order.currency,
    presentmentCurrencyCode: order.presentmentCurrency,
    customerLocale: order.customerLocale,
    paymentCollectionDetails: {
      additionalPaymentCollectionUrl: orderPaymentUrl(context.state, order),
      vaultedPaymentMethods: [],
    },
    statusPageUrl: `https://${context.state.shop.domain}${orderStatusLink(order)}`,
    displayFinancialStatus: financialStatus(order),
    paymentGatewayNames: paymentGateways(order),
    transactions: argumentsField(listArguments, ({ first }) =>
      order.payment.transactions
        .slice(0, first ?? undefined)
        .map((each) => transactionView(context, order, each)),
    ),
    refunds: argumentsField(listArguments, ({ first }) =>
      order.refunds.slice(0, first ?? undefined).map((each) => refundView(context, order, each)),
    ),
    suggestedRefund: suggestedRefund(context, order),
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
    shippingLine: kept[0] ? shippingLineView(order, kept[0]) : null,
    shippingLines: argumentsField(shippingArguments, ({ includeRemovals, ...page }) =>
      connection(
        includeRemovals ? order.shippingLines : kept,
        page,
        (line) => shippingLineView(order, line),
        byId,
      ),
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

/** Of Shopify's search words for returns `status:OPEN`; others are not emulated. */
function returnSearch(query: string): (each: Return) => boolean {
  const [, status] = /^status:(\w+)$/.exec(query) ?? [];
  if (query !== '' && !status) throw notEmulated(`the search for returns ${query}`);
  return (each) => query === '' || each.status === status?.toUpperCase();
}

/** Apps of Shopify itself that make orders, by the names of their sources; their numbers are public. */
const OWN_APPS: Readonly<Partial<Record<string, { readonly id: number; readonly name: string }>>> = {
  web: { id: 580111, name: 'Online Store' },
  shopify_draft_order: { id: 1354745, name: 'Draft Orders' },
  pos: { id: 129785, name: 'Point of Sale' },
};

/** The app that made an order. */
function orderAppView({ app }: ShopContext, { sourceName }: Order): View {
  const { id, name } = OWN_APPS[sourceName] ?? app;
  return { __typename: 'OrderApp', id: gid('App', id), name };
}

/** Where an order was sold over the counter; `null` for any other. */
function retailLocation(context: ShopContext, { sourceName }: Order): View | null {
  const [first] = context.state.locations.values();
  return sourceName === 'pos' && first ? locationView(context, first) : null;
}

function totalsView(order: Order): View {
  const totals = orderTotals(order);
  const placed = placedTotals(order);
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
    totalTaxSet: moneyBagView(placed.tax),
    totalReceivedSet: moneyBagView(received(order)),
    totalRefundedSet: moneyBagView(refunded(order)),
    totalRefundedShippingSet: moneyBagView(addUp(order, order.refunds.flatMap(refundedShipping))),
    netPaymentSet: moneyBagView(netPayment(order)),
    // Nothing is ever authorized here and captured later.
    capturable: false,
    totalCapturable: '0.00',
    totalCapturableSet: moneyBagView(nothing(placed.total)),
    totalOutstandingSet: moneyBagView(balance(order)),
    currentSubtotalLineItemsQuantity: order.lines.reduce((pieces, line) => pieces + currentQuantity(line), 0),
    subtotalLineItemsQuantity: order.lines.reduce((pieces, line) => pieces + line.quantity, 0),
  };
}
