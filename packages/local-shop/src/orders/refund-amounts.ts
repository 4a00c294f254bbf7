import { money, type Money, type MoneyBag } from '../state/money.ts';
import type { Order, OrderLine } from '../state/orders.ts';
import type { RefundedLine } from '../state/refunds.ts';
import type { Return } from '../state/returns.ts';
import type { ShopState } from '../state/state.ts';
import {
  addUp,
  currentQuantity,
  currentShippingLines,
  less,
  lineCost,
  lineTax,
  placedTotals,
  refundedShipping,
  shippingCost,
} from './totals.ts';

/** A part of an amount in both currencies, at the rate of the whole. */
export function shareOf(whole: MoneyBag, presentment: Money): MoneyBag {
  const rate = whole.presentment.minor === 0 ? 0 : whole.shop.minor / whole.presentment.minor;
  return { shop: { ...whole.shop, minor: Math.round(presentment.minor * rate) }, presentment };
}

/** An amount of one of an order's currencies in both, at the rate that it was placed at. */
export function inBothOf(order: Order, amount: Money): MoneyBag {
  const { shop, presentment } = placedTotals(order).total;
  if (amount.currency === order.presentmentCurrency) {
    const rate = presentment.minor === 0 ? 1 : shop.minor / presentment.minor;
    return { shop: money(Math.round(amount.minor * rate), order.currency), presentment: amount };
  }
  const rate = shop.minor === 0 ? 1 : presentment.minor / shop.minor;
  return {
    shop: amount,
    presentment: money(Math.round(amount.minor * rate), order.presentmentCurrency),
  };
}

/** What pieces come to after discounts. */
export const piecesCost = (order: Order, pieces: readonly Piece[]): MoneyBag =>
  addUp(
    order,
    pieces.map((piece) => subtotalOf(order, piece)),
  );

type Piece = Pick<RefundedLine, 'orderLineId' | 'quantity'>;

/** What pieces of a line come to: what the line costs with them less what it costs without. */
export function subtotalOf(order: Order, { orderLineId, quantity }: Piece): MoneyBag {
  return addUp(
    order,
    order.lines
      .filter(({ id }) => id === orderLineId)
      .map((line: OrderLine) =>
        less(lineCost(line), lineCost({ ...line, currentQuantity: currentQuantity(line) - quantity })),
      ),
  );
}

/** The tax of pieces, on top or included. */
export const piecesTax = (order: Order, pieces: readonly Piece[]): MoneyBag =>
  addUp(
    order,
    pieces.map((piece) => taxOf(order, piece)),
  );

/** The tax of pieces of a line, see {@link subtotalOf}. */
export function taxOf(order: Order, { orderLineId, quantity }: Piece): MoneyBag {
  return addUp(
    order,
    order.lines
      .filter(({ id }) => id === orderLineId)
      .map((line: OrderLine) =>
        less(lineTax(line), lineTax({ ...line, currentQuantity: currentQuantity(line) - quantity })),
      ),
  );
}

/** Which shipping lines give back how much: the first ones first, each at most what is left of it. */
export function findShipping(
  order: Order,
  wanted: 'all' | Money | null,
): readonly { readonly shippingLineId: string; readonly amount: MoneyBag }[] {
  if (wanted === null) return [];
  let open = wanted === 'all' ? Infinity : wanted.minor;
  return currentShippingLines(order).flatMap((line) => {
    const back = order.refunds.flatMap((refund) =>
      refundedShipping({
        ...refund,
        shipping: refund.shipping.filter((each) => each.shippingLineId === line.id),
      }),
    );
    const cost = less(shippingCost(line), addUp(order, back));
    const minor = Math.min(open, cost.presentment.minor);
    open -= minor;
    if (minor <= 0) return [];
    return [{ shippingLineId: line.id, amount: shareOf(cost, { ...cost.presentment, minor }) }];
  });
}

/** The tax on the fee of a return: only of orders to the United States, where the shop takes one. */
export function feeTax(
  { shop }: Pick<ShopState, 'shop'>,
  { shippingAddress }: Order,
  amount: MoneyBag,
): MoneyBag | null {
  const { returnFeeTax: rate = 0 } = shop;
  if (rate === 0 || shippingAddress?.countryCode !== 'US') return null;
  const share = (money: Money): Money => ({ ...money, minor: Math.round(money.minor * rate) });
  return { shop: share(amount.shop), presentment: share(amount.presentment) };
}

/** What the fee of a return takes off, with its tax. */
export const feeWithTax = (order: Order, { amount, tax }: NonNullable<Return['shippingFee']>): MoneyBag =>
  addUp(order, tax ? [amount, tax] : [amount]);
