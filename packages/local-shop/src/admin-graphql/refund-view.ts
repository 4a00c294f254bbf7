import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import type { Order, Transaction } from '../state/orders.ts';
import type { Refund, RefundedLine } from '../state/refunds.ts';
import { addUp, nothing } from '../orders/totals.ts';
import { moneyBagView } from './buyer-view.ts';
import { byId, connectionField } from './connection.ts';
import { locationView } from './locations.ts';
import { lineView, shippingLineView } from './order-line-view.ts';
import { orderView } from './order-view.ts';
import { returnView } from './return-view.ts';
import type { View } from './root-field.ts';

/** A refund as the Admin API shows it. */
export function refundView(context: ShopContext, order: Order, refund: Refund): View {
  const transactions = order.payment.transactions.filter(({ id }) => refund.transactionIds.includes(id));
  const returned = order.returns.find(({ id }) => id === refund.returnId);
  const total = addUp(
    order,
    transactions.map(({ amount }) => amount),
  );
  return {
    __typename: 'Refund',
    id: refund.id,
    legacyResourceId: plainId(refund.id),
    note: refund.note,
    createdAt: refund.createdAt,
    processedAt: refund.createdAt,
    updatedAt: refund.createdAt,
    totalRefundedSet: moneyBagView(total),
    order: () => orderView(context, order),
    return: returned ? () => returnView(context, order, returned) : null,
    duties: [],
    refundLineItems: connectionField(refund.lines, (line) => refundedLineView(context, order, line), byId),
    refundShippingLines: connectionField(refund.shipping, (each) => shippingBackView(order, each), byId),
    transactions: connectionField(transactions, (each) => transactionView(context, order, each), byId),
    orderAdjustments: connectionField(
      refund.adjustment.shop.minor === 0 ? [] : [refund],
      ({ id, adjustment }) => ({
        __typename: 'OrderAdjustment',
        id: id.replace('Refund', 'OrderAdjustment'),
        amountSet: moneyBagView(adjustment),
        taxAmountSet: moneyBagView(nothing(adjustment)),
        reason: 'REFUND_DISCREPANCY',
      }),
      byId,
    ),
  };
}

function refundedLineView(context: ShopContext, order: Order, refunded: RefundedLine): View {
  const line = order.lines.find(({ id }) => id === refunded.orderLineId);
  const location =
    refunded.locationId === null ? undefined : context.state.locations.get(refunded.locationId);
  return {
    __typename: 'RefundLineItem',
    id: refunded.id,
    quantity: refunded.quantity,
    restockType: refunded.restockType,
    restocked: refunded.restockType !== 'NO_RESTOCK',
    location: location ? locationView(context, location) : null,
    subtotalSet: moneyBagView(refunded.subtotal),
    totalTaxSet: moneyBagView(refunded.tax ?? nothing(refunded.subtotal)),
    ...(line && { lineItem: lineView(context, order, line), priceSet: moneyBagView(line.unitPrice) }),
  };
}

function shippingBackView(order: Order, { id, shippingLineId, amount }: Refund['shipping'][number]): View {
  const line = order.shippingLines.find((each) => each.id === shippingLineId);
  return {
    __typename: 'RefundShippingLine',
    id,
    shippingLine: line ? shippingLineView(order, line) : null,
    subtotalAmountSet: moneyBagView(amount),
    taxAmountSet: moneyBagView(nothing(amount)),
  };
}

/** A transaction as the Admin API shows it. */
export function transactionView(context: ShopContext, order: Order, transaction: Transaction): View {
  const { id, kind, status, gateway, amount, parentId, createdAt } = transaction;
  const parent = order.payment.transactions.find((each) => each.id === parentId);
  return {
    __typename: 'OrderTransaction',
    id,
    kind,
    status,
    gateway,
    formattedGateway: gateway,
    manualPaymentGateway: gateway === 'manual',
    amountSet: moneyBagView(amount),
    test: order.test,
    errorCode: null,
    createdAt,
    processedAt: createdAt,
    order: () => orderView(context, order),
    parentTransaction: parent ? () => transactionView(context, order, parent) : null,
  };
}
