import { sum, type Money, type MoneyBag } from '../state/money.ts';
import type { Order, OrderLine, ShippingLine } from '../state/orders.ts';
import type { Refund } from '../state/refunds.ts';

/** A line's price for all its pieces that edits have left, before discounts. */
export function lineTotal(
  line: Pick<OrderLine, 'unitPrice' | 'quantity'> & Partial<Pick<OrderLine, 'currentQuantity'>>,
): MoneyBag {
  return inBoth(line.unitPrice, (price) => ({ ...price, minor: price.minor * currentQuantity(line) }));
}

/** How many pieces of a line edits have left. */
export function currentQuantity(
  line: Pick<OrderLine, 'quantity'> & Partial<Pick<OrderLine, 'currentQuantity'>>,
): number {
  return line.currentQuantity ?? line.quantity;
}

/** The part of a line's discount that belongs to the pieces that edits have left. */
export function currentDiscount(line: OrderLine): MoneyBag {
  const share = line.quantity === 0 ? 0 : currentQuantity(line) / line.quantity;
  return inBoth(line.discount, (all) => ({ ...all, minor: Math.round(all.minor * share) }));
}

/** One bag less another. */
export function less(bag: MoneyBag, discount: MoneyBag): MoneyBag {
  return {
    shop: { ...bag.shop, minor: bag.shop.minor - discount.shop.minor },
    presentment: { ...bag.presentment, minor: bag.presentment.minor - discount.presentment.minor },
  };
}

/** Nothing, in the currencies of an amount. */
export function nothing(bag: MoneyBag): MoneyBag {
  return inBoth(bag, (amount) => ({ ...amount, minor: 0 }));
}

/** The lines of which edits have left something; a cancelled order still says what was ordered. */
export function currentLines({
  lines,
  cancelledAt,
}: Pick<Order, 'lines' | 'cancelledAt'>): readonly OrderLine[] {
  return cancelledAt === null
    ? lines.filter((line) => currentQuantity(line) > 0)
    : lines.map((line) => ({ ...line, currentQuantity: null }));
}

/** The ways in which an order is shipped now: what an edit took off stays in the order's list and counts no more. */
export function currentShippingLines({
  shippingLines,
}: Pick<Order, 'shippingLines'>): readonly ShippingLine[] {
  return shippingLines.filter(({ isRemoved }) => !isRemoved);
}

/** What the pieces that edits have left of a line cost after discounts. */
export function lineCost(line: OrderLine): MoneyBag {
  return less(lineTotal(line), currentDiscount(line));
}

/** The tax of the pieces that edits have left of a line. */
export function lineTax(line: OrderLine): MoneyBag {
  const share = line.quantity === 0 ? 0 : currentQuantity(line) / line.quantity;
  return inBoth(line.tax ?? nothing(line.unitPrice), (all) => ({
    ...all,
    minor: Math.round(all.minor * share),
  }));
}

/** What of a tax was paid on top of prices: nothing where they include it. */
export const onTop = ({ taxesIncluded = false }: Pick<Order, 'taxesIncluded'>, tax: MoneyBag): MoneyBag =>
  taxesIncluded ? nothing(tax) : tax;

/** What a shipping line costs after discounts. */
export function shippingCost(line: Pick<ShippingLine, 'price' | 'discount'>): MoneyBag {
  return less(line.price, line.discount);
}

export interface OrderTotals {
  /** Lines before discounts. */
  readonly lines: MoneyBag;
  /** Lines after discounts. */
  readonly subtotal: MoneyBag;
  /** All discounts, also on shipping. */
  readonly discounts: MoneyBag;
  /** Shipping after discounts and refunds. */
  readonly shipping: MoneyBag;
  /** Of the lines, on top or included. */
  readonly tax: MoneyBag;
  /** With the tax on top, the fees of returns, and what refunds gave back beside pieces and shipping taken off. */
  readonly total: MoneyBag;
}

type Currencies = Pick<Order, 'currency' | 'presentmentCurrency'>;

type Priced = Pick<Order, 'lines' | 'shippingLines'> &
  Currencies &
  Partial<Pick<Order, 'cancelledAt' | 'refunds' | 'taxesIncluded'>>;

/** The sums of an order with everything that was ever on it, also what edits and a cancellation took away. */
export function placedTotals(order: Priced): OrderTotals {
  return orderTotals({
    ...order,
    cancelledAt: null,
    refunds: [],
    lines: order.lines.map((line) => ({ ...line, currentQuantity: null })),
    shippingLines: order.shippingLines.map((line) => ({ ...line, isRemoved: false })),
  });
}

/** The sums of an order as it is now, in both currencies. Of itself the local shop charges no tax. */
export function orderTotals(order: Priced): OrderTotals {
  const add = (bags: readonly MoneyBag[]): MoneyBag => addUp(order, bags);
  const lines = add(order.lines.map(lineTotal));
  const subtotal = less(lines, add(order.lines.map(currentDiscount)));
  const kept = order.cancelledAt ? [] : currentShippingLines(order);
  // Of what was cancelled nothing is due, whatever refunds gave back of it.
  const refunds = order.cancelledAt ? [] : (order.refunds ?? []);
  const shipping = less(add(kept.map(shippingCost)), add(refunds.flatMap(refundedShipping)));
  const tax = add(order.lines.map(lineTax));
  return {
    lines,
    subtotal,
    shipping,
    tax,
    discounts: add([...order.lines.map(currentDiscount), ...kept.map((line) => line.discount)]),
    total: less(
      add([subtotal, onTop(order, tax), shipping, ...refunds.flatMap(({ fee }) => fee ?? [])]),
      add(refunds.map(({ adjustment }) => adjustment)),
    ),
  };
}

/** The sum of amounts of an order, in both of its currencies. */
export function addUp(order: Currencies, bags: readonly MoneyBag[]): MoneyBag {
  return {
    shop: sum(
      bags.map(({ shop }) => shop),
      order.currency,
    ),
    presentment: sum(
      bags.map(({ presentment }) => presentment),
      order.presentmentCurrency,
    ),
  };
}

/** What a refund gave back of shipping. */
export const refundedShipping = ({ shipping }: Refund): readonly MoneyBag[] =>
  shipping.map(({ amount }) => amount);

function inBoth(bag: MoneyBag, change: (amount: Money) => Money): MoneyBag {
  return { shop: change(bag.shop), presentment: change(bag.presentment) };
}
