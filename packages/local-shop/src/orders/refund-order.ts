import type { ShopContext } from '../shop-context.ts';
import type { Money, MoneyBag } from '../state/money.ts';
import type { Order, Transaction } from '../state/orders.ts';
import type { Refund } from '../state/refunds.ts';
import { newGid } from '../state/state.ts';
import { withQuantities } from './change-quantities.ts';
import { fulfillmentOrdersFor } from './fulfillment.ts';
import { balance, written } from './payment.ts';
import { recordChange } from './record-change.ts';
import { refundPayload } from './refund-payload.ts';
import { findShipping, inBothOf, shareOf, subtotalOf, taxOf } from './refund-amounts.ts';
import { changeStoreCredit } from './store-credit.ts';
import { addUp, currentQuantity, less, lineCost, nothing, onTop } from './totals.ts';
import { findPayment, refusalOf, type RefundRefusal, type WantedRefund } from './wanted-refund.ts';

/**
 * Gives money and pieces back. `CANCEL` takes the pieces off what is still to be shipped; otherwise fulfillment orders
 * stay. Sends `refunds/create`.
 */
export function refundOrder(
  context: ShopContext,
  order: Order,
  wanted: WantedRefund,
): RefundRefusal | { readonly kind: 'refunded'; readonly order: Order; readonly refund: Refund } {
  const refusal = refusalOf(order, wanted);
  if (refusal) return refusal;
  const { order: refunded, refund } = withRefund(context, order, wanted);
  const changed = recordChange(context, refunded, (after) => [toldOfRefund(context, after, refund)]);
  return { kind: 'refunded', order: changed, refund };
}

/** The webhook that tells of a refund. */
export const toldOfRefund = ({ state }: ShopContext, order: Order, refund: Refund) => ({
  topic: 'refunds/create',
  payload: refundPayload(state, order, refund),
});

/** An order with a refund that may be made, not written down yet. */
export function withRefund(
  context: ShopContext,
  order: Order,
  wanted: WantedRefund,
): { readonly order: Order; readonly refund: Refund } {
  const { state, now } = context;
  const lines = wanted.lines.map((line) => ({
    ...line,
    id: newGid(state, 'RefundLineItem'),
    ...{ subtotal: subtotalOf(order, line), tax: taxOf(order, line) },
  }));
  const shipping = findShipping(order, wanted.shipping).map((each) => ({
    ...each,
    id: newGid(state, 'RefundShippingLine'),
  }));
  const transactions = [
    ...wanted.transactions.flatMap(({ parentId, amount }) => {
      const parent = findPayment(order, parentId);
      return parent ? [moneyBack(context, parent, amount)] : [];
    }),
    ...wanted.storeCredit.map((each) => toStoreCredit(context, order, each)),
  ];
  const back = addUp(
    order,
    transactions.map(({ amount }) => amount),
  );
  const parts = addUp(order, [
    ...lines.flatMap(({ subtotal, tax }) => [subtotal, onTop(order, tax)]),
    ...shipping.map(({ amount }) => amount),
  ]);
  const withheld = addUp(order, [...(wanted.fee ? [wanted.fee] : []), ...wanted.exchanges.map(lineCost)]);
  const refund: Refund = {
    id: newGid(state, 'Refund'),
    note: wanted.note,
    lines,
    shipping,
    transactionIds: transactions.map(({ id }) => id),
    adjustment: nothing(back),
    fee: wanted.fee,
    returnId: wanted.returnId,
    createdAt: now(),
  };
  const swapped = withExchanges(context, takeBack(order, wanted.lines), wanted.exchanges);
  const owed = balance({ ...swapped, refunds: [...order.refunds, refund] });
  const adjusted: Refund = {
    ...refund,
    // Where no money goes back it is still owed, or was never paid.
    adjustment:
      transactions.length > 0
        ? adjustmentOf(back, less(parts, withheld), less(nothing(owed), owed))
        : nothing(back),
  };
  const refunded: Order = {
    ...swapped,
    refunds: [...order.refunds, adjusted],
    payment: { ...order.payment, transactions: [...order.payment.transactions, ...transactions] },
  };
  return { order: refunded, refund: adjusted };
}

/**
 * How much more went back than there was a reason for: more than both what came back is worth and what the buyer was owed,
 * or, below zero, less than both.
 */
function adjustmentOf(back: MoneyBag, worth: MoneyBag, owed: MoneyBag): MoneyBag {
  const [low, high] = worth.presentment.minor < owed.presentment.minor ? [worth, owed] : [owed, worth];
  if (back.presentment.minor < low.presentment.minor) return less(back, low);
  return back.presentment.minor > high.presentment.minor ? less(back, atLeastNothing(high)) : nothing(back);
}

const atLeastNothing = (amount: MoneyBag): MoneyBag =>
  amount.presentment.minor < 0 ? nothing(amount) : amount;

/** The order with what is given in exchange, which is to be shipped; until it is paid for it waits, as Shopify holds it. */
function withExchanges({ state }: ShopContext, order: Order, exchanges: WantedRefund['exchanges']): Order {
  return {
    ...order,
    lines: [...order.lines, ...exchanges],
    fulfillmentOrders: [...order.fulfillmentOrders, ...fulfillmentOrdersFor(state, exchanges)],
  };
}

/** A transaction that gives money to the customer's store credit. Its gateway's name is our own expectation. */
function toStoreCredit(
  context: ShopContext,
  order: Order,
  { amount, expiresAt }: WantedRefund['storeCredit'][number],
): Transaction {
  if (order.customerId !== null)
    changeStoreCredit(context, order.customerId, amount, { expiresAt, event: 'ORDER_REFUND' });
  return written(
    context,
    { kind: 'REFUND', status: 'SUCCESS', gateway: 'shopify_store_credit', amount: inBothOf(order, amount) },
    null,
  );
}

/** A transaction that gives back part of a payment, by the gateway through which it came. */
function moneyBack(context: ShopContext, parent: Transaction, presentment: Money): Transaction {
  const amount = shareOf(parent.amount, presentment);
  return written(context, { kind: 'REFUND', status: 'SUCCESS', gateway: parent.gateway, amount }, parent.id);
}

/** The order without the pieces: what was not shipped yet is not shipped any more where it was cancelled. */
function takeBack(order: Order, wanted: WantedRefund['lines']): Order {
  const left = (among: WantedRefund['lines'], from: Order): ReadonlyMap<string, number> =>
    new Map(
      from.lines.flatMap((line) => {
        const taken = among.reduce(
          (pieces, each) => (each.orderLineId === line.id ? pieces + each.quantity : pieces),
          0,
        );
        return taken > 0 ? [[line.id, currentQuantity(line) - taken] as const] : [];
      }),
    );
  const cancelled = withQuantities(
    order,
    left(
      wanted.filter(({ restockType }) => restockType === 'CANCEL'),
      order,
    ),
  );
  const rest = left(
    wanted.filter(({ restockType }) => restockType !== 'CANCEL'),
    cancelled,
  );
  return {
    ...cancelled,
    lines: cancelled.lines.map((line) => ({
      ...line,
      currentQuantity: rest.get(line.id) ?? line.currentQuantity,
    })),
  };
}
