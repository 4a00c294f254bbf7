import type { ShopContext } from '../shop-context.ts';
import { findVariant } from '../state/catalogue.ts';
import { money, type Money, type MoneyBag } from '../state/money.ts';
import type { Order, OrderLine } from '../state/orders.ts';
import type { ExchangeLine, Return } from '../state/returns.ts';
import { newGid } from '../state/state.ts';
import { variantLine } from './create-order.ts';
import { balance, outstanding } from './payment.ts';
import { inBothOf } from './refund-amounts.ts';
import { releaseHolds } from './holds.ts';

/** What a buyer wants instead of what they send back. */
export interface WantedExchange {
  readonly variantId: string;
  readonly quantity: number;
  /** Off one piece: an amount, or a part of the price between 0 and 100. */
  readonly discount: Money | { readonly percentage: number } | null;
}

/** Shopify's name of the hold on what a buyer still has to pay for. */
const AWAITING_PAYMENT = 'AWAITING_PAYMENT';

/** Writes down what is agreed: the price of today, in the order's currencies. That it is today's is our own expectation. */
export function exchangeLine(context: ShopContext, order: Order, wanted: WantedExchange): ExchangeLine {
  const { state } = context;
  const price = findVariant(state, wanted.variantId)?.variant.price ?? 0;
  const unitPrice = inBothOf(order, money(price, state.shop.currency));
  return {
    id: newGid(state, 'ExchangeLineItem'),
    variantId: wanted.variantId,
    quantity: wanted.quantity,
    processed: 0,
    unitPrice,
    discount: discountOf(order, unitPrice, wanted.discount),
    orderLineIds: [],
  };
}

function discountOf(order: Order, price: MoneyBag, discount: WantedExchange['discount']): MoneyBag {
  if (discount !== null && 'minor' in discount) return inBothOf(order, discount);
  const part = (amount: Money): Money =>
    money(Math.round((amount.minor * (discount?.percentage ?? 0)) / 100), amount.currency);
  return { shop: part(price.shop), presentment: part(price.presentment) };
}

/** An exchange line with the line of the order that pieces of it become. */
export interface Exchanged {
  readonly exchangeLineId: string;
  readonly orderLine: OrderLine;
}

/** The lines of the order that pieces of a return's exchange lines become. */
export function exchangedLines(
  context: ShopContext,
  { exchanges }: Return,
  wanted: readonly { readonly id: string; readonly quantity: number }[],
): readonly Exchanged[] {
  return wanted.flatMap(({ id, quantity }) => {
    const line = exchanges.find((each) => each.id === id);
    if (!line) return [];
    const { variantId, unitPrice } = line;
    const discount = times(line.discount, quantity);
    const orderLine = {
      ...variantLine(context, { variantId, quantity, unitPrice, discount, attributes: [] }),
      id: newGid(context.state, 'LineItem'),
      currentQuantity: null,
    };
    return [{ exchangeLineId: id, orderLine }];
  });
}

const times = ({ shop, presentment }: MoneyBag, factor: number): MoneyBag => ({
  shop: { ...shop, minor: shop.minor * factor },
  presentment: { ...presentment, minor: presentment.minor * factor },
});

/** An exchange line of which pieces have become lines of the order. */
export function withProcessed(line: ExchangeLine, exchanged: readonly Exchanged[]): ExchangeLine {
  const own = exchanged.filter(({ exchangeLineId }) => exchangeLineId === line.id);
  return {
    ...line,
    processed: own.reduce((pieces, { orderLine }) => pieces + orderLine.quantity, line.processed),
    orderLineIds: [...line.orderLineIds, ...own.map(({ orderLine }) => orderLine.id)],
  };
}

/** The order with what was given in exchange on hold, where its buyer owes something now. */
export function withUnpaidHeld({ state }: ShopContext, order: Order, orderLineIds: readonly string[]): Order {
  if (balance(order).presentment.minor <= 0) return order;
  return {
    ...order,
    fulfillmentOrders: order.fulfillmentOrders.map((each) =>
      each.lines.some(({ orderLineId }) => orderLineIds.includes(orderLineId))
        ? { ...each, holds: [...each.holds, awaitingPayment(newGid(state, 'FulfillmentHold'))] }
        : each,
    ),
  };
}

const awaitingPayment = (id: string) => ({
  id,
  handle: null,
  reason: AWAITING_PAYMENT,
  reasonNotes: null,
  heldByAppId: null,
});

/** Lets go what waited for a payment, once nothing is owed any more. Shopify does so by itself. */
export function releasePaid(context: ShopContext, order: Order): Order {
  if (outstanding(order).presentment.minor > 0) return order;
  let current = order;
  for (const { id, holds } of order.fulfillmentOrders) {
    const waiting = holds.filter(({ reason }) => reason === AWAITING_PAYMENT).map((hold) => hold.id);
    if (waiting.length > 0) current = releaseHolds(context, id, waiting)?.order ?? current;
  }
  return current;
}
