import { plainId } from '../state/gid.ts';
import { restAmount } from '../state/money.ts';
import type { Order, Transaction } from '../state/orders.ts';
import type { Refund, RefundedLine } from '../state/refunds.ts';
import type { ShopState } from '../state/state.ts';
import { fulfilledLinePayload, priceSet } from './line-payload.ts';
import { withOffset } from './local-time.ts';
import { nothing } from './totals.ts';

type Payload = Readonly<Record<string, unknown>>;

/** The body of `refunds/create` and an entry of an order's `refunds`: REST's Refund. */
export function refundPayload(state: ShopState, order: Order, refund: Refund): Payload {
  const time = withOffset(refund.createdAt, state.shop.timeZone);
  const transactions = order.payment.transactions.filter(({ id }) => refund.transactionIds.includes(id));
  return {
    id: numberOf(refund.id),
    admin_graphql_api_id: refund.id,
    order_id: numberOf(order.id),
    note: refund.note ?? '',
    created_at: time,
    processed_at: time,
    user_id: null,
    restock: refund.lines.some(({ restockType }) => restockType !== 'NO_RESTOCK'),
    return: refund.returnId && { id: numberOf(refund.returnId), admin_graphql_api_id: refund.returnId },
    duties: [],
    total_duties_set: priceSet(nothing(refund.adjustment)),
    order_adjustments: refund.adjustment.shop.minor === 0 ? [] : [adjustmentPayload(order, refund)],
    refund_line_items: refund.lines.map((line) => refundedLinePayload(order, line)),
    refund_shipping_lines: refund.shipping.map(({ id, shippingLineId, amount }) => ({
      id: numberOf(id),
      shipping_line_id: numberOf(shippingLineId),
      subtotal_amount_set: priceSet(amount),
    })),
    transactions: transactions.map((each) => transactionPayload(state, order, each)),
  };
}

/** Money that went back beside pieces and shipping; Shopify's number is below zero. */
function adjustmentPayload(order: Order, { id, adjustment }: Refund): Payload {
  const back = { ...adjustment, shop: { ...adjustment.shop, minor: -adjustment.shop.minor } };
  const amount = { ...back, presentment: { ...back.presentment, minor: -adjustment.presentment.minor } };
  return {
    id: numberOf(id),
    order_id: numberOf(order.id),
    refund_id: numberOf(id),
    kind: 'refund_discrepancy',
    reason: 'Refund discrepancy',
    amount: restAmount(amount.shop),
    amount_set: priceSet(amount),
    tax_amount: restAmount(nothing(amount).shop),
    tax_amount_set: priceSet(nothing(amount)),
  };
}

function refundedLinePayload(order: Order, refunded: RefundedLine): Payload {
  const line = order.lines.find(({ id }) => id === refunded.orderLineId);
  const tax = refunded.tax ?? nothing(refunded.subtotal);
  return {
    id: numberOf(refunded.id),
    line_item_id: numberOf(refunded.orderLineId),
    location_id: refunded.locationId && numberOf(refunded.locationId),
    quantity: refunded.quantity,
    restock_type: refunded.restockType.toLowerCase(),
    subtotal: Number(restAmount(refunded.subtotal.shop)),
    subtotal_set: priceSet(refunded.subtotal),
    total_tax: Number(restAmount(tax.shop)),
    total_tax_set: priceSet(tax),
    line_item: line && fulfilledLinePayload(order, line),
  };
}

/** REST's Transaction. No card is behind it, so nothing of one is told. */
function transactionPayload(state: ShopState, order: Order, transaction: Transaction): Payload {
  const { amount } = transaction;
  const time = withOffset(transaction.createdAt, state.shop.timeZone);
  return {
    id: numberOf(transaction.id),
    admin_graphql_api_id: transaction.id,
    order_id: numberOf(order.id),
    parent_id: transaction.parentId && numberOf(transaction.parentId),
    kind: transaction.kind.toLowerCase(),
    status: transaction.status.toLowerCase(),
    gateway: transaction.gateway,
    manual_payment_gateway: transaction.gateway === 'manual',
    amount: restAmount(amount.shop),
    amount_rounding: null,
    currency: amount.shop.currency,
    created_at: time,
    processed_at: time,
    test: order.test,
    source_name: order.sourceName,
    authorization: null,
    device_id: null,
    error_code: null,
    location_id: null,
    message: null,
    payment_id: `${order.name}.${plainId(transaction.id)}`,
    receipt: {},
    total_unsettled_set: unsettled(order),
    user_id: null,
  };
}

function unsettled(order: Order): Payload {
  const zero = (currency: string) => ({ amount: '0.0', currency });
  return { shop_money: zero(order.currency), presentment_money: zero(order.presentmentCurrency) };
}

const numberOf = (id: string): number => Number(plainId(id));
