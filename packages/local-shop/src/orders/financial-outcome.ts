import type { Money, MoneyBag } from '../state/money.ts';
import type { Order } from '../state/orders.ts';
import type { ExchangeLine, Return } from '../state/returns.ts';
import { balance, netPayment, paymentsLeft } from './payment.ts';
import { feeWithTax, findShipping, piecesCost, piecesTax } from './refund-amounts.ts';
import { addUp, less, nothing, onTop } from './totals.ts';

/** What is thought of: which pieces come back, what goes out in exchange, and how much of the shipping is given back. */
export interface Considered {
  readonly pieces: readonly { readonly orderLineId: string; readonly quantity: number }[];
  readonly exchanges: readonly { readonly line: ExchangeLine; readonly quantity: number }[];
  readonly shipping: 'all' | Money | null;
}

export interface Outcome {
  /** The pieces after discounts. */
  readonly pieces: MoneyBag;
  /** Of the pieces, on top or included. */
  readonly tax: MoneyBag;
  readonly shipping: MoneyBag;
  /** What the shop has of the buyer's money. */
  readonly maximum: MoneyBag;
  /** What the buyer gets; below zero, what the buyer owes. With what was owed before. */
  readonly net: MoneyBag;
}

/** What a return comes to before it is processed: pieces and shipping less its fee, unless it was withheld already, and the exchange. */
export function outcomeOf(order: Order, each: Return | null, considered: Considered): Outcome {
  const pieces = piecesCost(order, considered.pieces);
  const tax = piecesTax(order, considered.pieces);
  const shipping = addUp(
    order,
    findShipping(order, considered.shipping).map(({ amount }) => amount),
  );
  const isCharged = order.refunds.some(({ returnId, fee }) => returnId === each?.id && fee !== null);
  const fee =
    each?.shippingFee && !isCharged && considered.pieces.length > 0
      ? [feeWithTax(order, each.shippingFee)]
      : [];
  const exchanged = considered.exchanges.map(({ line, quantity }) => exchangeCost(line, quantity));
  const owed = less(nothing(pieces), balance(order));
  return {
    pieces,
    tax,
    shipping,
    maximum: netPayment(order),
    net: less(
      addUp(order, [pieces, onTop(order, tax), shipping, owed]),
      addUp(order, [...fee, ...exchanged]),
    ),
  };
}

/** What pieces of an exchange line cost. */
function exchangeCost({ unitPrice, discount }: ExchangeLine, quantity: number): MoneyBag {
  const one = less(unitPrice, discount);
  return {
    shop: { ...one.shop, minor: one.shop.minor * quantity },
    presentment: { ...one.presentment, minor: one.presentment.minor * quantity },
  };
}

/** An amount over the payments of an order, the first ones first, each at most what is left of it. */
export function overPayments(
  order: Order,
  amount: Money,
): readonly { readonly parentId: string; readonly amount: Money }[] {
  let open = amount.minor;
  return paymentsLeft(order).flatMap(({ id, left }) => {
    const minor = Math.min(open, left.minor);
    open -= minor;
    return minor > 0 ? [{ parentId: id, amount: { ...left, minor } }] : [];
  });
}
