import type { MoneyPair, TaxedMoney } from '../after-sale/refund-proposal.ts';
import type { Asked, AskedLine } from './asked.ts';
import { claimablePieces } from './sold-order.ts';
import { givenFor, paidFor, taxFor } from './sold-money.ts';
import type { SoldLine, SoldOrder } from './sold-order.ts';
import type { Span } from './sold-money.ts';

/**
 * What goes back for pieces of an order: what was paid for them; or, of pieces that are kept, what was paid above what they cost now.
 * Shipping is never part of it [SHIP-07].
 */
export interface MoneyFor extends TaxedMoney {
  /** What of both went back before, of which Shopify does not know: it is to be taken off. */
  readonly before: TaxedMoney;
}

/** [SHIP-07, PROD-01, MISS-03, RET-01] What goes back for whole pieces, those first that nothing was paid back for; a line that is not the order's is nothing. */
export function moneyForPieces({ lines }: Pick<SoldOrder, 'lines'>, asked: readonly AskedLine[]): MoneyFor {
  const spans = asked.flatMap(({ id, quantity }) => {
    const line = lines.find((each) => each.id === id);
    if (line === undefined) return [];
    const pieces = Math.min(quantity, line.sold - line.refunded);
    return [{ line, span: { from: firstLeft(line, pieces), pieces } }];
  });
  const sum = (of: (line: SoldLine, side: keyof MoneyPair, span: Span) => number) =>
    inBoth(lines, (side) => spans.reduce((total, { line, span }) => total + of(line, side, span), 0));
  return {
    price: sum((line, side, span) => paidFor(line, side, span).minor),
    tax: sum((line, side, span) => taxFor(line, side, span).minor),
    before: {
      price: sum((line, side, span) => givenFor(line, 'price', side, span).minor),
      tax: sum((line, side, span) => givenFor(line, 'tax', side, span).minor),
    },
  };
}

/** Behind how many pieces of a line those begin that are the next to be paid back: what was paid back or sent again comes first. */
export const firstLeft = ({ sold, refunded, compensated }: SoldLine, pieces: number): number =>
  Math.max(0, Math.min(refunded + compensated, sold - pieces));

/**
 * [PRICE-01] What goes back of the price of pieces that are kept: what was paid for them, less what went back before and what they cost now,
 * never below nothing; and that share of their tax. Pieces that are not kept any more are none.
 */
export function moneyForDrop(
  { lines }: Pick<SoldOrder, 'lines'>,
  { line: { id, quantity }, now }: Pick<Asked<'price-adjustment'>, 'line' | 'now'>,
): MoneyFor {
  const line = lines.find((each) => each.id === id);
  const none = inBoth(lines, () => 0);
  const nothing = { price: none, tax: none };
  if (line === undefined) return { ...nothing, before: nothing };
  const pieces = Math.min(quantity, claimablePieces(line));
  const span = { from: line.sold - pieces, pieces };
  const price = inBoth(lines, (side) => {
    const paid = paidFor(line, side, span).minor - givenFor(line, 'price', side, span).minor;
    return Math.max(0, paid - now[side].minor * pieces);
  });
  const tax = inBoth(lines, (side) => {
    const paid = line.paid[side].minor;
    return paid === 0 ? 0 : Math.round((line.tax[side].minor * price[side].minor) / paid);
  });
  return { price, tax, before: nothing };
}

/** All of it, tax included. */
export const withTax = ({ price, tax }: TaxedMoney): MoneyPair => ({
  presentment: { ...price.presentment, minor: price.presentment.minor + tax.presentment.minor },
  shop: { ...price.shop, minor: price.shop.minor + tax.shop.minor },
});

/** What is left of an amount, never below nothing. */
export const lessMoney = (from: MoneyPair, off: MoneyPair): MoneyPair => ({
  presentment: { ...from.presentment, minor: Math.max(0, from.presentment.minor - off.presentment.minor) },
  shop: { ...from.shop, minor: Math.max(0, from.shop.minor - off.shop.minor) },
});

function inBoth(lines: readonly SoldLine[], minor: (side: keyof MoneyPair) => number): MoneyPair {
  const currency = (side: keyof MoneyPair) => lines[0]?.paid[side].currency ?? '';
  const on = (side: keyof MoneyPair) => ({ minor: minor(side), currency: currency(side) });
  return { presentment: on('presentment'), shop: on('shop') };
}
