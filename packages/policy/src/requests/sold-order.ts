import type { Zone } from '../calendar/zone.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountryCode, WaivableFee } from '../document/policy.ts';
import type { MoneyPair } from '../after-sale/refund-proposal.ts';
import { distribute } from '../money/distribute.ts';
import type { Money } from '../money/money.ts';
import type { AskedLine } from './asked.ts';

/** One line of an order, as it matters after the sale. Pieces, not amounts, unless said. */
export interface SoldLine {
  /** GID of Shopify's LineItem. */
  readonly id: string;
  readonly variantId: string | null;
  readonly sold: number;
  /** Still part of the order: what an edit or a refund removed is not. */
  readonly quantity: number;
  /** What has left. Only that can come back. */
  readonly shipped: number;
  /** What money was given back for. */
  readonly refunded: number;
  /** In a return that is not closed. */
  readonly returning: number;
  readonly requiresShipping: boolean;
  /** The tags of its product today: Shopify keeps none of the day it was sold. */
  readonly tags: readonly string[];
  /** Price times all that was sold, before discounts, in minor units of the shop's currency. */
  readonly subtotal: number;
  /** What was paid for all that was sold, after every discount, without tax and shipping. */
  readonly paid: MoneyPair;
  /** Bought with a discount or a code, or below its compare-at price. */
  readonly isReduced: boolean;
}

/** An order, as it matters after the sale. Dates are local dates in the policy's time zone. */
export interface SoldOrder {
  /** ISO 8601 with an offset or Z. */
  readonly placedAt: string;
  /** Only for time zones that are not built in; see `zoneOf`. */
  readonly zone?: Zone;
  /** Where it went; `null` where Shopify does not tell. */
  readonly countryCode: CountryCode | null;
  readonly provinceCode: string | null;
  readonly codes: readonly string[];
  readonly lines: readonly SoldLine[];
  /** The shop's currency to the buyer's at the time of the order, as Shopify writes it; `null` when they are the same. */
  readonly rate: string | null;
  readonly isCancelled: boolean;
  readonly shippedOn: PlainDate | null;
  readonly deliveredOn: PlainDate | null;
  /** Who brought it, by the name that its parcels have. */
  readonly carrier: string | null;
  /** A carrier has scanned a parcel of it. */
  readonly isScanned: boolean;
  /** What its protection waives; empty without one. */
  readonly waives: readonly WaivableFee[];
  /** [PRICE-01] It has had its price adjustment. */
  readonly isAdjusted: boolean;
}

/**
 * What was paid for some pieces of a line, the first ones from `from` on: each piece has its share, so that all of them come to what was
 * paid for the line, to the cent.
 */
export function paidFor(
  { paid, sold }: Pick<SoldLine, 'paid' | 'sold'>,
  side: keyof MoneyPair,
  { from = 0, pieces }: { readonly from?: number; readonly pieces: number },
): Money {
  const { minor, currency } = paid[side];
  const each = distribute(
    minor,
    Array.from({ length: sold }, () => 1),
  );
  return { minor: each.slice(from, from + pieces).reduce((sum, piece) => sum + piece, 0), currency };
}

/**
 * What was paid for pieces of several lines together, in the order's currency of that side; a line that is not the order's is nothing.
 * @param from Which piece of a line is the first of so many.
 */
export function paidForAll(
  { lines }: Pick<SoldOrder, 'lines'>,
  asked: readonly AskedLine[],
  side: keyof MoneyPair,
  from: (line: SoldLine, pieces: number) => number,
): Money {
  const paid = asked.flatMap(({ id, quantity: pieces }) => {
    const line = lines.find((each) => each.id === id);
    return line ? [paidFor(line, side, { from: from(line, pieces), pieces }).minor] : [];
  });
  const currency = lines[0]?.paid[side].currency ?? '';
  return { minor: paid.reduce((sum, minor) => sum + minor, 0), currency };
}

/** How many pieces of a line can still come back: they left, nothing was paid back for them, and no other return has them. */
export const returnablePieces = ({ shipped, refunded, returning, quantity }: SoldLine): number =>
  Math.max(0, Math.min(shipped, quantity + refunded) - refunded - returning);

/** How many pieces of a line stay with the customer: what was paid back or taken off the order does not, nor what another return has. */
export const keptPieces = ({ sold, quantity, refunded, returning }: SoldLine): number =>
  Math.max(0, Math.min(quantity, sold - refunded) - returning);

/**
 * How many pieces of a line come back with a request that names none of it. Once its return is open that is what left, whatever was paid back
 * since: that is so because of this return, and what was taken of it stays taken.
 */
export const piecesBack = (line: SoldLine, isOpen: boolean): number =>
  isOpen ? Math.min(line.sold, line.shipped) : returnablePieces(line);
