import { nothing } from '../orders/totals.ts';
import type { ShopContext } from '../shop-context.ts';
import { gid } from '../state/gid.ts';
import type { Order } from '../state/orders.ts';
import type { ExchangeLine, Return, ReturnLine, ReturnReason } from '../state/returns.ts';
import { moneyBagView } from './buyer-view.ts';
import { byId, connectionField } from './connection.ts';
import { fulfillmentPartView } from './fulfillment-view.ts';
import { suggestedFinancialOutcome } from './financial-outcome.ts';
import { lineView as orderLineView } from './order-line-view.ts';
import { orderView } from './order-view.ts';
import { refundView } from './refund-view.ts';
import { reverseView } from './reverse-view.ts';
import type { View } from './root-field.ts';

/** A return as the Admin API shows it. */
export function returnView(context: ShopContext, order: Order, each: Return): View {
  const { reverseFulfillmentOrderId: reverseId } = each;
  return {
    __typename: 'Return',
    id: each.id,
    name: each.name,
    status: each.status,
    createdAt: each.createdAt,
    closedAt: each.closedAt,
    requestApprovedAt: each.approvedAt,
    decline: each.decline,
    totalQuantity: each.lines.reduce((pieces, { quantity }) => pieces + quantity, 0),
    order: () => orderView(context, order),
    returnLineItems: connectionField(each.lines, (line) => lineView(context, order, line), byId),
    exchangeLineItems: connectionField(each.exchanges, (line) => exchangeView(context, order, line), byId),
    suggestedFinancialOutcome: suggestedFinancialOutcome(context, order, each),
    returnShippingFees: each.shippingFee
      ? [
          {
            __typename: 'ReturnShippingFee',
            id: each.shippingFee.id,
            amountSet: moneyBagView(each.shippingFee.amount),
            finalizedTaxAmountSet: isProcessed(each)
              ? moneyBagView(each.shippingFee.tax ?? nothing(each.shippingFee.amount))
              : null,
          },
        ]
      : [],
    refunds: connectionField(
      order.refunds.filter(({ returnId }) => returnId === each.id),
      (refund) => refundView(context, order, refund),
      byId,
    ),
    reverseFulfillmentOrders: connectionField(
      reverseId === null ? [] : [{ id: reverseId }],
      ({ id }) => reverseView(context, order, each, id),
      byId,
    ),
  };
}

function lineView(context: ShopContext, order: Order, line: ReturnLine): View {
  const { quantity, processed, refunded } = line;
  return {
    __typename: 'ReturnLineItem',
    id: line.id,
    quantity,
    processedQuantity: processed,
    unprocessedQuantity: quantity - processed,
    processableQuantity: quantity - processed,
    refundedQuantity: refunded,
    refundableQuantity: quantity - refunded,
    returnReason: line.reason.reason,
    returnReasonDefinition: reasonView(line.reason),
    returnReasonNote: line.reasonNote,
    customerNote: line.customerNote,
    restockingFee: null,
    fulfillmentLineItem: fulfillmentPartView(context, order, line.fulfillmentLineId),
  };
}

/** A reason for a return as the Admin API shows it. */
export function reasonView({ number, name, handle }: ReturnReason): View {
  return {
    __typename: 'ReturnReasonDefinition',
    id: gid('ReturnReasonDefinition', number),
    name,
    handle,
    deleted: false,
  };
}

function exchangeView(context: ShopContext, order: Order, line: ExchangeLine): View {
  const { id, quantity, processed, variantId, orderLineIds } = line;
  const lines = order.lines.filter((each) => orderLineIds.includes(each.id));
  return {
    __typename: 'ExchangeLineItem',
    id,
    quantity,
    variantId,
    processedQuantity: processed,
    unprocessedQuantity: quantity - processed,
    processableQuantity: quantity - processed,
    lineItems: lines.map((each) => orderLineView(context, order, each)),
  };
}

/** The tax on the fee is fixed with the first pieces, with which the fee is withheld. */
const isProcessed = ({ lines }: Return): boolean => lines.some(({ processed }) => processed > 0);
